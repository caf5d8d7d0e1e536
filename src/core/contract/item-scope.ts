import { matchesIn } from '../matches';
import type { Mark } from './list-items';
import { markOf } from './list-items';
import type { Range } from './sentences';

/** The mark of an item within a sentence: after a colon, a semicolon, a comma or "and", never in "Section 4(b)". */
const INNER_MARK = /(?:[:;,]|\b(?:and|or|to|may|shall|not|that|either|both|and\/or))\s?\(([a-z]{1,4}|\d{1,2})\)\s/gi;
const IS_FIRST = /^(?:a|i|1)$/i;
/** What follows a list and goes with all its items. */
const AFTER_LIST = /\b(?:in each case|in all cases|in either case|all of the foregoing)\b/gi;

interface Level {
  last: Mark;
  /** Where the list's first mark stands, and its current item's. */
  readonly start: number;
  item: number;
}

function closesLists(text: string, from: number, at: number): number {
  let closes = -1;
  for (const { index } of matchesIn(text.slice(from, at), AFTER_LIST)) closes = from + index;
  return closes;
}

/**
 * The stretches of a sentence before `at` that say nothing of it: earlier items of a list whose later item stands
 * there, at every level, or the whole list where the words come after it.
 */
export function otherItems(text: string, at: number): readonly Range[] {
  const levels: Level[] = [];
  for (const match of matchesIn(text.slice(0, at), INNER_MARK)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf('(');
    const mark = markOf(value, levels.at(-1)?.last.value ?? null);
    const sibling = levels.map(({ last }) => last.kind).lastIndexOf(mark.kind);
    const level = levels[sibling];
    if (level && !IS_FIRST.test(value)) {
      levels.length = sibling + 1;
      level.last = mark;
      level.item = start;
    } else if (IS_FIRST.test(value)) levels.push({ last: mark, start, item: start });
  }
  const [outer] = levels;
  if (!outer) return [];
  const closed = closesLists(text, outer.item, at);
  if (closed >= 0) return [{ start: outer.start, end: closed }];
  return levels.filter(({ start, item }) => item > start).map(({ start, item }) => ({ start, end: item }));
}
