import { addendum } from './language/addendum';
import { commentFor } from './language/comment';
import type { Engine } from './model';
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
export function createEngine(): Engine {
  let last: Reviewed | null = null;
  return {
    review(source, options) {
      last = reviewNext(reviewer(), source, options, last);
      return last.review;
    },
    rules: RULES.map(({ description }) => description.id),
    describe: (rule) => ruleOf(rule).description,
    commentFor: (finding, { words }) => commentFor(ruleOf(finding.rule), words),
    addendum,
  };
}

/** The engine that the pane, the commands and the command line use. */
export const engine: Engine = createEngine();
