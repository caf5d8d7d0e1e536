import { addendum } from './language/addendum';
import { clausePackage } from './language/clause-package';
import { commentFor } from './language/comment';
import { dataLicence } from './language/data-licence';
import { emails } from './language/emails';
import { ladderOf, textSetting } from './language/ladder';
import { AI_USE } from './language/phrases';
import type { Contract } from './contract/contract';
import { readContract } from './contract/read';
import type { ContractSource, DraftingEngine, Review } from './model';
import { prefilterFor } from './prefilter/prefilter';
import type { Reviewed, Reviewer } from './review';
import { reviewNext } from './review';
import { RULES, ruleOf } from './rules';
import { patternsOf } from './rules/patterns';

let shared: Reviewer | null = null;

/** The reviewer of all engines, built for the first review. */
function reviewer(): Reviewer {
  return (shared ??= { rules: RULES, prefilter: prefilterFor(patternsOf(RULES)) });
}

/**
 * An engine that remembers its last review, so that a contract that has changed little is reviewed again in little
 * time. What it remembers changes no answer.
 */
export function createEngine(): DraftingEngine {
  let last: Reviewed | null = null;
  const contractOf = (source: ContractSource, review: Review | null): Contract =>
    last?.review === review && last.reading.source === source
      ? last.reading.contract
      : readContract(source, reviewer().prefilter);
  return {
    review(source, options) {
      last = reviewNext(reviewer(), source, options, last);
      return last.review;
    },
    rules: RULES.map(({ description }) => description.id),
    describe: (rule) => ruleOf(rule).description,
    commentFor: (finding, { words }) => commentFor(ruleOf(finding.rule), words),
    addendum,
    clause: (form, review, options = {}) =>
      clausePackage(form, review, options.source ? contractOf(options.source, review) : null, options),
    ladder: (rule, review, options = {}) => ladderOf(ruleOf(rule), textSetting(review, options, AI_USE)),
    dataLicence,
    emails,
  };
}

/** The engine that the pane, the commands and the command line use. */
export const engine: DraftingEngine = createEngine();
