/**
 * The alphabet that the prefilter sees a text in: letters without their case, all digits as one, the underscore, and
 * everything else as a gap. It is coarser than the text, so what does not occur in it cannot occur in the text.
 */

/** The symbol of everything that is no word character to a pattern: spaces, punctuation, letters beyond ASCII. */
export const GAP = ' ';
const DIGIT = '0';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SYMBOLS = `${GAP}${LETTERS}${DIGIT}_`;

/** More than there are symbols, and a power of two, so that a table's row begins at a shifted index. */
export const SYMBOL_BITS = 5;

/** The symbol of a character. */
export function symbolOf(char: string): string {
  if (/^[a-z]$/i.test(char)) return char.toLowerCase();
  if (/^\d$/.test(char)) return DIGIT;
  return char === '_' ? char : GAP;
}

/** The number of a symbol: below `1 << SYMBOL_BITS`, and 0 for a gap. */
export function numberOf(symbol: string): number {
  return SYMBOLS.indexOf(symbol);
}

/** For each ASCII code the number of its symbol; every other code is a gap. */
export const ASCII_NUMBERS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  numberOf(symbolOf(String.fromCharCode(code))),
);
