import { SEVERITIES } from '../../src/core/model';
import { contractOf, findingsOf, PREAMBLE, reviewAlone, reviewOf } from './support';
import { engine } from '../../src/core/engine';

const BROAD = 'The Designer grants Agency a sublicensable right to use the Deliverables for any purpose.';
const BACK = 'Agency grants the Designer a sublicensable right to use the brand photographs for any purpose.';

describe('review', () => {
  it('gives the same answer twice', () => {
    expect(reviewOf([BROAD, BACK])).toEqual(reviewOf([BROAD, BACK]));
  });

  it('keeps the ids of findings when other paragraphs change', () => {
    const ids = (paragraphs: readonly string[]) => findingsOf(reviewOf(paragraphs), 'sublicensing').map(({ id }) => id);
    expect(ids(['A new first paragraph.', BROAD])).toEqual(ids([BROAD]));
  });

  it('gives equal words in two places two ids', () => {
    const ids = findingsOf(reviewOf([BROAD, BROAD]), 'sublicensing').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('quotes exactly the words at the span', () => {
    const source = contractOf(PREAMBLE, BROAD);
    for (const { span, quote } of engine.review(source, { side: 'any' }).findings) {
      if (span) expect(source.paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(quote);
    }
  });

  it('puts the gravest first, then the order of the document', () => {
    const { findings } = reviewOf([BROAD, 'Agency may use the Deliverables to train AI models.', BROAD]);
    const order = findings.map(({ severity, span }) => [-SEVERITIES.indexOf(severity), span?.paragraph ?? 99]);
    expect(order).toEqual([...order].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)));
    expect(findings[0]?.rule).toBe('ai-training-grant');
  });

  it('reads for a side', () => {
    const directions = (side: 'creator' | 'client' | 'any') =>
      new Set(findingsOf(reviewOf([BROAD, BACK], side), 'sublicensing').map(({ direction }) => direction));
    expect(directions('creator')).toEqual(new Set(['creator']));
    expect(directions('client')).toEqual(new Set(['client']));
    expect(directions('any')).toEqual(new Set(['creator', 'client']));
  });

  it('weighs less where an AI restriction prevails', () => {
    const clause =
      'Whatever else this Agreement says, Agency will not use the Deliverables, or let anyone else use them, to train any machine-learning system. This clause prevails and survives.';
    expect(findingsOf(reviewOf([BROAD, clause]), 'sublicensing')[0]?.severity).toBe('low');
    expect(findingsOf(reviewOf([BROAD]), 'sublicensing')[0]?.severity).toBe('high');
  });

  it('must not read recitals and headings', () => {
    expect(reviewOf(['WHEREAS Agency may use the work for any purpose;']).findings).toEqual([]);
  });

  it('must not score an empty document', () => {
    expect(reviewAlone(['', '  ']).score).toBeNull();
  });

  it('must not score or flag a contract in another language, and says so', () => {
    const german =
      'Der Auftragnehmer räumt dem Auftraggeber das ausschließliche Recht ein, die Werke für alle Zwecke und in allen Medien zu nutzen.';
    const review = reviewAlone([german, german]);
    expect(review).toMatchObject({ score: null, language: 'de', findings: [] });
    expect(review.notChecked[0]).toMatch(/not in English/);
  });

  it('names a paragraph in another language in an English contract', () => {
    const french =
      'Le créateur accorde au client le droit de reproduire les œuvres sur tous les supports pour la durée du contrat.';
    const review = reviewOf([BROAD, BROAD, french]);
    expect(review.score).not.toBeNull();
    expect(review.notChecked.join(' ')).toMatch(/One paragraph is not in English/);
  });

  it('passes on what the reader could not read', () => {
    const notRead = ['A text box was not read.'];
    expect(engine.review({ ...contractOf(BROAD), notRead }, { side: 'creator' }).notChecked).toEqual(notRead);
  });

  it('never says more in a comment than the other side may read', () => {
    const review = reviewOf([BROAD]);
    for (const finding of review.findings) {
      const comment = engine.commentFor(finding, review);
      expect(comment).not.toContain(engine.describe(finding.rule).privateNote);
      expect(comment).not.toMatch(/severity|score|critical|walk away|decline/i);
    }
  });
});
