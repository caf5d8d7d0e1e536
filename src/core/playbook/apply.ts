import type { ClauseTemplates } from '../language/clause-package';
import { CLAUSES } from '../language/clause-package';
import type { ClauseTemplate, TemplateParagraph } from '../language/clauses/template';
import { riderClause, SIGNATURES } from '../language/clauses/template';
import type { Position } from '../language/positions';
import { POSITIONS } from '../language/positions';
import type { Rule, RuleLanguage } from '../rules/rule';
import type { OwnText, Playbook, PlaybookParagraph, RulePlan } from './playbook';

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
      : {
          grading: [{ severity, when: 'always, by the playbook' }],
          find: (contract) => rule.find(contract).map((match) => ({ ...match, severity })),
        }),
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

/** The position behind a rule, with a playbook's own end. */
export function positionOf({ description: { id } }: Rule, playbook: Playbook | null): Position {
  const walkAway = playbook?.rules?.[id]?.walkAway;
  return walkAway === undefined ? POSITIONS[id] : { ...POSITIONS[id], walkAway };
}

/** A playbook's own addendum; the last clause and the lines to sign are added as to any other. */
function ownAddendum(paragraphs: readonly PlaybookParagraph[]): ClauseTemplate {
  const ids = new Set(paragraphs.map(({ id }) => id));
  return ({ signatures, rider }): readonly TemplateParagraph[] => {
    // A law's clause may refer to clauses that this addendum does not have.
    const refers = [...(rider ?? '').matchAll(/\{#([\w-]+)\}/g)].every(([, id]) => ids.has(id));
    return [...paragraphs, ...riderClause(refers ? rider : null), ...(signatures ? SIGNATURES : [])];
  };
}

/** The clauses as a playbook wants them. */
export function clausesOf(playbook: Playbook | null): ClauseTemplates {
  const own = playbook?.addendum?.paragraphs;
  if (own === undefined || own.length === 0) return CLAUSES;
  const template = ownAddendum(own);
  return { ...CLAUSES, full: template, moderate: template };
}
