import type { Contract, Paragraph } from '../contract/contract';
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
 * Asks rules about the paragraphs of a contract that nothing is known of yet. A rule that scans sentences answers for
 * each paragraph by itself, so its answers about the others hold. One that looks at the contract's paragraphs, or has
 * something to say of the whole contract, is asked about all of it each time.
 */
export function askRules(
  rules: readonly Rule[],
  contract: Contract,
  fresh: readonly Paragraph[],
  prefilter: Prefilter,
): Answers {
  const byParagraph = new Map<number, Found[]>(fresh.map(({ index }) => [index, []]));
  const whole: Found[] = [];
  const lookingAround = new Set<Rule>();
  const partFor = (rule: Rule): Contract => ({
    ...contract,
    sentencesFor: sentencesFor(fresh, prefilter),
    get paragraphs() {
      lookingAround.add(rule);
      return contract.paragraphs;
    },
  });
  for (const [order, rule] of rules.entries()) {
    const own = rule.find(partFor(rule));
    if (lookingAround.has(rule) || own.some(({ at }) => at === null)) {
      for (const match of rule.find(contract)) whole.push({ rule, order, match });
    } else for (const match of own) byParagraph.get(match.at?.paragraph ?? -1)?.push({ rule, order, match });
  }
  return { byParagraph, whole };
}
