import { readAiRestriction } from '../contract/ai-restriction';
import { safeguardsOf } from '../contract/ai-safeguards';
import { actorFinder } from '../contract/actors';
import type { Contract } from '../contract/contract';
import { CUES } from '../contract/cues';
import { readFacts } from '../contract/facts';
import { outsideDocuments } from '../contract/outside-documents';
import type { Prose } from '../contract/prose';
import { remembered } from '../remembered';
import type { PatternSet, Prefilter } from '../prefilter/prefilter';
import { patternSet } from '../prefilter/prefilter';
import type { Finder } from './rule';

/** Prose in which every pattern matches so often, and that notes which ones were asked for. */
function askedProse(patterns: Set<RegExp>, count: number): Prose {
  const none = (pattern: RegExp): readonly never[] => {
    patterns.add(pattern);
    return [];
  };
  return {
    beginning: () => '',
    count: (pattern) => {
      patterns.add(pattern);
      return count;
    },
    matches: none,
    textsFrom: none,
  };
}

/** More than once makes a use. */
const OFTEN = 9;

/** A contract without words, that notes which patterns it is searched for. */
function askedContract(patterns: Set<RegExp>, { cast, ...facts } = readFacts(askedProse(new Set(), 0))): Contract {
  return {
    ...facts,
    actors: actorFinder(cast),
    paragraphs: [],
    sentencesFor: (pattern) => {
      patterns.add(pattern);
      return [];
    },
    language: 'en',
  };
}

/** The patterns that a rule looks for first; null where one of them is not known to the prefilter. */
function firstPatterns(rule: Finder, prefilter: Prefilter): PatternSet | null {
  const patterns = new Set<RegExp>();
  rule.find(askedContract(patterns), {});
  const numbers = [...patterns].map((pattern) => prefilter.numberOf(pattern));
  const known = numbers.filter((number) => number !== null);
  return known.length < numbers.length ? null : patternSet(known);
}

const firstOf = remembered<Prefilter, [], WeakMap<Finder, PatternSet | null>>(() => new WeakMap());

/** False where a rule finds nothing, because it would have to match other patterns than these first. */
export function mayFind(rule: Finder, prefilter: Prefilter, among: PatternSet): boolean {
  const known = firstOf(prefilter);
  let own = known.get(rule);
  if (own === undefined) known.set(rule, (own = firstPatterns(rule, prefilter)));
  return own === null || own.some((bits, at) => (bits & (among[at] ?? 0)) !== 0);
}

/**
 * The patterns that a contract is searched for by these rules and before them. Each is asked about a contract without
 * words, which tells what it looks for. One that it looks for only after a find may be missing; it is then tried on
 * every sentence.
 */
export function patternsOf(rules: readonly Finder[]): ReadonlySet<RegExp> {
  const patterns = new Set<RegExp>(CUES.map(({ pattern }) => pattern));
  readFacts(askedProse(patterns, OFTEN));
  const empty = askedContract(patterns, readFacts(askedProse(patterns, 0)));
  for (const rule of rules) rule.find(empty, {});
  safeguardsOf(empty, readAiRestriction(empty));
  outsideDocuments(empty);
  return patterns;
}
