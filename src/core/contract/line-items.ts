import { matchesIn } from '../matches';
import type { Reading } from './reading';
import type { Range } from './sentences';

/** An item on a line of its own inside a paragraph. */
const LINE_MARK = /\n[ \t>]*(?:(?:[-•*·▪✅]\s?){1,3}|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s)/g;
const BULLET = /^\n[ \t>]*[-•*·▪✅]/;
/** What stands before a list and between its items; where a line is merely broken, something else does. */
const ENDED = /(?:[:;,.!?)\]"]|\b(?:and|or|following|to|may|shall|not))\s*$/;
/** More than the longest of those words. */
const NEAR = 16;

/** Where a place of the source stands in the reading. */
function toReading({ text, toSource }: Reading, at: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(middle, middle + 1).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the items on lines of their own begin in a paragraph's reading, the white space before them included. */
export function lineItems(source: string, reading: Reading): readonly number[] {
  return [...matchesIn(source, LINE_MARK)].map(({ index }) => toReading(reading, index));
}

/** Sentences cut where an item begins on a line of its own: what one item says governs none of the others. */
export function cutAtLines(source: string, reading: Reading, sentences: readonly Range[]): readonly Range[] {
  if (!source.includes('\n')) return sentences;
  const marks = [...matchesIn(source, LINE_MARK)]
    .filter(({ index, 0: mark }) => BULLET.test(mark) || ENDED.test(source.slice(Math.max(0, index - NEAR), index)))
    .map(({ index }) => toReading(reading, index));
  if (marks.length === 0) return sentences;
  return sentences.flatMap(({ start, end }) => {
    const cuts = [start, ...marks.filter((at) => at > start && at < end), end];
    return cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? start;
      const opening = /^ */.exec(reading.text.slice(from, to))?.[0].length ?? 0;
      return { start: from + opening, end: from + reading.text.slice(from, to).trimEnd().length };
    });
  });
}
