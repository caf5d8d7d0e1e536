import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Derivation, Way } from './match';
import { findDerivatives } from './match';
import { repairDerivation } from './repair';
import { oneInAClause, over, wordsBefore } from '../common/hits';
import type { Finder, Match } from '../rule';
import { toMatch } from '../common/to-match';

const REASONS: Readonly<Record<Way, string>> = {
  derive: 'lets them make other works from yours, and a model may be called one',
  change: 'lets them change the work',
  noun: 'lets them change the work or make others from it',
  owned: 'gives them what is made from the work',
};
/** Edits that only fit the work to where it is shown. */
const FITTING =
  /\b(?:to (?:fit|conform|format|resize|adapt it to)|only as (?:needed|necessary)|as (?:reasonably )?(?:necessary|needed|required)|to the extent necessary|file formats?)\b/i;
const PERSON = /\b(?:voice|likeness|image of|performances?|face)\b/i;

function severityOf({ way, text: quoted, sentence: { text } }: Derivation): Severity {
  if (PERSON.test(text) && /\bby any means\b|\bmanipulat|\bdistort/i.test(text)) return 'critical';
  if (way === 'derive' || way === 'owned' || /\b(?:transform|adapt|derivative)/i.test(quoted)) return 'high';
  return FITTING.test(text) ? 'low' : 'medium';
}

/** "Modify and" before "create derivative works of the Film": both change the work, and the object belongs to both. */
const ROW_BEFORE =
  /\b(?:modify|adapt|edit|translate|alter|improve|enhance|revise|transform|rearrange)\b(?:,|,? and|,? or|,? and\/or) (?:to |otherwise )?$/i;
const REACH = 90;

const TERM = /^ (?:the |any |such |your )?[A-Z]\w+(?: [A-Z]\w+){0,3}(?=[,.;)]|$| (?:and|or|under|for|solely|in) )/;

/** The hit with the row of verbs that it closes. */
function withRow(hit: Derivation): Derivation {
  if (hit.way !== 'derive') return hit;
  const row = ROW_BEFORE.exec(wordsBefore(hit, REACH))?.[0].length ?? 0;
  const object = / (?:of|from|on)$/i.test(hit.text)
    ? (TERM.exec(hit.sentence.text.slice(hit.end))?.[0].length ?? 0)
    : 0;
  return { ...over(hit, hit.start - row, hit.end + object), way: hit.way };
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findDerivatives(contract)).map((hit) =>
    toMatch(withRow(hit), {
      severity: severityOf(hit),
      confidence: hit.way === 'derive' ? 0.95 : 0.8,
      reason: REASONS[hit.way],
      repair: repairDerivation(hit),
      passes: hit.way === 'owned',
    }),
  );
}

export const derivativeWorks: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 4,
  find,
};
