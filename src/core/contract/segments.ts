import { matchesIn } from '../matches';
import type { Paragraph } from './contract';
import { lineItems } from './line-items';
import type { Range } from './sentences';

/** Bullets run together on one line: no words can be inserted between them. */
/** A numbered part after the end of a sentence, which a capital does not open: "... to Agency. (g) Reports." */
const PART_MARK = /[.!?]["')\]]{0,3} (?=\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\) ?[A-Z])/g;
const RUN_TOGETHER = /(?:^| )(?:[-•*✅]\s?){1,3}[A-Z"].{1,400}? (?:[-•✅]\s?){1,3}[A-Z"]/;

const known = new WeakMap<Paragraph, readonly number[]>();

/** Where the items on lines of their own begin in a paragraph's reading. */
function marksOf(paragraph: Paragraph): readonly number[] {
  let marks = known.get(paragraph);
  if (!marks) {
    const lines = lineItems(paragraph.source.text, paragraph.reading);
    const parts = [...matchesIn(paragraph.reading.text, PART_MARK)].map(({ index, 0: end }) => index + end.length);
    marks = [...lines, ...parts].sort((a, b) => a - b);
    known.set(paragraph, marks);
  }
  return marks;
}

/** The part of a sentence between two items on lines of their own that has all of `words`; the sentence where none has. */
export function segmentAt(paragraph: Paragraph, sentence: Range, words: Range): Range {
  const inside = marksOf(paragraph).filter((at) => at > sentence.start && at < sentence.end);
  const start = inside.filter((at) => at <= words.start).at(-1) ?? sentence.start;
  const stop = inside.find((at) => at > words.start) ?? sentence.end;
  if (words.end > stop) return sentence;
  const { text } = paragraph.reading;
  // A mark of quotation may stand before the next item.
  const end = start + text.slice(start, stop).replace(/[\s>]{1,9}$/, '').length;
  const opening = text.slice(start, end).length - text.slice(start, end).trimStart().length;
  return { start: start + opening, end };
}

/** True for points of a list that stand on one line. */
export function isRunTogether(text: string): boolean {
  return RUN_TOGETHER.test(text);
}
