import fc from 'fast-check';
import { readContract } from '../../../src/core/contract/read';
import { mayMatch, NO_PREFILTER, prefilterFor } from '../../../src/core/prefilter/prefilter';
import { RULES } from '../../../src/core/rules';
import { patternsOf } from '../../../src/core/rules/patterns';
import { ALL_EXAMPLES } from '../rules/all-examples';
import { contractOf, PREAMBLE } from '../support';
import { PIECED_TEXTS } from './pieced-texts';

const patterns = [...patternsOf(RULES)];
const prefilter = prefilterFor(patterns);

/** What the rules find, with the prefilter or without it. */
function found(paragraphs: readonly string[], using: typeof prefilter) {
  const contract = readContract(contractOf(...paragraphs), using);
  return RULES.map((rule) => rule.find(contract));
}

describe('prefilter', () => {
  it('has the patterns that may match', () => {
    const few = [/\bperpetual\b/i, /\bfor (?:any|all) purposes?\b/, /\w+/];
    const own = prefilterFor(few);
    const matching = (text: string) => few.filter((pattern) => mayMatch(own.candidates(text), own.numberOf(pattern)));
    expect(matching('A perpetual licence, perpetual.')).toEqual([few[0], few[2]]);
    expect(matching('perpetually, for many purposes')).toEqual([few[2]]);
    expect(matching('')).toEqual([few[2]]);
  });

  it('leaves a pattern alone that it does not know, or that may match anything', () => {
    const few = prefilterFor([/perpetual/, /\w+/]);
    expect([few.numberOf(/perpetual/), few.numberOf(/\w+/), few.numberOf(/perpetual/i)]).toEqual([0, null, null]);
  });

  it('knows nearly every pattern of the rules', () => {
    const unknown = patterns.filter((pattern) => prefilter.numberOf(pattern) === null);
    expect(patterns.length).toBeGreaterThan(RULES.length);
    expect(unknown.length).toBeLessThanOrEqual(patterns.length / 50);
  });

  it('changes nothing in what the rules find in their examples', () => {
    for (const { text, setting } of ALL_EXAMPLES) {
      const paragraphs = setting === 'terms' ? [text] : [PREAMBLE, text];
      expect(found(paragraphs, prefilter)).toEqual(found(paragraphs, NO_PREFILTER));
    }
  });

  it('hides no match in texts made of pieces of the examples', () => {
    fc.assert(
      fc.property(PIECED_TEXTS, fc.constantFrom('asis', 'upper', 'lower'), (joined, letters) => {
        const words = letters === 'upper' ? joined.toUpperCase() : letters === 'lower' ? joined.toLowerCase() : joined;
        const candidates = prefilter.candidates(words);
        const matching = patterns.filter((pattern) => words.search(pattern) >= 0);
        expect(matching.filter((pattern) => !mayMatch(candidates, prefilter.numberOf(pattern)))).toEqual([]);
      }),
    );
  });
});
