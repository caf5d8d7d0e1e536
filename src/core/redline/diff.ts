import type { Edit } from '../model';

/** Words with what joins them, white space, and everything else one by one. */
const TOKEN = /[\p{L}\p{N}\p{M}_]+(?:(?:['\u2019-]|\u00ad|\u200d)[\p{L}\p{N}\p{M}_]+)*|\s+|[^]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Below this share of common words a text is new rather than changed, and is shown as one replacement. */
const MUCH_ALIKE = 0.5;
/** Longer texts are compared at their ends alone. */
const LONGEST = 400;

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** For each token of `a` the one of `b` that it is, in order, as many as can be; -1 where it is none. */
function alignment(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: number[] = [];
  for (let i = 0, j = 0; i < a.length; i += 1) {
    while (j < b.length && a[i] !== b[j] && (lengths[i * width + j + 1] ?? 0) > (lengths[(i + 1) * width + j] ?? 0))
      j += 1;
    if (j < b.length && a[i] === b[j]) {
      pairs.push(j);
      j += 1;
    } else pairs.push(-1);
  }
  return pairs;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

const lengthOf = (tokens: readonly string[]): number => tokens.reduce((sum, { length }) => sum + length, 0);

/**
 * The edits, word by word, that make `after` of `before`. Where the two have little in common but their ends it is one
 * replacement: a patchwork of kept words reads worse than what it saves.
 */
export function diffWords(before: string, after: string): readonly Edit[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const head = commonStart(a, b);
  const tail = commonStart(a.slice(head).reverse(), b.slice(head).reverse());
  const middle = a.slice(head, a.length - tail);
  const own = b.slice(head, b.length - tail);
  const start = lengthOf(a.slice(0, head));
  const end = start + lengthOf(middle);
  if (middle.length === 0 && own.length === 0) return [];
  const whole = [{ start, end, insert: own.join('') }];
  if (middle.length > LONGEST || own.length > LONGEST) return whole;
  const pairs = alignment(middle, own);
  const words = (tokens: readonly string[]): number => tokens.filter((token) => WORD.test(token)).length;
  const kept = words(middle.filter((_, index) => (pairs[index] ?? -1) >= 0));
  if (kept === 0 || kept < MUCH_ALIKE * Math.max(words(middle), words(own))) return whole;
  const edits: Edit[] = [];
  let at = start;
  let next = 0;
  let open = null as { readonly start: number; readonly end: number } | null;
  for (const [index, token] of [...middle, ''].entries()) {
    const pair = index < middle.length ? (pairs[index] ?? -1) : own.length;
    if (pair < 0) open = { start: open?.start ?? at, end: at + token.length };
    else {
      const inserted = own.slice(next, pair).join('');
      if (open || inserted !== '') edits.push({ start: open?.start ?? at, end: open?.end ?? at, insert: inserted });
      open = null;
      next = pair + 1;
    }
    at += token.length;
  }
  return edits;
}
