import { remembered } from '../remembered';
import type { Known } from './known';
import { readPattern } from './pattern-reader';
import type { Starts } from './starts';
import { ANY_SYMBOL, BOUNDARY, LONGEST_START, OPEN, TEXT_START } from './starts';
import { ASCII_NUMBERS, numberOf, SYMBOL_BITS } from './symbols';

/** Finds the first match in a text from a place on. */
export type Search = (text: string, at: number) => RegExpExecArray | null;

const SYMBOLS = 1 << SYMBOL_BITS;
const MASK = (1 << (LONGEST_START * SYMBOL_BITS)) - 1;
/** A shorter pattern, or one that begins in fewer ways, is searched for well enough as it is. */
const LONG = 600;
const MANY = 4;

/** The numbers of all symbols that begin a text which has one of these starts, a bit for each. */
function bitsOf(starts: Starts): Int32Array {
  const bits = new Int32Array((MASK + 1) >> 5);
  const fill = (start: string, length: number, number: number): void => {
    if (length === LONGEST_START) {
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
      return;
    }
    const symbol = start.charAt(length);
    const isAny = symbol === '' || symbol === OPEN || symbol === ANY_SYMBOL;
    const rest = symbol === OPEN ? start.slice(0, length) : start;
    for (let next = 0; next < SYMBOLS; next += 1)
      if (isAny || next === numberOf(symbol)) fill(rest, length + 1, number * SYMBOLS + next);
  };
  for (const start of starts) fill(start.replace(BOUNDARY, ''), 0, 0);
  return bits;
}

/** A long pattern's search, where its matches begin in ways that are known and not too wide. */
function searchBy({ source, flags, multiline }: RegExp, all: Starts): Search | null {
  const starts = all.filter((start) => !start.includes(TEXT_START));
  if (multiline && starts.length < all.length) return null;
  if (starts.length < MANY || starts.some((start) => /^\|?\.*\*?$/.test(start))) return null;
  const isEdged = starts.every((start) => start.startsWith(BOUNDARY));
  const bits = bitsOf(starts);
  const here = new RegExp(source, flags.replace('g', 'y'));
  const matchAt = (text: string, at: number): RegExpExecArray | null => {
    here.lastIndex = at;
    return here.exec(text);
  };
  return (text, from) => {
    const atStart = from === 0 && starts.length < all.length ? matchAt(text, 0) : null;
    if (atStart) return atStart;
    const symbolAt = (at: number): number => {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      return code < 128 ? (ASCII_NUMBERS[code] ?? 0) : 0;
    };
    let before = from > 0 ? symbolAt(from - 1) : 0;
    let number = (symbolAt(from) << SYMBOL_BITS) | symbolAt(from + 1);
    for (let at = from; at < text.length; at += 1) {
      number = ((number << SYMBOL_BITS) | symbolAt(at + 2)) & MASK;
      const first = number >> (2 * SYMBOL_BITS);
      if (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1 && !(isEdged && (before === 0) === (first === 0))) {
        const match = matchAt(text, at);
        if (match) return match;
      }
      before = first;
    }
    return null;
  };
}

/**
 * A search that tries a global pattern only where one of the few symbols stands that its matches begin with: to try it
 * at every place takes a pattern of many alternatives long. Null where that would not help, or they are not known.
 * Whoever has read the pattern already says what is known of it.
 */
export const startSearch = remembered((pattern: RegExp, known?: Known | null): Search | null => {
  if (pattern.source.length < LONG) return null;
  const { starts = [] } = (known === undefined ? readPattern(pattern) : known) ?? {};
  return searchBy(pattern, starts);
});
