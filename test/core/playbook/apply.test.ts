import { createEngine } from '../../../src/core/engine';
import { typed } from '../../../src/core/language/write-clause';
import { AGENCY_MIDDLE, BUILT_IN, FREELANCER_FIRM } from '../../../src/core/playbook/built-in';
import type { Playbook } from '../../../src/core/playbook/playbook';
import { checkPlaybook } from '../../../src/core/playbook/read-playbook';
import { contractOf, findingsOf, PREAMBLE } from '../support';

const GRANT = 'The Designer grants Agency a worldwide licence to use the Deliverables for any purpose.';
const SOURCE = contractOf(PREAMBLE, GRANT);

function playbook(fields: Partial<Playbook>): Playbook {
  const result = checkPlaybook({ format: 'notrain-playbook', version: 1, name: 'House', ...fields });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.playbook;
}

const engineFor = (fields: Partial<Playbook>) => createEngine({ playbook: playbook(fields) });
const reviewBy = (fields: Partial<Playbook>) => engineFor(fields).review(SOURCE, { side: 'creator' });

describe('rules of a playbook', () => {
  it('that are off find nothing, and the review says so', () => {
    const off = { rules: { 'unlimited-territory': { on: false } } } as const;
    expect(findingsOf(createEngine().review(SOURCE, { side: 'creator' }), 'unlimited-territory')).not.toEqual([]);
    const review = reviewBy(off);
    expect(findingsOf(review, 'unlimited-territory')).toEqual([]);
    expect(review.notChecked).toContain(
      'The playbook \u201cHouse\u201d leaves these out, so they were not checked: Unlimited territory.',
    );
    expect(engineFor(off).rules).not.toContain('unlimited-territory');
    expect(() => engineFor(off).describe('unlimited-territory')).toThrow(RangeError);
  });

  it('weigh what the playbook says, in the score too', () => {
    const severity = (fields: Partial<Playbook>) =>
      findingsOf(reviewBy(fields), 'unlimited-purpose').map((finding) => finding.severity);
    expect(severity({})).toEqual(['high']);
    expect(severity({ rules: { 'unlimited-purpose': { severity: 'low' } } })).toEqual(['low']);
    const score = (fields: Partial<Playbook>) => reviewBy(fields).score?.value ?? 0;
    expect(score({ rules: { 'unlimited-purpose': { severity: 'low' } } })).toBeGreaterThan(score({}));
  });
});

