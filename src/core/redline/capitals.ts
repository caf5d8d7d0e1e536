import type { Edit } from '../model';

/** Fewer letters, such as "AI" in a cell, tell nothing of how a text is written. */
const ENOUGH = 30;
const MOST = 0.8;
/** The first code units of a sentence show how all of it is written. */
const SHOWS = 300;

/** Writes what is inserted into a sentence of capitals in capitals. */
export function inCapitals(sentence: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.every(({ insert }) => insert === '')) return edits;
  const letters = sentence.slice(0, SHOWS).match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (letters.length < ENOUGH || capitals < letters.length * MOST) return edits;
  return edits.map((edit) => ({ ...edit, insert: edit.insert.toUpperCase() }));
}
