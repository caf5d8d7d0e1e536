import { createEngine } from '../../../src/core/engine';
import { factsStated } from '../../../src/core/language/facts';
import { POSITIONS } from '../../../src/core/language/positions';
import { needsOf } from '../../../src/core/language/remedy-texts';
import { RULE_IDS } from '../../../src/core/model';
import { RULES } from '../../../src/core/rules';
import { TEXTS } from '../../../src/core/rules/texts';
import { contractOf, PREAMBLE } from '../support';

const engine = createEngine();
const review = engine.review(contractOf(PREAMBLE, 'The Designer grants Agency a licence to the Deliverables.'), {
  side: 'creator',
});

describe.each(RULE_IDS)('the ladder of %s', (id) => {
  const ladder = engine.ladder(id, review);

  it('goes from the strong text over the softer one to the end', () => {
    const steps = ladder.map(({ step }) => step);
    expect(steps).toEqual(
      ['ask', 'fallback', 'price', 'walk-away'].filter((step) => step !== 'price' || POSITIONS[id].canBePriced),
    );
  });

  it('has texts in the contract\u2019s names, each with its reason', () => {
    for (const step of ladder) {
      if (step.step === 'walk-away') continue;
      expect(step.reason).toMatch(/^[A-Z].*\.$/);
      expect(step.text).toMatch(/^[A-Z].*\.$/s);
      expect(step.text).not.toMatch(/[{}[\]]| {2}|\bAI Use\b/);
      expect(step.ready).toBe(true);
    }
  });

  it('keeps the end out of every text that may be sent', () => {
    const { walkAway } = POSITIONS[id];
    const { privateNote } = engine.describe(id);
    const sent = ladder.flatMap((step) => (step.step === 'walk-away' ? [] : [step.text, step.reason]));
    for (const text of sent) {
      expect(text).not.toContain(walkAway);
      expect(walkAway).not.toContain(text);
      expect(privateNote).not.toContain(text);
    }
  });

  it('has the defined texts where the addendum is inserted too', () => {
    for (const step of engine.ladder(id, review, { inserting: 'full' })) {
      if (step.step === 'walk-away' || step.step === 'price') continue;
      const kind = step.step === 'ask' ? 'strong' : 'fallback';
      const isDefined = needsOf(TEXTS[id].language.defined?.[kind] ?? '').length > 0;
      expect(step.form).toBe(isDefined ? 'defined' : 'self-contained');
    }
  });
});

describe('the texts of the rules', () => {
  const texts = [
    ...RULES.flatMap(({ language, comment }) => [
      comment,
      language.strong,
      language.fallback,
      language.strongNameless,
      language.fallbackNameless,
      language.defined?.strong ?? '',
      language.defined?.fallback ?? '',
    ]),
    ...Object.values(POSITIONS).map(({ reason }) => reason),
  ];

  it('promise nothing', () => {
    for (const text of texts) expect(text).not.toMatch(/\b(?:enforceabl|protect|guarante|compliant|bulletproof)/i);
  });

  it('state nothing that only the person knows', () => {
    for (const { language } of RULES) {
      const { strong, fallback, strongNameless, fallbackNameless, defined = {} } = language;
      for (const text of [
        strong,
        fallback,
        strongNameless,
        fallbackNameless,
        defined.strong ?? '',
        defined.fallback ?? '',
      ])
        expect(factsStated(text)).toEqual([]);
    }
  });
});

describe('facts', () => {
  it.each([
    ['The copyright passes on full payment.', 'payment-outstanding'],
    ['Drafts and tools will stay with the Designer.', 'drafts-not-delivered'],
    ['Could you confirm before I sign?', 'contract-unsigned'],
    ['The Designer made the Deliverables without generative AI.', 'no-generative-ai-used'],
  ])('are found in what states them: %s', (text, fact) => {
    expect(factsStated(text)).toEqual([fact]);
  });

  it.each(['Agency pays within 30 days.', 'Drafts are not used to train AI.', 'No AI tool may keep the files.'])(
    'must not be found elsewhere: %s',
    (text) => {
      expect(factsStated(text)).toEqual([]);
    },
  );
});

describe('the schedule that prices AI use', () => {
  const text = (fee: string) =>
    engine
      .dataLicence(review, { answers: { Fee: fee } })
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');

  it('has blanks for its fees, whatever is answered', () => {
    expect(text('EUR 4000')).toMatch(/^Fee, currency and date of payment: _+$/m);
    expect(text('EUR 4000')).toMatch(/^Fee for renewal or wider use: _+$/m);
    expect(text('EUR 4000')).not.toContain('4000');
  });

  it('is spelled as the contract is, and not ready without names', () => {
    expect(text('x')).toContain('AI DATA LICENCE SCHEDULE');
    expect(engine.dataLicence(null)).toMatchObject({ ready: false });
  });
});
