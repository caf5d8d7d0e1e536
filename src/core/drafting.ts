import { addendum } from './language/addendum';
import { clausePackage } from './language/clause-package';
import { dataLicence } from './language/data-licence';
import { emails } from './language/emails';
import { ladderOf, textSetting } from './language/ladder';
import { AI_USE } from './language/ai-use';
import type { Drafting } from './model';
import { clausesOf, positionOf } from './playbook/apply-drafting';
import type { EngineOptions, ReviewingEngine } from './reviewing';
import { withAnswers } from './reviewing';

/** Drafts for the contracts that an engine reviews; both are to have the same playbook. */
export function createDrafting(
  { contractOf, ruleOf }: Pick<ReviewingEngine, 'contractOf' | 'ruleOf'>,
  { playbook: given }: EngineOptions = {},
): Drafting {
  const playbook = given ?? null;
  const exclusion = playbook?.exclusion ?? AI_USE;
  const clauses = clausesOf(playbook);
  return {
    addendum: (form, review) => addendum(form, review, withAnswers({}, playbook), clauses),
    clause(form, review, options = {}) {
      const contract = options.source ? contractOf(options.source, review) : null;
      return clausePackage(form, review, contract, withAnswers(options, playbook), clauses);
    },
    ladder: (id, review, options = {}) => {
      const rule = ruleOf(id);
      const setting = textSetting(review, withAnswers(options, playbook), exclusion, clauses);
      return ladderOf(rule, setting, positionOf(rule, playbook));
    },
    dataLicence: (review, options = {}) => dataLicence(review, withAnswers(options, playbook)),
    emails: (review, options = {}) => emails(review, withAnswers(options, playbook)),
  };
}
