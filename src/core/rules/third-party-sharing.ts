import type { Contract } from '../contract/contract';
import { AI_USE } from '../language/phrases';
import type { Severity } from '../model';
import { oneInAClause } from './hits';
import { LAW_CHECKED } from './law';
import type { Match, Rule } from './rule';
import type { Sharing, Way } from './third-party-sharing.match';
import { findSharing } from './third-party-sharing.match';
import { HEIR, repairSharing } from './third-party-sharing.repair';
import { toMatch } from './to-match';

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

export const thirdPartySharing: Rule = {
  description: {
    id: 'third-party-sharing',
    title: 'Third-party sharing and transfer',
    summary: 'Your work could reach companies you never dealt with, each with AI terms of its own.',
    privateNote:
      'Each company they share with has its own AI terms. The edit limits who gets your work and asks that your AI limit goes with it. Be slow to accept an open right to share with "data partners" or "research partners".',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could recipients be limited to those who need the files for this project, on the same AI terms? Your usual hosting, print and media suppliers would be covered.',
  severityUnderRestriction: 'low',
  carrierRank: 7,
  language: {
    replaces: true,
    strong: `{Client} may share the {Deliverables} only with recipients who need {them} for {Permitted Use} and have agreed in writing not to use {them} ${AI_USE}. {Client} will be responsible for what those recipients do with {them}. Publication as {Agreement} allows is not restricted.`,
    strongNameless: `Only recipients who need the {Deliverables} for {Permitted Use}, and have agreed in writing not to use {them} ${AI_USE}, may be given {them}. Publication as {Agreement} allows is not restricted.`,
    fallback: `{Client} may share the {Deliverables} with service providers bound by confidentiality terms that forbid using {them} ${AI_USE}.`,
    fallbackNameless: `Anyone who receives the {Deliverables} must agree not to use {them} ${AI_USE}.`,
  },
  find,
};
