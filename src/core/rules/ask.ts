import type { Contract, Paragraph, Sentence } from '../contract/contract';
import { sentencesFor } from '../contract/sentence-index';
import type { Prefilter } from '../prefilter/prefilter';
import type { Match, Rule } from './rule';

/** What a rule found. */
export interface Found {
  readonly rule: Rule;
  /** The rule's place among the others. */
  readonly order: number;
  readonly match: Match;
}

/** What rules found in some paragraphs of a contract and in the whole of it. */
export interface Answers {
  /** For each paragraph that was asked about, in order, and in each in the rules' order. */
  readonly byParagraph: ReadonlyMap<number, readonly Found[]>;
  readonly whole: readonly Found[];
}

/**
 * Asks rules about the paragraphs of a contract that nothing is known of yet. A rule that sees sentences one by one
 * answers for each paragraph by itself, so its answers about the others hold; the rest is asked about all of it. Of
 * the sentences of those paragraphs the ones that are not asked are passed over.
 */
export function askRules(
  rules: readonly Rule[],
  contract: Contract,
  fresh: readonly Paragraph[],
  prefilter: Prefilter,
  isAsked?: (sentence: Sentence) => boolean,
): Answers {
  const byParagraph = new Map<number, Found[]>(fresh.map(({ index }) => [index, []]));
  const whole: Found[] = [];
  const part: Contract = { ...contract, paragraphs: fresh, sentencesFor: sentencesFor(fresh, prefilter, isAsked) };
  for (const [order, rule] of rules.entries()) {
    if (rule.readsWholeContract) for (const match of rule.find(contract)) whole.push({ rule, order, match });
    else for (const match of rule.find(part)) byParagraph.get(match.at?.paragraph ?? -1)?.push({ rule, order, match });
  }
  return { byParagraph, whole };
}
