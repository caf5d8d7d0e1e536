import { automatonOf } from './automaton';
import { neededLiterals } from './literals';

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

/** The patterns of any of these sets. */
export function union(sets: readonly PatternSet[]): PatternSet {
  const [first] = sets;
  if (!first || sets.length === 1) return first ?? [];
  const all = [...first];
  for (const set of sets) for (let at = 0; at < set.length; at += 1) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  return all;
}

const keyOf = ({ source, flags }: RegExp): string => `${flags}/${source}`;

/** Builds the prefilter of these patterns. */
export function prefilterFor(patterns: Iterable<RegExp>): Prefilter {
  const numbers = new Map<string, number>();
  const known = new WeakMap<RegExp, { readonly number: number | null }>();
  const literals = new Map<string, number[]>();
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    const needed = numbers.has(key) ? null : neededLiterals(pattern);
    if (!needed) continue;
    const number = numbers.size;
    numbers.set(key, number);
    for (const literal of needed) {
      const sharing = literals.get(literal);
      if (sharing) sharing.push(number);
      else literals.set(literal, [number]);
    }
  }
  const automaton = automatonOf(literals);
  const size = (numbers.size + 31) >> 5;
  const none: number[] = new Array<number>(size).fill(0);
  return {
    numberOf(pattern) {
      const found = known.get(pattern);
      if (found) return found.number;
      const number = numbers.get(keyOf(pattern)) ?? null;
      known.set(pattern, { number });
      return number;
    },
    candidates(text) {
      let set = none;
      automaton.run(text, (own) => {
        const some = set === none ? (set = [...none]) : set;
        for (const number of own) some[number >> 5] = (some[number >> 5] ?? 0) | (1 << (number & 31));
      });
      return set;
    },
  };
}

/** Knows no pattern, so that each is tried on every text. */
export const NO_PREFILTER: Prefilter = prefilterFor([]);
