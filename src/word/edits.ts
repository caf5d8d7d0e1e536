/** Turns the edits of a redline into what Word is to do, by whole words. Pure. */
import type { Edit } from '../core/model';
import type { Refused } from './results';
import { HOLDS_OBJECT, NOT_A_CHANGE_OF_WORDS } from './results';

/** One thing to do at words that are found by their span in the paragraph's text. */
export interface Step {
  readonly start: number;
  readonly end: number;
  /** `Start` and `End` insert beside the words, `Replace` takes their place; an empty text removes them. */
  readonly at: 'Replace' | 'Start' | 'End';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_]/u;
const BREAK = /[\n\r\v]/;
const OBJECT = '\ufffc';

/** The text that the edits give; they are in ascending order and do not overlap. */
export function applyEdits(before: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, insert } of edits) {
    result += before.slice(from, start) + insert;
    from = end;
  }
  return result + before.slice(from);
}

/** What to do, in ascending order; refused when an edit would harm more than words or is none. */
export function planSteps(before: string, edits: readonly Edit[]): readonly Step[] | Refused {
  if (!areOrdered(before, edits)) return NOT_A_CHANGE_OF_WORDS;
  const changes = edits.filter(({ start, end, insert }) => before.slice(start, end) !== insert);
  if (changes.length === 0 || changes.some(({ insert }) => BREAK.test(insert))) return NOT_A_CHANGE_OF_WORDS;
  const whole = joinTouching(before, changes);
  if (whole.some(({ start, end }) => before.slice(start, end).includes(OBJECT))) return HOLDS_OBJECT;
  const steps = whole.flatMap((edit) => (edit.start < edit.end ? replacement(edit) : insertion(before, edit)));
  return steps.length === whole.length ? steps : NOT_A_CHANGE_OF_WORDS;
}

function areOrdered(before: string, edits: readonly Edit[]): boolean {
  let from = 0;
  for (const { start, end } of edits) {
    if (start < from || end < start || end > before.length) return false;
    from = end;
  }
  return true;
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Joins edits whose whole words touch, so that no change is anchored on words that another one replaces. */
function joinTouching(before: string, edits: readonly Edit[]): Edit[] {
  const groups: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const { start, end } = widen(before, edit);
    const last = groups.at(-1);
    if (last === undefined || last.end < start) {
      groups.push({ start, end, edits: [edit] });
    } else {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    }
  }
  return groups.map(({ start, end, edits: joined }) => {
    const inside = joined.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { start, end, insert: applyEdits(before.slice(start, end), inside) };
  });
}

/** The whole words of an edit that would cut through one: Word eats white space and formatting at such seams. */
function widen(before: string, { start, end, insert }: Edit): Bounds {
  const cutsStart = isWord(before[start - 1]) && (isWord(before[start]) || isWord(insert[0]));
  const cutsEnd = isWord(before[end]) && (isWord(before[end - 1]) || isWord(insert.at(-1)));
  return { start: cutsStart ? wordStart(before, start) : start, end: cutsEnd ? wordEnd(before, end) : end };
}

function replacement({ start, end, insert }: Edit): Step {
  return { start, end, at: 'Replace', text: insert };
}

/** Inserts beside the nearest word, with the white space between: at the end of the one before, else before the next. */
function insertion(before: string, { start, insert }: Edit): Step[] {
  const gap = before.slice(0, start).search(/\s+$/u);
  const anchorEnd = gap < 0 ? start : gap;
  if (anchorEnd === start && isAnchor(before[start - 1])) {
    return [{ start: wordStart(before, start - 1), end: start, at: 'End', text: insert }];
  }
  if (isAnchor(before[start])) {
    return [{ start, end: wordEnd(before, start + 1), at: 'Start', text: insert }];
  }
  if (isAnchor(before[anchorEnd - 1])) {
    return [{ start: wordStart(before, anchorEnd - 1), end: start, at: 'End', text: insert }];
  }
  return [];
}

function isAnchor(character: string | undefined): boolean {
  return character !== undefined && !/[\s\ufffc]/u.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (isWord(text[start - 1])) start -= 1;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWord(text[end])) end += 1;
  return end;
}
