/**
 * Word's own characters for what is no letter: Office.js hands them out, whereas a .docx is read with Unicode's.
 * Each stands for one character, so that offsets are the same in both.
 */
const LINE_BREAK = { word: '\v', unicode: '\n' };
const NO_BREAK_HYPHEN = { word: '\u001e', unicode: '\u2011' };
const SOFT_HYPHEN = { word: '\u001f', unicode: '\u00ad' };
/** A note's mark; pictures and objects are given the same, as a .docx's text does not tell them apart. */
const MARK = { word: '\u0002', unicode: '\ufffc' };
const SPECIALS = [LINE_BREAK, NO_BREAK_HYPHEN, SOFT_HYPHEN, MARK];

/**
 * A paragraph's text as Office.js gives it: a line break is a vertical tab, special hyphens and marks are
 * control characters.
 */
export function toWordText(text: string): string {
  return SPECIALS.reduce((result, { word, unicode }) => result.replaceAll(unicode, word), text);
}

/** The reverse, for text that an add-in inserts. */
export function fromWordText(text: string): string {
  return SPECIALS.reduce((result, { word, unicode }) => result.replaceAll(word, unicode), text);
}
