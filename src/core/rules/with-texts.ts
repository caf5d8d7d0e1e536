import type { Contract } from '../contract/contract';
import type { RuleId } from '../model';
import { RULE_IDS } from '../model';
import { FINDERS } from './finders';
import type { Rule, RuleTexts } from './rule';

/** Every rule, in the order in which they are asked, with these texts. */
export function rulesWith(texts: Readonly<Record<RuleId, RuleTexts>>): readonly Rule[] {
  return RULE_IDS.map((id) => {
    const { description, comment, language, reasons = {} } = texts[id];
    const finder = FINDERS[id];
    const find = (contract: Contract) => finder.find(contract, reasons);
    return { ...finder, find, description: { id, ...description }, comment, language, reasons };
  });
}

/**
 * The rule of an id among some.
 * @throws RangeError for a category that none of them reads.
 */
export function ruleIn(rules: readonly Rule[], id: RuleId): Rule {
  const rule = rules.find(({ description }) => description.id === id);
  if (!rule) throw new RangeError(`No rule reads ${id}.`);
  return rule;
}
