import { engine } from '../../../src/core/engine';
import type { AddendumForm } from '../../../src/core/model';
import { contractOf, PREAMBLE, reviewOf } from '../support';

const LICENCE = 'The Designer grants Agency a licence to use the Deliverables for any purpose and to sublicense them.';
const BAN =
  'Agency will not use the Deliverables to train, test, prompt or improve any machine-learning or generative AI system, or let anyone else do so.';

/** The labels of what is given back. */
function credits(...paragraphs: readonly string[]): readonly string[] {
  const lines = reviewOf([LICENCE, ...paragraphs]).score?.lines ?? [];
  return lines
    .filter(({ label }) => label.startsWith('Given back'))
    .map(({ label }) => /^Given back: ([^(;]+?)(?: \(|;|$)/.exec(label)?.[1] ?? label);
}

describe('what is given back', () => {
  it.each([
    ['AI use is outside the scope of every licence under this Agreement.', 'every right excludes AI use'],
    ['The right to train AI systems on the Deliverables is not assigned.', 'the right to AI use is kept back'],
    ['Agency is responsible for any AI use by its subcontractors.', 'those who receive the work are bound too'],
    ['This clause on AI prevails over any other term.', 'the words against AI use prevail'],
    ['Agency will delete the Deliverables from training data on request.', 'what was trained on is to be deleted'],
    ['The Designer reserves text and data mining of the Deliverables.', 'text and data mining is reserved'],
    ['These limits on AI survive termination.', 'the words against AI use outlast the contract'],
    ['No digital replica of the Designer may be made with AI without her consent.', 'no replica without consent'],
    ['The Designer may seek an order to stop AI training on the Deliverables.', 'a court may be asked to stop it'],
    ['The cap on liability does not apply to AI use.', 'no cap on liability for AI use'],
    ['Agency will answer questions about AI use within ten days.', 'it can be checked'],
  ])('is told of "%s"', (sentence, label) => {
    expect(credits(BAN, sentence)).toContain(label);
  });

  it.each([
    ['a duty of the creator', 'The Designer will delete all files of Agency from AI systems and training data.'],
    ['a remedy that is given up', 'The Designer waives the right to seek an order against AI training.'],
    ['another subject', 'Agency will answer questions about invoices, and this Agreement is subject to audit.'],
  ])('is nothing for %s', (_, sentence) => {
    expect(credits(BAN, sentence)).toEqual(credits(BAN));
  });

  it('is nothing where the contract says nothing against AI use', () => {
    expect(credits('The cap on liability does not apply to AI use.')).toEqual([]);
  });

  it.each<AddendumForm>(['full', 'moderate'])('lifts a broad licence with the %s addendum to strong', (form) => {
    const before = engine.review(contractOf(PREAMBLE, LICENCE), { side: 'creator' });
    const addendum = engine.addendum(form, before).paragraphs.map(({ text }) => text);
    const after = engine.review(contractOf(PREAMBLE, LICENCE, ...addendum), { side: 'creator' });
    expect(before.score?.band).toBe('exposed');
    expect(after.score?.band).toBe('strong');
  });
});
