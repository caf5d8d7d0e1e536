import { automatonOf } from './automaton';
import { neededLiterals } from './literals';

/**
 * Tells which of the patterns that it knows may match a text, in one pass over the text instead of one for each
 * pattern. It never says of a pattern that matches that it does not.
 */
export interface Prefilter {
  /** The number by which {@link Prefilter.candidates} names a pattern; null for one that has to be tried on every text. */
  numberOf(pattern: RegExp): number | null;
  /** The numbers of the patterns that may match a text or a part of it, each once. */
  candidates(text: string): readonly number[];
}

const NONE: readonly number[] = [];

/** Knows no pattern, so that each is tried on every text. */
export const NO_PREFILTER: Prefilter = { numberOf: () => null, candidates: () => NONE };

const keyOf = ({ source, flags }: RegExp): string => `${flags}/${source}`;

/** Builds the prefilter of these patterns. */
export function prefilterFor(patterns: Iterable<RegExp>): Prefilter {
  const numbers = new Map<string, number>();
  const known = new WeakMap<RegExp, number | null>();
  const literals = new Map<string, number[]>();
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    const needed = numbers.has(key) ? null : neededLiterals(pattern);
    if (!needed) continue;
    const number = numbers.size;
    numbers.set(key, number);
    for (const literal of needed) literals.set(literal, [...(literals.get(literal) ?? []), number]);
  }
  const automaton = automatonOf(literals);
  // A number is noted once for each text: the stamp tells the texts apart without clearing the marks.
  const marks = new Uint32Array(numbers.size);
  let stamp = 0;
  let found: number[] = [];
  const note = (values: readonly number[]): void => {
    for (const number of values) {
      if (marks[number] === stamp) continue;
      marks[number] = stamp;
      found.push(number);
    }
  };
  return {
    numberOf(pattern) {
      let number = known.get(pattern);
      if (number === undefined) known.set(pattern, (number = numbers.get(keyOf(pattern)) ?? null));
      return number;
    },
    candidates(text) {
      stamp += 1;
      found = [];
      automaton.run(text, 0, text.length, note);
      return found.length === 0 ? NONE : found;
    },
  };
}
