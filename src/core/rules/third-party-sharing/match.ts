import type { Contract } from '../../contract/contract';
import { findAssigning } from './assigning.match';
import { findBeside } from './beside.match';
import { findDisclosing } from './disclosing.match';
import { findGrantees } from './grantees.match';
import { findHanding } from './handing.match';
import { allowsWork, running } from '../common/hits';
import { findOthers, findUsers } from './other-grantees.match';
import type { Hit } from '../common/scan';
import { changed, scan } from '../common/scan';
import { isSpokenOf } from '../common/spoken-of';

/** On what an edit makes a transfer depend: then it is not reported again. */
export const SAME_LIMITS = ', if the new holder accepts the same limits in writing';

/** Those who have promised the very thing may have the work. */
const BOUND = /\bwho have agreed not to (?:carry out|use|train)\b/;
/** How far off what is said of them may stand. */
const REACH = 160;

/** "transferable", "freely assignable". */
const ADJECTIVE =
  /\b(?<!non-? ?)(?<!not )(?<!not be )(?<!nor )(?<!so )(?<!\/ ?)(?<words>(?:freely |fully )?(?:transferr?able|assignable)(?:(?:,? and |, |\/)(?:transferr?able|assignable))?(?: \(this means[^)]{0,120}\))?)(?! ?\/| (?:intellectual|industrial|proprietary)\b|[^.;,]{0,24}\bonly\b)/gi;
/** Other things that can be transferred. */
const OTHER_ASSIGNABLE =
  /\b(?:shares|stock|securities|notes?|warrants?|options?|units|letters? of credit|certificate|guarantee|lease|tickets?|insurance|warrant(?:y|ies)|indemnification|indemnity|undertakings?|agreements?|contracts?|subcontracts?)\b(?:(?!\b(?:grants?|granted|licen[cs]e|rights?)\b)[^.;]){0,60}$/i;
const RIGHTS =
  /\b(?:licen[cs]es?|licen[cs]ed|rights?|grants?|permission|sub-?licen[cs]e?able|non-exclusive|royalty-free|irrevocable|perpetual|world-?wide)\b/i;

function* adjectives(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ADJECTIVE)) {
    const { text } = hit.sentence;
    if (!allowsWork(hit) || OTHER_ASSIGNABLE.test(text.slice(Math.max(0, hit.start - 90), hit.start))) continue;
    if (
      /\b(?:neither|nor|no (?:[a-z]+,? (?:or |and )?){0,4}(?:rights?|obligations|licen[cs]e|interest))\b[^.;]{0,80}$/i.test(
        text.slice(0, hit.start),
      )
    )
      continue;
    if (RIGHTS.test(text.slice(Math.max(0, hit.start - 160), hit.end + 90))) yield hit;
  }
}

/** How the work or the right to it reaches others. */
export type Way = 'adjective' | 'grantees' | 'users' | 'others' | 'handing' | 'assigning';

/** A hit of sharing, with its way. */
export interface Sharing extends Hit {
  readonly way: Way;
}

/** "We ask your permission to share": whoever gives it bears it. */
function isAsked({ sentence: { text }, governing: { frame } }: Hit): boolean {
  return (
    frame?.kind === 'permission' && /\b[Yy]our (?:permission|consent)\b/.test(text.slice(frame.start - 5, frame.end))
  );
}

/** Finds the ways in which the work or the right to it reaches others; the plainest words first. */
export function findSharing(contract: Contract): readonly Sharing[] {
  const as =
    (way: Way) =>
    (hit: Hit): Sharing =>
      changed(isAsked(hit) ? running(hit, 'creator') : hit, { way });
  return [
    ...[...adjectives(contract)].map(as('adjective')),
    ...findGrantees(contract).map(as('grantees')),
    ...[...findBeside(contract)].map(as('grantees')),
    ...findUsers(contract).map(as('users')),
    ...findOthers(contract).map(as('others')),
    ...findHanding(contract).map(as('handing')),
    ...[...findDisclosing(contract)].map(as('handing')),
    ...findAssigning(contract).map(as('assigning')),
  ].filter(
    (hit) =>
      !hit.sentence.text.includes(SAME_LIMITS, hit.end) &&
      !BOUND.test(hit.sentence.text.slice(hit.end, hit.end + REACH)) &&
      !isSpokenOf(hit),
  );
}
