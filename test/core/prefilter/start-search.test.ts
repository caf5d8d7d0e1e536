import fc from 'fast-check';
import { startSearch } from '../../../src/core/prefilter/start-search';
import { RULES } from '../../../src/core/rules';
import { patternsOf } from '../../../src/core/rules/patterns';
import { ALL_EXAMPLES } from '../rules/all-examples';
import { PIECED_TEXTS } from './pieced-texts';

const searched = [...patternsOf(RULES)].flatMap((pattern) => {
  const search = pattern.global ? startSearch(pattern) : null;
  return search ? [{ pattern, search }] : [];
});

/** Where a pattern is found first from a place on, by the pattern itself. */
function plainly(pattern: RegExp, text: string, at: number): readonly [number, string] | null {
  const own = new RegExp(pattern.source, pattern.flags);
  own.lastIndex = at;
  const match = own.exec(text);
  return match && [match.index, match[0]];
}

describe('startSearch', () => {
  /** A long pattern with this end. */
  const long = (source: string, flags = 'g'): RegExp => new RegExp(`${source}(?!${'x'.repeat(600)})`, flags);
  const few = long(String.raw`\b(?:may|can|will|must) (?<what>use|keep)\b`, 'gi');

  it('finds what the pattern finds, from a place on', () => {
    const search = startSearch(few);
    const match = search?.('It May keep, and must use it.', 0);
    expect([match?.index, match?.[0], match?.groups?.['what']]).toEqual([3, 'May keep', 'keep']);
    expect(search?.('It May keep, and must use it.', 4)?.index).toBe(17);
    expect(search?.('It May keep, and must use it.', 18)).toBeNull();
  });

  it('asks for an edge before a word where the pattern does', () => {
    expect(startSearch(few)?.('dismay keep', 0)).toBeNull();
    expect(startSearch(long('(?:may|can|will|must) keep'))?.('dismay keep', 0)?.index).toBe(3);
  });

  it('finds what stands only where the text begins', () => {
    const search = startSearch(long(String.raw`\b^Use|\b(?:may|can|will|must) use`));
    expect([search?.('Use it, and may use it.', 0)?.index, search?.('Use it, and may use it.', 1)?.index]).toEqual([
      0, 12,
    ]);
  });

  it('leaves alone what begins with anything, or in few ways, is short or is not understood', () => {
    const anything = [String.raw`(?:\w+|may|can|will|must) use`, '(?:may|can|will|must)?'];
    for (const source of [...anything, String.raw`\bmay use`, String.raw`(a|b|c|d)\1`])
      expect(startSearch(long(source))).toBeNull();
    expect(startSearch(/\b(?:may|can|will|must) use/g)).toBeNull();
  });

  it('finds in texts made of pieces of the examples what every pattern finds', () => {
    expect(searched.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(PIECED_TEXTS, fc.nat(40), (joined, from) => {
        const at = Math.min(from, joined.length);
        const answers = searched.map(({ search }) => search(joined, at));
        expect(answers.map((match) => match && [match.index, match[0]])).toEqual(
          searched.map(({ pattern }) => plainly(pattern, joined, at)),
        );
      }),
    );
  });

  it('finds in the examples what every pattern finds', () => {
    for (const { text } of ALL_EXAMPLES)
      for (const { pattern, search } of searched) {
        const match = search(text, 0);
        expect(match && [match.index, match[0]]).toEqual(plainly(pattern, text, 0));
      }
  });
});
