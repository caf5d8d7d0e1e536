import type { Way } from './known';
import { waysOf } from './known';
import type { Groups } from './pattern-reader';
import { readPattern } from './pattern-reader';
import { startSearch } from './start-search';

/**
 * The ways in which a pattern may match, by the literals that the text contains then, in symbols, with a gap at each
 * end of the text; null where that may be any text, or the pattern's syntax is not understood.
 */
export function neededWays(pattern: RegExp, groups?: Groups): readonly Way[] | null {
  const known = readPattern(pattern, groups);
  // To read a pattern takes long: its search is made at once, and nothing else is kept.
  if (pattern.global) startSearch(pattern, known);
  const ways = known && waysOf(known);
  return ways?.some((way) => way.length === 0) ? null : ways;
}
