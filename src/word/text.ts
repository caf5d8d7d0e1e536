/**
 * Word's text and the core's. Office.js writes a line break, a special hyphen or a note's mark as a control character;
 * the core knows Unicode's. One character stands for one, so that offsets are the same in both.
 */

const UNICODE: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\n': '\n',
  '\v': '\n',
  '\f': '\n',
  '\r': '\n',
  '\u000e': '\n',
  '\u001e': '\u2011',
  '\u001f': '\u00ad',
};
const NO_LETTER = '\ufffc';
const PARAGRAPH_END = '\r';
const CELL_END = '\u0007';

/** A paragraph's text in the core's characters, without the marks that end a paragraph or a table cell. */
export function plainText(text: string): string {
  let end = text.length;
  while (text[end - 1] === PARAGRAPH_END || text[end - 1] === CELL_END) end -= 1;
  return text.slice(0, end).replace(/\p{Cc}/gu, (character) => UNICODE[character] ?? NO_LETTER);
}

/**
 * Whether two readings of a paragraph have the same words. Word leaves marks of notes and pictures out of the text
 * that it gives for a review, so they do not count.
 */
export function sameWords(one: string, other: string): boolean {
  return words(one) === words(other);
}

function words(text: string): string {
  return text.replace(/[\ufffc\u00ad]/g, '').replace(/[\n\t]/g, ' ');
}
