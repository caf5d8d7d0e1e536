import type { Edit } from '../model';
import { cutAfter, cutBefore, splits } from './boundaries';
import { applyEdits } from './edits';

/** Code units beside an edit that tell whether it tears something apart. */
const NEAR = 256;

/** One edit that does what several next to each other do. */
function merged(before: string, start: number, end: number, edits: readonly Edit[]): Edit {
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, insert: applyEdits(before.slice(start, end), own) };
}

/** Takes the words next to an edit into it until what it leaves beside them is whole. */
function widened(before: string, edit: Edit): Edit {
  let { start, end } = edit;
  for (;;) {
    start = cutBefore(before, start);
    end = cutAfter(before, end);
    const { insert } = merged(before, start, end, [edit]);
    const left = before.slice(Math.max(0, start - NEAR), start);
    const right = before.slice(end, end + NEAR);
    const tornLeft = splits(left + (insert === '' ? right : insert), left.length);
    const tornRight = splits(left + insert + right, left.length + insert.length);
    if ((!tornLeft || start === 0) && (!tornRight || end === before.length)) return { start, end, insert };
    if (tornLeft && start > 0) start -= 1;
    if (tornRight && end < before.length) end += 1;
  }
}

/** Two replacements with nothing but white space between them read better as one. */
function areNeighbours(before: string, one: Edit, other: Edit): boolean {
  if (other.start <= one.end) return true;
  const isReplaced = one.end > one.start && other.end > other.start;
  return isReplaced && /^\s+$/.test(before.slice(one.end, other.start));
}

/**
 * Edits that give the same text and split no word and no grapheme, neither of the text before nor of the one after;
 * those that touch, or have only white space between them, are one. `edits` are sorted and apart.
 */
export function wholeWords(before: string, edits: readonly Edit[]): readonly Edit[] {
  const groups: { start: number; end: number; own: Edit[] }[] = [];
  for (const edit of edits) {
    if (edit.start === edit.end && edit.insert === '') continue;
    const { start, end } = widened(before, edit);
    const last = groups.at(-1);
    if (last && areNeighbours(before, { ...last, insert: '' }, { start, end, insert: '' })) {
      last.end = Math.max(last.end, end);
      last.start = Math.min(last.start, start);
      last.own.push(edit);
    } else groups.push({ start, end, own: [edit] });
  }
  const joined = groups.map(({ start, end, own }) => merged(before, start, end, own));
  // What has been joined or widened may now stand next to another.
  const isStable =
    joined.length === edits.length &&
    joined.every(({ start, end }, index) => edits[index]?.start === start && edits[index].end === end);
  return isStable ? joined : wholeWords(before, joined);
}
