import { addendum } from './language/addendum';
import { clausePackage } from './language/clause-package';
import { commentFor } from './language/comment';
import { dataLicence } from './language/data-licence';
import { emails } from './language/emails';
import { ladderOf, textSetting } from './language/ladder';
import { AI_USE } from './language/phrases';
import type { Contract } from './contract/contract';
import { readContract } from './contract/read';
import type { ContractSource, DraftingEngine, Review, RuleId, WritingOptions } from './model';
import { clausesOf, leftOutBy, positionOf, rulesOf } from './playbook/apply';
import type { Playbook } from './playbook/playbook';
import type { Prefilter } from './prefilter/prefilter';
import { prefilterFor } from './prefilter/prefilter';
import type { Reviewed } from './review';
import { reviewNext } from './review';
import { RULES, ruleIn } from './rules';
import type { Rule } from './rules/rule';
import { patternsOf } from './rules/patterns';

/** What an engine is made for. */
export interface EngineOptions {
  /** How contracts are reviewed; without one, with every rule and NoTrain's own language. */
  readonly playbook?: Playbook;
}

let prefilter: Prefilter | null = null;

/** The prefilter of all engines, built for the first review: it knows every rule, whatever a playbook leaves out. */
function sharedPrefilter(): Prefilter {
  return (prefilter ??= prefilterFor(patternsOf(RULES)));
}

/**
 * An engine that remembers its last review, so that a contract that has changed little is reviewed again in little
 * time. What it remembers changes no answer. A playbook that was not checked may give wrong language: see
 * `playbook/read-playbook`.
 */
export function createEngine({ playbook: given }: EngineOptions = {}): DraftingEngine {
  const playbook = given ?? null;
  const rules = rulesOf(RULES, playbook);
  const ruleOf = (id: RuleId): Rule => ruleIn(rules, id);
  const exclusion = playbook?.exclusion ?? AI_USE;
  const clauses = clausesOf(playbook);
  const unasked = leftOutBy(RULES, playbook);
  const withAnswers = <T extends WritingOptions>(options: T): T =>
    playbook?.answers ? { ...options, answers: { ...playbook.answers, ...options.answers } } : options;
  let last: Reviewed | null = null;
  const contractOf = (source: ContractSource, review: Review | null): Contract =>
    last?.review === review && last.reading.source === source
      ? last.reading.contract
      : readContract(source, sharedPrefilter());
  return {
    playbook,
    review(source, options) {
      const reviewer = { rules, prefilter: sharedPrefilter(), exclusion, unasked, clauses };
      last = reviewNext(reviewer, source, withAnswers(options), last);
      return last.review;
    },
    rules: rules.map(({ description }) => description.id),
    describe: (rule) => ruleOf(rule).description,
    commentFor: (finding, { words }) => commentFor(ruleOf(finding.rule), words),
    addendum: (form, review) => addendum(form, review, withAnswers({}), clauses),
    clause(form, review, options = {}) {
      const contract = options.source ? contractOf(options.source, review) : null;
      return clausePackage(form, review, contract, withAnswers(options), clauses);
    },
    ladder: (id, review, options = {}) => {
      const rule = ruleOf(id);
      return ladderOf(rule, textSetting(review, withAnswers(options), exclusion, clauses), positionOf(rule, playbook));
    },
    dataLicence: (review, options = {}) => dataLicence(review, withAnswers(options)),
    emails: (review, options = {}) => emails(review, withAnswers(options)),
  };
}

/** The engine that the pane, the commands and the command line use where no playbook is chosen. */
export const engine: DraftingEngine = createEngine();
