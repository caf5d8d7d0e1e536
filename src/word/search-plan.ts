/**
 * What to search for, in one paragraph, so that given words are found and no others: Word finds text, not offsets.
 * Pure: nothing here asks Word.
 */
import type { PlaceOf } from './pending';
import type { Refused } from './results';
import { AMBIGUOUS, UNREACHABLE } from './results';

/** One of several equal places, counted from 0. */
export interface Nth {
  readonly index: number;
  readonly of: number;
}

/** A text to search for, and which of the places is meant, by whether Word's search counts deleted words. */
export interface Piece {
  readonly text: string;
  readonly countingDeleted: Nth;
  readonly skippingDeleted: Nth;
}

/** The words are the first piece, or all from the first piece to the last. */
export interface SearchPlan {
  readonly ok: true;
  readonly first: Piece;
  readonly last: Piece | null;
}

/** A paragraph as the plan sees it. */
export interface SearchedText {
  /** As if pending revisions were accepted; spans refer to it. */
  readonly current: string;
  /** As Word gives it, perhaps with deleted words. */
  readonly searched: string;
  readonly placeOf: PlaceOf;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** Word's limit, escapes included. */
const LONGEST_SEARCH = 255;
/** Enough to tell the beginning or the end of a long passage. */
const LONGEST_END = 100;
/** Breaks, tabs, special hyphens and marks: Word does not find them as they stand in the text. */
const NOT_SEARCHABLE = /[\p{Cc}\u00ad\u2011\ufffc]/u;

/** The search text for words, special codes made plain. */
export function escapeSearch(text: string): string {
  return text.replaceAll('^', '^^');
}

/** Plans the search for the words at `span`, which are not empty. */
export function planSearch(text: SearchedText, span: Words): SearchPlan | Refused {
  const whole = reach(text, span, 1, LONGEST_SEARCH);
  if (whole !== null && whole.end === span.end && text.placeOf(span.end - 1) >= 0) {
    const only = piece(text, whole);
    return only === null ? AMBIGUOUS : { ok: true, first: only, last: null };
  }
  const beginning = reach(text, span, 1, LONGEST_END);
  const ending = reach(text, span, -1, LONGEST_END);
  if (beginning === null || ending === null) {
    const edges = text.current.charAt(span.start) + text.current.charAt(span.end - 1);
    return NOT_SEARCHABLE.test(edges) ? UNREACHABLE : AMBIGUOUS;
  }
  const first = piece(text, beginning);
  const last = piece(text, ending);
  return first === null || last === null ? AMBIGUOUS : { ok: true, first, last };
}

/**
 * The longest run of the words, from their start (direction 1) or to their end (-1), that Word can find in one piece:
 * searchable characters that stand side by side in the searched text too.
 */
function reach(text: SearchedText, span: Words, direction: 1 | -1, limit: number): Words | null {
  const origin = direction === 1 ? span.start : span.end - 1;
  const place = text.placeOf(origin);
  if (place < 0) return null;
  let length = 0;
  let cost = 0;
  while (length < span.end - span.start) {
    const step = direction * length;
    const character = text.current.charAt(origin + step);
    cost += escapeSearch(character).length;
    const certain = text.placeOf(origin + step);
    const together = certain < 0 ? text.searched.charAt(place + step) === character : certain === place + step;
    if (cost > limit || !together || NOT_SEARCHABLE.test(character)) break;
    length += 1;
  }
  if (length === 0) return null;
  return direction === 1 ? { start: origin, end: origin + length } : { start: origin + 1 - length, end: origin + 1 };
}

function piece(text: SearchedText, words: Words): Piece | null {
  const sought = text.current.slice(words.start, words.end);
  const place = text.placeOf(words.start);
  const start = place < 0 ? text.placeOf(words.end - 1) - sought.length + 1 : place;
  const countingDeleted = nth(text.searched, sought, start);
  const skippingDeleted = nth(text.current, sought, words.start);
  if (countingDeleted === null || skippingDeleted === null) return null;
  const sameCount = countingDeleted.of === skippingDeleted.of;
  if (sameCount && countingDeleted.index !== skippingDeleted.index) return null;
  return { text: sought, countingDeleted, skippingDeleted };
}

/** Which of the places the one at `offset` is, searched from the left, none overlapping; null when it is none of them. */
function nth(text: string, sought: string, offset: number): Nth | null {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) places.push(at);
  const index = places.indexOf(offset);
  return index < 0 ? null : { index, of: places.length };
}
