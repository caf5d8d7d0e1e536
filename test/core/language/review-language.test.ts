import { createEngine } from '../../../src/core/engine';
import type { ReviewOptions } from '../../../src/core/model';
import { contractOf, findingsOf, PREAMBLE } from '../support';

const GRANT = 'The Designer grants Agency a licence to use the Deliverables for any purpose.';
const OWNED = 'The Deliverables shall be the sole and exclusive property of Agency.';

function review(paragraphs: readonly string[], options: Partial<ReviewOptions> = {}) {
  return createEngine().review(contractOf(PREAMBLE, ...paragraphs), { side: 'creator', ...options });
}

describe('what the contract does not say', () => {
  it('is asked, with the default that stands there meanwhile and where', () => {
    const { gaps, findings } = review([GRANT]);
    expect(gaps).toEqual([
      {
        placeholder: 'Permitted Use',
        question: 'What may the work be used for? Name the uses that the fee covers.',
        default: 'the purposes of the project described in this Agreement',
        usedIn: [findings.find(({ rule }) => rule === 'unlimited-purpose')?.id],
      },
    ]);
  });

  it('is taken from the person instead', () => {
    const { gaps, redlines } = review([GRANT], { answers: { 'Permitted Use': 'the 2027 calendar' } });
    expect(gaps).toEqual([]);
    expect(redlines[0]?.result).toContain('for the 2027 calendar, but not to train');
  });

  it('is taken from the contract first', () => {
    const { gaps, redlines } = review([`Agency makes a calendar (\u201cthe Project\u201d).`, GRANT]);
    expect(gaps).toEqual([]);
    expect(redlines[0]?.result).toContain('for the purposes of the Project, but not');
  });

  it('asks for the other side where it has no name', () => {
    const source = contractOf('A licence of the Deliverables is given to use them for any purpose and for ever.');
    const { gaps, findings } = createEngine().review(source, { side: 'creator' });
    expect(findings.some(({ remedies }) => remedies.length > 0)).toBe(true);
    expect(gaps?.map(({ placeholder, default: text }) => [placeholder, text])).toContainEqual(['Client', null]);
  });

  it('must not take over a review that was written with other answers', () => {
    const engine = createEngine();
    const source = contractOf(PREAMBLE, GRANT);
    engine.review(source, { side: 'creator' });
    const answered = engine.review(source, { side: 'creator', answers: { 'Permitted Use': 'the menu' } });
    expect(answered.redlines[0]?.result).toContain('for the menu');
  });
});

describe('the form of the wording', () => {
  it('is self-contained where nothing defines the terms', () => {
    const [finding] = findingsOf(review([GRANT]), 'unlimited-purpose');
    expect(finding?.remedies.map(({ result }) => result).join()).not.toContain('AI Use');
  });

  it('is the defined one where the same action inserts the definitions', () => {
    const { redlines, findings } = review([GRANT], { inserting: 'full' });
    expect(redlines[0]?.result).toMatch(/, but not for AI Use\.$/);
    for (const { remedies } of findings) {
      for (const { kind, result } of remedies) if (kind !== 'minimal') expect(result).toMatch(/AI Use/);
    }
  });

  it('is the defined one where the contract defines the term alike', () => {
    const definition =
      'In this Agreement, "AI Use" means using the Deliverables to train, test, prompt or improve any AI system, or to build a dataset for one.';
    expect(
      review([definition, GRANT])
        .redlines.map(({ result }) => result)
        .join(),
    ).toContain('but not for AI Use');
  });

  it('must not use a term that the contract defines as something else', () => {
    const definition = 'In this Agreement, "AI Use" means use solely of chat services.';
    expect(
      review([definition, GRANT])
        .redlines.map(({ result }) => result)
        .join(),
    ).not.toContain('for AI Use');
  });

  it('follows the marks and the verbs of the contract', () => {
    const { findings } = review([
      'Agency shall pay. The Designer shall deliver. Each shall tell the other\u2019s staff.',
      GRANT,
    ]);
    const strong = findings
      .filter(({ rule }) => rule === 'unlimited-purpose')
      .flatMap(({ remedies }) => remedies)
      .find(({ kind }) => kind === 'strong');
    expect(strong?.result).toContain('Agency shall use the Deliverables for no other purpose, and shall not use them');
  });
});

describe('what only the person knows', () => {
  it('is asked, and not said before', () => {
    const { toConfirm, findings } = review([OWNED]);
    const results = findings.flatMap(({ remedies }) => remedies.map(({ result }) => result)).join(' ');
    expect(results).not.toMatch(/full payment|Drafts and unused/);
    expect(toConfirm?.map(({ fact }) => fact)).toEqual(['payment-outstanding', 'drafts-not-delivered']);
  });

  it('is said once it is confirmed, and not asked again', () => {
    const { toConfirm, findings } = review([OWNED], {
      facts: { 'payment-outstanding': true, 'drafts-not-delivered': true },
    });
    const results = findings.flatMap(({ remedies }) => remedies.map(({ result }) => result)).join(' ');
    expect(results).toContain('property of Agency from full payment');
    expect(results).toContain('Drafts and unused material are not transferred.');
    expect(toConfirm).toEqual([]);
  });

  it('must not be said where it is denied', () => {
    const { toConfirm, findings } = review([OWNED], {
      facts: { 'payment-outstanding': false, 'drafts-not-delivered': false },
    });
    expect(findings.flatMap(({ remedies }) => remedies.map(({ result }) => result)).join(' ')).not.toMatch(
      /full payment|Drafts and unused/,
    );
    expect(toConfirm).toEqual([]);
  });
});
