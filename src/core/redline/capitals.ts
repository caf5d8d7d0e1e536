import type { Edit } from '../model';

/** Fewer letters, such as "AI" in a cell, tell nothing of how a text is written. */
const ENOUGH = 30;
const MOST = 0.8;
/** The first code units of a sentence show how all of it is written. */
const SHOWS = 300;

/** How many letters are small ones of ASCII. */
function smallLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) count += 1;
  }
  return count;
}

/** Writes what is inserted into a sentence of capitals in capitals. */
export function inCapitals(sentence: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.every(({ insert }) => insert === '')) return edits;
  const shown = sentence.slice(0, SHOWS);
  // Hardly any sentence goes on from here.
  if (smallLetters(shown) > SHOWS * (1 - MOST)) return edits;
  const letters = shown.replace(/\P{L}+/gu, '');
  const capitals = letters.replace(/\P{Lu}+/gu, '').length;
  if (letters.length < ENOUGH || capitals < letters.length * MOST) return edits;
  return edits.map((edit) => ({ ...edit, insert: edit.insert.toUpperCase() }));
}
