/** What edits do to a paragraph's text, for showing and for keeping track. Offsets are UTF-16 code units. */
import type { Edit, Span } from '../../core/model';

/** A run of text in the preview of a change. `gap` stands for unchanged words left out. */
export interface ChangePiece {
  readonly kind: 'same' | 'deleted' | 'inserted' | 'gap';
  readonly text: string;
}

/** The text after the edits, which are in ascending order and do not overlap. */
export function applyEdits(before: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += before.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return result + before.slice(at);
}

/** Whether the edits leave the text as it is. */
export const changesNothing = (before: string, edits: readonly Edit[]): boolean => applyEdits(before, edits) === before;

/** The last `size` characters or so, cut at a word. */
function tail(text: string, size: number): string {
  if (text.length <= size) return text;
  const space = text.indexOf(' ', text.length - size);
  return space < 0 ? text.slice(-size) : text.slice(space + 1);
}

/** The first `size` characters or so, cut at a word. */
function head(text: string, size: number): string {
  if (text.length <= size) return text;
  const space = text.lastIndexOf(' ', size);
  return space <= 0 ? text.slice(0, size) : text.slice(0, space);
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export const shortened = (text: string, size: number): string => (text.length <= size ? text : `${head(text, size)} …`);

function unchanged(text: string, size: number, first: boolean, last: boolean): ChangePiece[] {
  if (text === '') return [];
  const gap: ChangePiece = { kind: 'gap', text: ' … ' };
  const same = (kept: string): ChangePiece => ({ kind: 'same', text: kept });
  if (first) return text.length <= size ? [same(text)] : [{ kind: 'gap', text: '… ' }, same(tail(text, size))];
  if (last) return text.length <= size ? [same(text)] : [same(head(text, size)), { kind: 'gap', text: ' …' }];
  return text.length <= 2 * size ? [same(text)] : [same(head(text, size)), gap, same(tail(text, size))];
}

/** The words that would change, with about `context` characters of unchanged text on either side of each edit. */
export function changePieces(before: string, edits: readonly Edit[], context = 60): readonly ChangePiece[] {
  const pieces: ChangePiece[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    pieces.push(...unchanged(before.slice(at, edit.start), context, index === 0, false));
    if (edit.end > edit.start) pieces.push({ kind: 'deleted', text: before.slice(edit.start, edit.end) });
    if (edit.insert !== '') pieces.push({ kind: 'inserted', text: edit.insert });
    at = edit.end;
  });
  pieces.push(...unchanged(before.slice(at), context, edits.length === 0, true));
  return pieces;
}

/** Where a span's first offset goes: one inside an edit moves to the start of that edit's words. */
function mapStart(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    if (edit.end > offset) return edit.start + shift;
    shift += edit.insert.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** Where a span's last offset goes: one inside an edit moves to the end of that edit's words. */
function mapEnd(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    const follows = edit.start === edit.end ? edit.start > offset : edit.start >= offset;
    if (follows) break;
    if (edit.end > offset) return edit.start + shift + edit.insert.length;
    shift += edit.insert.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** Widens an empty range to the word beside it, so that a comment has something to stand on. */
function widened(text: string, at: number): { start: number; end: number } {
  const left = /\S+\s*$/.exec(text.slice(0, at));
  if (left !== null) return { start: left.index, end: left.index + left[0].trimEnd().length };
  const right = /\S+/.exec(text.slice(at));
  return right === null ? { start: at, end: at } : { start: at + right.index, end: at + right.index + right[0].length };
}

/** Where a span's words, or those that replaced them, stand after the edits; never empty while the result has a word. */
export function mapSpan(span: Span, before: string, edits: readonly Edit[]): Span {
  const start = mapStart(span.start, edits);
  const end = mapEnd(span.end, edits);
  const result = applyEdits(before, edits);
  return { paragraph: span.paragraph, ...(end > start ? { start, end } : widened(result, start)) };
}

/** The words of an insertion without the white space around them, which belongs to the edit and not to the wording. */
export const wordingOf = (edit: Edit): string => edit.insert.trim();

/** The edit with other words in it; its own white space at either end stays, unless nothing is inserted at all. */
export function withWording(edit: Edit, wording: string): Edit {
  const words = wording.trim();
  const lead = /^\s*/.exec(edit.insert)?.[0] ?? '';
  const trail = /\s*$/.exec(edit.insert)?.[0] ?? '';
  return { ...edit, insert: words === '' ? '' : lead + words + trail };
}
