import { readAiRestriction } from '../contract/ai-restriction';
import { safeguardsOf } from '../contract/ai-safeguards';
import { actorFinder } from '../contract/actors';
import type { Contract } from '../contract/contract';
import { CUES } from '../contract/cues';
import { readFacts } from '../contract/facts';
import { outsideDocuments } from '../contract/outside-documents';
import type { Prose } from '../contract/prose';
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

/**
 * The patterns that a contract is searched for by these rules and before them. Each is asked about a contract without
 * words, which tells what it looks for. One that it looks for only after a find may be missing; it is then tried on
 * every sentence.
 */
export function patternsOf(rules: readonly Finder[]): ReadonlySet<RegExp> {
  const patterns = new Set<RegExp>(CUES.map(({ pattern }) => pattern));
  readFacts(askedProse(patterns, OFTEN));
  const { cast, ...facts } = readFacts(askedProse(patterns, 0));
  const empty: Contract = {
    ...facts,
    actors: actorFinder(cast),
    paragraphs: [],
    sentencesFor: (pattern) => {
      patterns.add(pattern);
      return [];
    },
    language: 'en',
  };
  for (const rule of rules) rule.find(empty, {});
  safeguardsOf(empty, readAiRestriction(empty));
  outsideDocuments(empty);
  return patterns;
}
