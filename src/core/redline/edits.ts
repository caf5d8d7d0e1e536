import type { Edit } from '../model';

/**
 * Applies edits to a text.
 * @throws RangeError when they are not in ascending order, overlap, or lie outside the text.
 */
export function applyEdits(before: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, insert } of edits) {
    if (start < at || end < start || end > before.length)
      throw new RangeError('Edits must be sorted, apart and within the text.');
    result += before.slice(at, start) + insert;
    at = end;
  }
  return result + before.slice(at);
}

/** The edits that turn the result of `edits` back into `before`. */
export function invertEdits(before: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ start, end, insert }) => {
    const from = start + shift;
    shift += insert.length - (end - start);
    return { start: from, end: from + insert.length, insert: before.slice(start, end) };
  });
}

/** Sorts edits and joins those that touch; of one that begins inside another only what goes beyond it is left. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Edit[] = [];
  for (const { end, insert, ...edit } of sorted) {
    const last = joined.at(-1);
    const start = Math.max(edit.start, last?.end ?? 0);
    if (last?.end === start) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(start, end), insert: last.insert + insert };
    } else joined.push({ start, end, insert });
  }
  return joined;
}
