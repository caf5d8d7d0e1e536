import { TERMS_OF_CLAUSES, termsDefinedIn } from '../language/inserted-terms';
import type { ClauseForm, OwnTerm } from '../model';
import type { Rule, RuleLanguage } from '../rules/rule';
import type { OwnText, Playbook, RulePlan } from './playbook';

const plainOf = (own: OwnText): string => (typeof own === 'string' ? own : own.selfContained);
const definedOf = (own: OwnText): string => (typeof own === 'string' ? own : own.defined);

/** A playbook's own texts in the place of a rule's; where they cannot be used, the rule's nameless ones still can. */
function ownLanguage(language: RuleLanguage, { strong, fallback }: RulePlan): RuleLanguage {
  if (strong === undefined && fallback === undefined) return language;
  return {
    ...language,
    ...(strong === undefined ? {} : { strong: plainOf(strong) }),
    ...(fallback === undefined ? {} : { fallback: plainOf(fallback) }),
    own: {
      ...(strong === undefined ? {} : { strong: definedOf(strong) }),
      ...(fallback === undefined ? {} : { fallback: definedOf(fallback) }),
    },
  };
}

function planned(rule: Rule, plan: RulePlan): Rule {
  const { comment, severity, privateNote } = plan;
  return {
    ...rule,
    ...(comment === undefined ? {} : { comment }),
    ...(privateNote === undefined ? {} : { description: { ...rule.description, privateNote } }),
    ...(severity === undefined
      ? {}
      : { find: (contract) => rule.find(contract).map((match) => ({ ...match, severity })) }),
    language: ownLanguage(rule.language, plan),
  };
}

/** The rules as a playbook wants them. */
export function rulesOf(rules: readonly Rule[], playbook: Playbook | null): readonly Rule[] {
  const plans = playbook?.rules ?? {};
  return rules.flatMap((rule) => {
    const plan = plans[rule.description.id];
    if (plan === undefined) return [rule];
    return plan.on === false ? [] : [planned(rule, plan)];
  });
}

/** What a review has to say of the rules that a playbook leaves out; null where it leaves out none. */
export function leftOutBy(rules: readonly Rule[], playbook: Playbook | null): string | null {
  const titles = rules
    .filter(({ description: { id } }) => playbook?.rules?.[id]?.on === false)
    .map(({ description: { title } }) => title);
  return titles.length === 0 || !playbook
    ? null
    : `The playbook “${playbook.name}” leaves these out, so they were not checked: ${titles.join('; ')}.`;
}

/** The terms that the clause of a form defines, where a playbook may have its own addendum. */
export function termsOf(playbook: Playbook | null): (form: ClauseForm) => readonly OwnTerm[] {
  const own = playbook?.addendum?.paragraphs ?? [];
  return (form) =>
    own.length > 0 && (form === 'full' || form === 'moderate') ? termsDefinedIn(own) : TERMS_OF_CLAUSES[form];
}
