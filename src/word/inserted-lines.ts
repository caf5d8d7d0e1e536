/** Finds inserted paragraphs among those of a document that was read before and after. Pure. */

/** The paragraphs that came, all of them from the start of the planned lines; null where that cannot be said for certain. */
export interface InsertedLines {
  /** Where the first stands. */
  readonly from: number;
  readonly count: number;
}

/** What of `lines` came into a document, given its paragraphs' texts before and after. */
export function insertedLines(
  before: readonly string[],
  after: readonly string[],
  lines: readonly string[],
): InsertedLines | null {
  const count = after.length - before.length;
  const from = sameFromStart(before, after);
  const behind = sameFromStart([...before].reverse(), [...after].reverse());
  if (count === 0) return from === before.length ? { from, count } : null;
  // Where new paragraphs are equal to their neighbours, more than one reading of what came is possible.
  if (count < 0 || count > lines.length || from + behind !== before.length) return null;
  return after.slice(from, from + count).every((text, line) => text === lines[line]) ? { from, count } : null;
}

function sameFromStart(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((text, index) => text !== other[index]);
  return end < 0 ? one.length : end;
}
