import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import { oneInAClause } from '../common/hits';
import type { Finder, Match } from '../rule';
import type { Sharing, Way } from './match';
import { findSharing } from './match';
import { HEIR, repairSharing } from './repair';
import { toMatch } from '../common/to-match';

const REASONS: Readonly<Record<Way, string>> = {
  adjective: 'lets the right to use the work pass to a new holder',
  grantees: 'gives the right to use the work to others beside the other side',
  users: 'gives other users a right to use the work',
  others: 'lets others use the work who come with the other side',
  handing: 'hands the work or data about it to others',
  assigning: 'lets the other side pass its rights on freely',
};
/** Only with the whole business, or to whoever keeps the same duties. */
const WITH_BUSINESS =
  /\b(?:merger|acquisition|sale of (?:all|its|our)|successor to (?:all|the)|change of control|same (?:limits|obligations|terms))\b/i;

function severityOf({ way, sentence: { text }, end, match }: Sharing): Severity {
  if (way === 'handing') return HEIR.test(match.groups?.['to'] ?? '') ? 'low' : 'high';
  return WITH_BUSINESS.test(text.slice(end, end + 160)) ? 'low' : 'medium';
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findSharing(contract)).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit),
      confidence: hit.way === 'adjective' || hit.way === 'grantees' ? 0.9 : 0.8,
      reason: REASONS[hit.way],
      repair: repairSharing(hit),
    }),
  );
}

export const thirdPartySharing: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 7,
  find,
};
