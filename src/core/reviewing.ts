import type { Contract } from './contract/contract';
import { readContract } from './contract/read';
import { commentFor } from './language/comment';
import { AI_USE } from './language/ai-use';
import type { ContractSource, Engine, Review, RuleId, WritingOptions } from './model';
import { leftOutBy, rulesOf, termsOf } from './playbook/apply';
import { isLocked } from './playbook/locks';
import type { Playbook } from './playbook/playbook';
import type { Prefilter } from './prefilter/prefilter';
import { prefilterFor } from './prefilter/prefilter';
import type { Reviewed } from './review';
import { reviewNext } from './review';
import { FINDERS } from './rules/finders';
import { patternsOf } from './rules/patterns';
import type { Rule, RuleTexts } from './rules/rule';
import { ruleIn, rulesWith } from './rules/with-texts';

/** What an engine is made for. */
export interface EngineOptions {
  /** How contracts are reviewed; without one, with every rule and NoTrain's own language. */
  readonly playbook?: Playbook;
}

/** An engine for reviewing, with what drafting takes from it. */
export interface ReviewingEngine extends Engine {
  /** The reading of a contract: the one that a review was made from, where it is the last one. */
  readonly contractOf: (source: ContractSource, review: Review | null) => Contract;
  readonly ruleOf: (id: RuleId) => Rule;
}

let prefilter: Prefilter | null = null;

/** The prefilter of all engines, built for the first review: it knows every rule, whatever a playbook leaves out. */
function sharedPrefilter(): Prefilter {
  return (prefilter ??= prefilterFor(patternsOf(Object.values(FINDERS))));
}

/** The options with what a playbook answers; the person's own answers go first. */
export function withAnswers<T extends WritingOptions>(options: T, playbook: Playbook | null): T {
  if (!playbook?.answers) return options;
  // What a playbook has locked is not answered otherwise.
  const own = Object.entries(options.answers ?? {}).filter(([name]) => !isLocked(playbook, `/answers/${name}`));
  return { ...options, answers: { ...playbook.answers, ...Object.fromEntries(own) } };
}

/**
 * An engine that remembers its last review, so that a contract that has changed little is reviewed again in little
 * time. What it remembers changes no answer. A playbook that was not checked may give wrong language: see
 * `playbook/read-playbook`. The texts are those of `rules/texts`, which the pane brings as a file of their own.
 */
export function createReviewing(
  texts: Readonly<Record<RuleId, RuleTexts>>,
  { playbook: given }: EngineOptions = {},
): ReviewingEngine {
  const playbook = given ?? null;
  const all = rulesWith(texts);
  const rules = rulesOf(all, playbook);
  const ruleOf = (id: RuleId): Rule => ruleIn(rules, id);
  const exclusion = playbook?.exclusion ?? AI_USE;
  const unasked = leftOutBy(all, playbook);
  let last: Reviewed | null = null;
  return {
    review(source, options) {
      const reviewer = { rules, prefilter: sharedPrefilter(), exclusion, unasked, termsOf: termsOf(playbook) };
      last = reviewNext(reviewer, source, withAnswers(options, playbook), last);
      return last.review;
    },
    rules: rules.map(({ description }) => description.id),
    describe: (rule) => ruleOf(rule).description,
    commentFor: (finding, { words }) => commentFor(ruleOf(finding.rule), words),
    ruleOf,
    contractOf: (source, review) =>
      last?.review === review && last.reading.source === source
        ? last.reading.contract
        : readContract(source, sharedPrefilter()),
  };
}
