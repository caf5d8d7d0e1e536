import type { Reading } from '../contract/reading';
import type { Edit } from '../model';

/** Turns edits of a reading into edits of the paragraph's own text. */
export function toSource(reading: Reading, edits: readonly Edit[]): readonly Edit[] {
  let last = 0;
  return edits.map(({ start, end, insert }) => {
    const range = reading.toSource(start, end);
    const from = Math.max(range.start, last);
    last = Math.max(range.end, from);
    return { start: from, end: last, insert };
  });
}
