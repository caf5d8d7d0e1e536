import type { Reading } from '../contract/reading';
import type { Edit } from '../model';
import { inCapitals } from './capitals';
import { diffWords } from './diff';
import { wholeWords } from './whole-words';

/** Marks of emphasis, which come in pairs. */
const EMPHASIS = /\*\*/g;

/** Takes the other mark of a pair along where an edit would leave it alone. */
function balanced(source: string, { start, end, insert }: Edit): Edit {
  const isOdd = (source.slice(start, end).match(EMPHASIS)?.length ?? 0) % 2 === 1;
  if (isOdd && source.startsWith('**', end)) return { start, end: end + 2, insert };
  if (isOdd && source.endsWith('**', start) && start >= 2) return { start: start - 2, end, insert };
  return { start, end, insert };
}

/** Words this near before an edit show whether it stands among capitals. */
const NEAR = 150;

/** Writes apostrophes as the source does. */
function inType(source: string, text: string): string {
  return source.includes('\u2019') && !source.includes("'") ? text.replaceAll("'", '\u2019') : text;
}

/**
 * Turns edits of a reading, sorted and apart, into edits of the paragraph's own text `source`: as few words as will
 * do, none of them split, those side by side joined.
 */
export function toSource(reading: Reading, source: string, edits: readonly Edit[]): readonly Edit[] {
  let last = 0;
  const own = edits.flatMap((edit) => {
    const range = reading.toSource(edit.start, edit.end);
    const from = Math.max(range.start, last);
    const plain = { start: from, end: Math.max(range.end, from), insert: inType(source, edit.insert) };
    // A reading may have words in lower case that stand in capitals.
    const [cased = plain] = inCapitals(source.slice(Math.max(0, from - NEAR), plain.end), [plain]);
    const wide = balanced(source, cased);
    last = wide.end;
    const { start, end, insert } = wide;
    if (start === end || insert === '') return [wide];
    return diffWords(source.slice(start, end), insert).map((part) => ({
      ...part,
      start: start + part.start,
      end: start + part.end,
    }));
  });
  return wholeWords(source, own);
}
