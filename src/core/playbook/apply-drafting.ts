import type { ClauseTemplates } from '../language/clause-package';
import { CLAUSES } from '../language/clause-package';
import type { ClauseTemplate, TemplateParagraph } from '../language/clauses/template';
import { riderClause, SIGNATURES } from '../language/clauses/template';
import type { Position } from '../language/positions';
import { POSITIONS } from '../language/positions';
import type { Rule } from '../rules/rule';
import type { Playbook, PlaybookParagraph } from './playbook';

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
