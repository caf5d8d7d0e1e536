import { matchesIn } from '../matches';
import type { Reading } from './reading';
import type { Range } from './sentences';

/** An item on a line of its own inside a paragraph, or a bullet where the lines of a list were joined. */
const LINE_MARK =
  /\n[ \t>]*(?:(?:[-•*·▪✅]\s?){1,3}|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s)|(?<=[;:,.)]|\b(?:and|or)) [•*·▪✅] (?=[A-Za-z"'[])/g;
const BULLET = /^(?:\n[ \t>]*| )[-•*·▪✅]/;
/** Lines without a mark after a lead-in: each begins with a capital, and none is as long as a line of prose that is broken. */
const PLAIN_LINES = /:[ \t]*(?=\n)((?:\n[ \t]*[A-Z][^\n:]{2,110}(?=\n|$)){2,40})/g;
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

/** Where lines without a mark begin that a lead-in opens, in the source, each at the break before it. */
function plainLines(source: string): readonly number[] {
  return [...matchesIn(source, PLAIN_LINES)].flatMap(({ index, 0: whole, 1: lines = '' }) => {
    const first = index + whole.length - lines.length;
    return [...matchesIn(lines, /\n/g)].map(({ index: at }) => first + at);
  });
}

/** A sentence, and whether it is an item that only its line sets apart. */
export interface Cut extends Range {
  readonly isLine: boolean;
}

/** Sentences cut where an item begins on a line of its own: what one item says governs none of the others. */
export function cutAtLines(source: string, reading: Reading, sentences: readonly Range[]): readonly Cut[] {
  if (!/[\n•*·▪✅]/.test(source)) return sentences.map((range) => ({ ...range, isLine: false }));
  const marks = [...matchesIn(source, LINE_MARK)]
    .filter(({ index, 0: mark }) => BULLET.test(mark) || ENDED.test(source.slice(Math.max(0, index - NEAR), index)))
    .map(({ index }) => toReading(reading, index));
  const lines = new Set(plainLines(source).map((at) => toReading(reading, at)));
  const breaks = [...new Set([...marks, ...lines])].sort((a, b) => a - b);
  return sentences.flatMap(({ start, end }) => {
    const cuts = [start, ...breaks.filter((at) => at > start && at < end), end];
    return cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? start;
      const opening = /^ */.exec(reading.text.slice(from, to))?.[0].length ?? 0;
      const isLine = lines.has(from) || (from === start && lines.has(from - 1));
      return { start: from + opening, end: from + reading.text.slice(from, to).trimEnd().length, isLine };
    });
  });
}
