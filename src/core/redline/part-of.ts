import type { Paragraph } from '../contract/contract';
import { isRunTogether, segmentAt } from '../contract/segments';
import type { Range } from '../contract/sentences';
import { isClosed, itemEnd } from './limit-place';
import type { NoEdit } from './no-edit';
import { BAN, OMITTED, type Repair, type Strike } from './repair';

type Answer = Repair | { readonly noEdit: NoEdit; readonly orOmit?: true };

const MARK = /^\W*(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]\s+)?\W*/i;

function pointEnd(text: string, { start, end }: Range): number {
  return start + itemEnd(text.slice(start, end));
}

/** What replaces a whole sentence replaces no more than the point of it that the words stand in. */
function clipped(strike: Strike, text: string, { start, end }: Range): Strike {
  if (strike.kind !== 'words' || (strike.insert !== BAN && strike.insert !== OMITTED)) return strike;
  const from = start + (MARK.exec(text.slice(start, end))?.[0].length ?? 0);
  // A sentence cannot take the place of an item that is none.
  const isItem = strike.start < from && !isClosed(text.slice(start, end));
  const insert = isItem ? OMITTED : strike.insert;
  const stop = insert === OMITTED ? pointEnd(text, { start, end }) : end;
  return { ...strike, insert, start: Math.max(strike.start, from), end: Math.min(strike.end, stop) };
}

/** An item that a bullet opens and no full stop ends: nothing but the item goes with it. */
function isBullet(text: string, { start, end }: Range): boolean {
  return /^\s?[-•*·▪✅]/.test(text.slice(start)) && !isClosed(text.slice(start, end));
}

/** A term that other clauses use, or the mark of another point: '(the "Models")', "; (b) the models", "9.4 Weights". */
const MORE = /\(\W?"[^"]+"\)|\s\d{1,2}\.\d{1,2}\.?\s+[A-Z]|[;,]\s+(?:and\s|or\s)?\(?[a-z]{1,3}\)\s/;

/** More would go with the point that the words stand in. */
const takesMore =
  (text: string) =>
  (strike: Strike): boolean =>
    strike.kind === 'words' && strike.insert === OMITTED && MORE.test(text.slice(strike.start, strike.end));

/**
 * The part of a paragraph that a repair changes: its sentence, or the one point of it on a line of its own. Points that
 * run together on one line are left alone.
 */
export function partOf(
  paragraph: Paragraph,
  sentence: Range,
  words: Range,
  repair: Answer,
): { readonly part: Range; readonly repair: Answer } {
  const { text } = paragraph.reading;
  const segment = segmentAt(paragraph, sentence, words);
  if ('noEdit' in repair) {
    const isPoint = segment.start > sentence.start || segment.end < sentence.end || isBullet(text, segment);
    if (!repair.orOmit || !isPoint || isRunTogether(text.slice(segment.start, segment.end)))
      return { part: segment, repair };
    const whole: Strike = { kind: 'words', start: segment.start, end: pointEnd(text, segment), insert: OMITTED };
    const strikes = [clipped(whole, text, segment)];
    if (strikes.some(takesMore(text))) return { part: segment, repair };
    return { part: segment, repair: { strikes, exclusion: 'none', addPurpose: false } };
  }
  const strikes = repair.strikes.map((strike) => clipped(strike, text, segment));
  const isInside = strikes.every(({ start, end }) => start >= segment.start && end <= segment.end);
  const part = isInside ? segment : sentence;
  if (strikes.some(takesMore(text)) || isRunTogether(text.slice(part.start, part.end)))
    return { part, repair: { noEdit: 'points' } };
  return { part, repair: { ...repair, strikes: isInside ? strikes : repair.strikes } };
}
