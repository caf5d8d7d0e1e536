import fc from 'fast-check';
import { fill } from '../../../src/core/language/fill';
import { answerProblem } from '../../../src/core/language/gaps';
import { namesFor } from '../../../src/core/language/names';
import type { Answers, ContractWords, Party } from '../../../src/core/model';
import { PLACEHOLDERS } from '../../../src/core/model';
import { RULES } from '../../../src/core/rules';

const TEMPLATES = [
  ...RULES.flatMap(({ language }) => [
    language.strong,
    language.fallback,
    language.strongNameless,
    language.fallbackNameless,
    language.defined?.strong ?? '',
    language.defined?.fallback ?? '',
  ]),
  'Use in {Channels} and {Territory} for {Term}, up to {Fee}, as {Section} says, for {Project} and {Project}.',
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const words: fc.Arbitrary<ContractWords> = fc.record({
  work: maybe(fc.constantFrom('the Deliverables', 'your content', 'the Work')),
  workIsSingular: fc.boolean(),
  agreement: fc.constantFrom('this Agreement', 'these Terms'),
  project: maybe(fc.constant('the Project')),
  permittedUse: maybe(fc.constant('the Permitted Use')),
  channels: maybe(fc.constant('the Permitted Media')),
  job: fc.constantFrom('project', 'services'),
  isServiceTerms: fc.boolean(),
  term: maybe(fc.constant('the Term')),
  territory: maybe(fc.constant('the Territory')),
  fee: maybe(fc.constant('the Fee')),
  spelling: fc.constantFrom('licence', 'license'),
  style: fc.record({
    verbs: fc.constantFrom('ise', 'ize'),
    nouns: fc.constantFrom('our', 'or'),
    quotes: fc.constantFrom('curly', 'straight'),
    duty: fc.constantFrom('shall', 'will'),
  }),
});

const parties: fc.Arbitrary<readonly Party[]> = fc.constantFrom(
  [],
  [{ name: 'Agency', role: 'client' }],
  [
    { name: 'Agency', role: 'client' },
    { name: 'the Designer', role: 'creator' },
  ],
  [
    { name: 'we', role: 'client' },
    { name: 'you', role: 'creator' },
  ],
);

const phrase = fc.constantFrom('the spring fair', 'posters in Wales', 'one year from delivery', 'print and web');
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...PLACEHOLDERS), phrase);

describe('filled language', () => {
  it('has no placeholder left that it does not report, and no doubled space or punctuation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), parties, words, answers, (template, who, own, said) => {
        const { text, open } = fill(template, namesFor(who, own, said));
        expect(text).not.toMatch(/[{}]/);
        const brackets = [...text.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
        expect(open).toEqual(expect.arrayContaining(brackets));
        if (text.includes('___')) expect(open).toContain('Fee');
        expect(text).not.toMatch(/ {2}|[,;:] ?[,;:.]|\.\.| [,.;:]/);
        expect(text).not.toMatch(/\bthe the\b|\bfor for\b/i);
      }),
    );
  });

  it('says of each default that it is one, and never has one for the fee', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), parties, words, answers, (template, who, own, said) => {
        const { defaults } = fill(template, namesFor(who, own, said));
        const told = defaults.map(({ placeholder }) => placeholder);
        expect(told).not.toContain('Fee');
        for (const placeholder of Object.keys(said)) {
          if (placeholder !== 'Deliverables') expect(told).not.toContain(placeholder);
        }
      }),
    );
  });

  it('stays as it is when it is filled again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), parties, words, (template, who, own) => {
        const names = namesFor(who, own);
        const once = fill(template, names);
        expect(fill(template, names)).toEqual(once);
        expect(fill(once.text, names).text).toBe(once.text);
      }),
    );
  });
});

describe('answers', () => {
  it.each(['', '  ', 'two\nlines', 'a {Client}', 'a [blank]', 'x'.repeat(301), 'hidden\u202etext'])(
    'are refused where no sentence can hold them: %j',
    (answer) => {
      expect(answerProblem(answer)).not.toBeNull();
      expect(() => namesFor([], { ...WORDS }, { Project: answer })).toThrow(RangeError);
    },
  );

  it('stand as the person said them, in no other spelling', () => {
    const american = { ...WORDS, spelling: 'license' as const };
    const names = namesFor([], american, { 'Permitted Use': 'the colour programme of Favour House.' });
    expect(fill('It is for {Permitted Use}.', names).text).toBe('It is for the colour programme of Favour House.');
  });
});

const WORDS: ContractWords = {
  work: 'the Deliverables',
  workIsSingular: false,
  agreement: 'this Agreement',
  project: null,
  permittedUse: null,
  channels: null,
  job: 'project',
  isServiceTerms: false,
};
