import type { Contract } from '../../contract/contract';
import { AI_USE } from '../../language/ai-use';
import type { Severity } from '../../model';
import type { Finder, Match } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { type Exception, exceptionAtEnd, isExcepted } from '../common/tail-exception';
import { toMatch } from '../common/to-match';
import { lastNamed } from '../common/who-is-named';

const STOP_IT =
  '(?:enjoin\\w*|injunctive (?:or (?:other )?equitable )?relief|injunctions?|(?:other )?equitable relief|rescind|rescission|restrain(?! from))';
/** "shall have no right to enjoin", "waives injunctive relief", "may not rescind". */
const NO_STOP = new RegExp(
  `\\b(?:(?:have|has) no rights? to|no rights? to|not (?:be )?entitled to|may not|cannot|in no event (?:shall|will|may)|no (?:breach|failure|default)[^.;:]{0,60}? (?:shall|will) (?:entitle|permit|allow)|waives?|agrees? not to(?: seek)?|(?:shall|will) not)\\b[^.;:]{0,110}?\\b${STOP_IT}(?:(?:,| or| and|, or)* ?(?:or )?(?:enjoin|restrain|injunctive relief|rescission|rescind))*`,
  'gi',
);
/** "remedies are limited to the right, if any, to seek damages at law". */
const MONEY_ONLY =
  /\bremed(?:y|ies)\b[^.;:]{0,110}?\b(?:limited|restricted|confined)\b[^.;:]{0,60}?\b(?:(?:money |monetary )?damages(?: at law)?|money)\b|\b(?:sole|only|exclusive) remed(?:y|ies)\b[^.;:]{0,80}?\b(?:action|claim|right)\b[^.;:]{0,40}?\bdamages(?: at law)?/gi;
const MONEY_IS_ENOUGH =
  /\b(?:money |monetary )?damages (?:are|is|shall be|will be|would be) (?:an? )?(?:adequate|sufficient|sole|only)(?: and (?:adequate|sufficient|exclusive))?(?: remed(?:y|ies))?/gi;
const CANNOT_STOP_US = /\b(?:can't|cannot|can not|may not) (?:make|force|require|oblige) us (?:to )?stop\b/gi;

/** Class actions, and orders against the creator, are other matters. */
const OTHER_MATTER =
  /\b(?:public injunct|bond\b|arbitrator|jury|subscription|refund|purchase)|\b(?:inadequate|not (?:be )?(?:an )?adequate|irreparabl[ey])\b/i;
const AI_EXCEPTION: Exception = {
  tail: `, except in relation to use of the {Deliverables} ${AI_USE}`,
  apart: `This does not apply to use of the {Deliverables} ${AI_USE}.`,
};
const PRODUCTION =
  /\b(?:production|distribution|exhibition|release|broadcast|picture|programme?|film|series|advertis\w+)\b/i;
/** How far before the words the one who gives the remedy up is looked for. */
const REACH = 160;

/** Whose remedy it is that goes: the creator's, told by name or by what the order would stop. */
function isCreators({ sentence, start, end }: Hit, contract: Contract): boolean {
  const { text } = sentence;
  const who = lastNamed(text.slice(Math.max(0, start - REACH), start), contract);
  if (who !== null) return who === 'creator';
  const inside = lastNamed(`${sentence.stem} ${text.slice(start, end)}`, contract);
  return inside === 'creator';
}

function severityOf({ sentence: { text } }: Hit): Severity {
  if (/\b(?:voice|likeness|performances?)\b/i.test(text)) return 'critical';
  return PRODUCTION.test(text) ? 'medium' : 'high';
}

function find(contract: Contract): readonly Match[] {
  return scanApart(contract, [NO_STOP, MONEY_ONLY, MONEY_IS_ENOUGH, CANNOT_STOP_US])
    .filter(({ hit }) => !OTHER_MATTER.test(hit.sentence.text) && !isExcepted(hit, AI_EXCEPTION))
    .filter(({ hit, pattern }) => pattern === CANNOT_STOP_US || isCreators(hit, contract))
    .map(({ hit }) =>
      toMatch(
        { ...hit, governing: { ...hit.governing, frame: null, direction: 'creator' } },
        {
          severity: severityOf(hit),
          confidence: 0.8,
          reason: 'leaves you money at most, and no way to have a use stopped',
          repair: exceptionAtEnd(hit, AI_EXCEPTION),
        },
      ),
    );
}

export const injunctiveReliefWaiver: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 20,
  find,
};