describe('wording of a playbook', () => {
  const own = {
    rules: {
      'unlimited-purpose': {
        comment: 'Could we name the licence?',
        strong: { selfContained: '{Client} has no colour rights.', defined: '{Client} does no {AI Use}.' },
        fallback: 'Only {Project} is meant.',
        privateNote: 'For us alone.',
        walkAway: 'Go home.',
      },
    },
  } as const;
  const remedy = (kind: string, options = {}) =>
    findingsOf(engineFor(own).review(SOURCE, { side: 'creator', ...options }), 'unlimited-purpose')
      .flatMap(({ remedies }) => remedies)
      .find((one) => one.kind === kind)?.result;

  it('stands in the place of the rule\u2019s, in its form and in the contract\u2019s spelling', () => {
    expect(remedy('strong')).toContain(' Agency has no colour rights.');
    expect(remedy('strong', { inserting: 'full' })).toContain(' Agency does no AI Use.');
    expect(remedy('fallback')).toContain(' Only the project described in this Agreement is meant.');
    const engine = engineFor(own);
    const american = engine.review(contractOf(PREAMBLE, GRANT.replace('licence', 'license')), { side: 'creator' });
    const [finding] = findingsOf(american, 'unlimited-purpose');
    expect(finding && engine.commentFor(finding, american)).toBe('Could we name the license?');
  });

  it('gives way where it names a party that the contract does not', () => {
    const engine = engineFor(own);
    const source = contractOf('A licence of the Deliverables is given to use them for any purpose and for ever.');
    const results = engine.review(source, { side: 'creator' }).findings.flatMap(({ remedies }) => remedies);
    expect(results.map(({ result }) => result).join('\n')).not.toMatch(/[{}[\]]|colour rights/);
  });

  it('is held back while it states what nobody has confirmed', () => {
    const engine = engineFor({ rules: { 'unlimited-purpose': { strong: 'Rights pass on full payment.' } } });
    const review = engine.review(SOURCE, { side: 'creator' });
    expect(JSON.stringify(review.findings)).not.toContain('full payment');
    expect(review.toConfirm?.map(({ fact }) => fact)).toEqual(['payment-outstanding']);
    const confirmed = engine.review(SOURCE, { side: 'creator', facts: { 'payment-outstanding': true } });
    expect(JSON.stringify(confirmed.findings)).toContain('Rights pass on full payment.');
  });

  it('is the private note and the end of the ladder', () => {
    const engine = engineFor(own);
    expect(engine.describe('unlimited-purpose').privateNote).toBe('For us alone.');
    expect(engine.ladder('unlimited-purpose', null).at(-1)).toEqual({ step: 'walk-away', privateNote: 'Go home.' });
  });

  it('is the exclusion of every edit', () => {
    const review = reviewBy({ exclusion: 'to train or tune any AI system' });
    expect(review.redlines[0]?.result).toContain(', but not to train or tune any AI system');
    expect(JSON.stringify(review.findings)).not.toContain('generative AI system');
  });

  it('is the answer where the contract does not say, after the person\u2019s own', () => {
    const engine = engineFor({ answers: { 'Permitted Use': 'the spring issue' } });
    const purpose = (answers = {}) => engine.review(SOURCE, { side: 'creator', answers }).redlines[0]?.result;
    expect(purpose()).toContain('for the spring issue');
    expect(purpose({ 'Permitted Use': 'the menu' })).toContain('for the menu');
  });
});

describe('an addendum of a playbook\u2019s own', () => {
  const engine = engineFor({
    addendum: {
      paragraphs: [
        { kind: 'title', text: 'OUR ADDENDUM' },
        { kind: 'heading', text: 'Ban', id: 'ban' },
        { kind: 'subclause', text: '{Client} will not carry out {AI Use}, as clause {#ban} says.' },
      ],
    },
  });

  it('is numbered, filled and signed as any other', () => {
    const review = engine.review(SOURCE, { side: 'creator' });
    const clause = engine.clause('full', review, { source: SOURCE, law: 'us' });
    expect(typed(clause.paragraphs).map(({ text }) => text.slice(0, 60))).toEqual([
      'OUR ADDENDUM',
      '1. Ban',
      '1.1 Agency will not carry out AI Use, as clause 1 says.',
      'Signed for Agency: ____________________ Name and date: _____',
      'Signed by or for the Designer: ____________________ Name and',
    ]);
    expect(engine.addendum('moderate', review).paragraphs[0]?.text).toBe('OUR ADDENDUM');
  });
});

it('an addendum that defines no terms lends none to the edits', () => {
  const without = engineFor({ addendum: { paragraphs: [{ kind: 'title', text: 'OURS' }] } });
  const { redlines } = without.review(SOURCE, { side: 'creator', inserting: 'full' });
  expect(redlines[0]?.result).toContain('but not to train');
});

describe.each(BUILT_IN)('the built-in playbook $name', (built) => {
  it('is valid, and its language reads well', () => {
    expect(checkPlaybook(built).ok).toBe(true);
    const review = createEngine({ playbook: built }).review(SOURCE, { side: 'creator' });
    expect(JSON.stringify(review.findings)).not.toMatch(/[{]Client|\[Client\]/);
    expect(JSON.stringify(built)).not.toMatch(/\b(?:enforceable|protected)\b/i);
  });
});

it('the two built-in playbooks differ in how hard they are', () => {
  const score = (built: Playbook) =>
    createEngine({ playbook: built }).review(SOURCE, { side: 'creator' }).score?.value ?? 0;
  expect(score(AGENCY_MIDDLE)).toBeGreaterThan(score(FREELANCER_FIRM));
});
