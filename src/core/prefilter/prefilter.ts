import { automatonOf } from './automaton';
import type { Way } from './known';
import { MOST_LISTS } from './known';
import { neededWays } from './literals';
import type { Groups } from './pattern-reader';

/** A set of a prefilter's patterns, a bit for each by its number. */
export type PatternSet = readonly number[];

/**
 * Tells which of the patterns that it knows may match a text, in one pass over the text instead of one for each
 * pattern. It never says of a pattern that matches that it does not.
 */
export interface Prefilter {
  /** The number of a pattern in a {@link PatternSet}; null for one that has to be tried on every text. */
  numberOf(pattern: RegExp): number | null;
  /** The patterns that may match a text or a part of it. */
  candidates(text: string): PatternSet;
}

/** True where a set has the pattern of a number; one without a number may match anything. */
export function mayMatch(set: PatternSet, number: number | null): boolean {
  return number === null || (((set[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

function setBit(set: { [at: number]: number }, bit: number): void {
  set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** The words of a set that have bits, each by its place and with them. */
function wordsOf(bits: readonly number[]): Int32Array {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return Int32Array.from([...words].flat());
}

/** The set of the patterns with these numbers; words without bits may be missing. */
export function patternSet(numbers: readonly number[]): PatternSet {
  const set: number[] = [];
  for (const number of numbers) setBit(set, number);
  return set;
}

const keyOf = ({ source, flags }: RegExp): string => `${flags}/${source}`;

/** Builds the prefilter of these patterns. */
export function prefilterFor(patterns: Iterable<RegExp>): Prefilter {
  const numbers = new Map<string, number>();
  const known = new WeakMap<RegExp, { readonly number: number | null }>();
  /** All ways of all patterns, each with the number of its pattern. */
  const all: { readonly number: number; readonly way: Way }[] = [];
  const groups: Groups = new Map();
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    const ways = numbers.has(key) ? null : neededWays(pattern, groups);
    if (!ways) continue;
    for (const way of ways) all.push({ number: numbers.size, way });
    numbers.set(key, numbers.size);
  }
  // For each of the lists of a way a bit, the same ones of all ways together.
  const words = (all.length + 31) >> 5;
  const literals = new Map<string, number[]>();
  const unasked = new Int32Array(MOST_LISTS * words);
  for (const [index, { way }] of all.entries()) {
    for (let list = 0; list < MOST_LISTS; list += 1) {
      const bit = list * words * 32 + index;
      for (const literal of way[list] ?? []) {
        const sharing = literals.get(literal);
        if (sharing) sharing.push(bit);
        else literals.set(literal, [bit]);
      }
      if (!way[list]) setBit(unasked, bit);
    }
  }
  const automaton = automatonOf(literals, wordsOf);
  const numberOfWay = all.map(({ number }) => number);
  const size = (numbers.size + 31) >> 5;
  const none: number[] = new Array<number>(size).fill(0);
  const found = new Int32Array(unasked.length);
  return {
    numberOf(pattern) {
      const one = known.get(pattern);
      if (one) return one.number;
      const number = numbers.get(keyOf(pattern)) ?? null;
      known.set(pattern, { number });
      return number;
    },
    candidates(text) {
      let set = none;
      found.set(unasked);
      automaton.run(text, (own) => {
        for (let at = 0; at < own.length; at += 2)
          found[own[at] ?? 0] = (found[own[at] ?? 0] ?? 0) | (own[at + 1] ?? 0);
      });
      for (let at = 0; at < words; at += 1) {
        let bits = -1;
        for (let list = 0; list < MOST_LISTS; list += 1) bits &= found[list * words + at] ?? 0;
        for (; bits !== 0; bits &= bits - 1) {
          if (set === none) set = [...none];
          setBit(set, numberOfWay[at * 32 + 31 - Math.clz32(bits & -bits)] ?? 0);
        }
      }
      return set;
    },
  };
}

/** Knows no pattern, so that each is tried on every text. */
export const NO_PREFILTER: Prefilter = prefilterFor([]);
