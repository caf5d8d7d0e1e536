import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import { oneInAClause } from '../common/hits';
import { findTransfers } from './match';
import type { Finder, Match, NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { toMatch } from '../common/to-match';

const PAID =
  /\b(?:upon|on|after|subject to|following|once|against)\b[^.;]{0,50}\b(?:pa(?:id|yment|y)|fees?|invoice)\b/i;
/** More than the finished work. */
const BEYOND =
  /\b(?:drafts?|sketches|unused|rejected|know-how|pre-?existing|future (?:works?|copyright)|whether or not (?:included|part|used)|ideas|concepts|everything)\b/i;
const LIMITED_BY_LAW = /\b(?:Germany|German|France|French)\b/;

function severityOf({ sentence: { text } }: Hit, governingLaw: string | null): Severity {
  if (governingLaw !== null && LIMITED_BY_LAW.test(governingLaw)) return 'medium';
  if (BEYOND.test(text)) return 'critical';
  return PAID.test(text) ? 'medium' : 'high';
}

/** "The property of Agency" at the end of its clause takes "from full payment". */
const IS_OWNED = /\b(?:property of|owned(?: \w+)? by|vests?(?: \w+)? in|belongs? to)\b/i;

function repairOf({ sentence: { text }, text: quoted, start, end }: Hit): Repair | NoRepair {
  if (/^[^\w"'(]{1,6}$/.test(text.slice(0, start)) && !/\b(?:owns?|owner|retains?)\b/i.test(quoted))
    return { noEdit: 'item' };
  if (/^ (?:and|or|but) (?:shall|will|may|must|are|is)\b/.test(text.slice(end)))
    return { strikes: [], exclusion: 'apart', addPurpose: false };
  if (/\battorney\b/i.test(quoted)) {
    const clause = /^[^.;]*/.exec(text.slice(end))?.[0].length ?? 0;
    const insert = 'will sign any short document reasonably needed to record the transfer stated in {Agreement}';
    return {
      strikes: [{ kind: 'words', start: end - quoted.length, end: end + clause, insert }],
      exclusion: 'none',
      addPurpose: false,
    };
  }
  const closes = /^(?:[.;]|$)/.test(text.slice(end));
  const payable = IS_OWNED.test(quoted) && closes && !PAID.test(text);
  return {
    strikes: payable ? [{ kind: 'words', start: end, end, insert: ' from full payment' }] : [],
    exclusion: 'promise',
    addPurpose: false,
  };
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findTransfers(contract)).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit, contract.governingLaw),
      confidence: 0.9,
      reason: 'hands over ownership of the work',
      repair: repairOf(hit),
      passes: true,
    }),
  );
}

export const ipAssignment: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 14,
  find,
};
