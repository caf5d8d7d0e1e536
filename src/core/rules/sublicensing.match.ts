import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import { isForbiddenToo, isGranted } from './hits';
import type { Match } from './rule';
import type { Hit } from './scan';
import { claims, scan } from './scan';
import { MATTER } from './grantees.match';
import { isBrandOnly, isDefinition, isFeedbackOnly } from './subject-matter';
import {
  ADJECTIVE,
  RIGHT,
  VERB,
  OTHERS,
  KNOWN,
  OTHER_USERS,
  LICENSE_VERB,
  PASSIVE,
  NAMED_SUBLICENSEE,
  LICENSE_RIGHTS,
} from './sublicensing.words';
import { planFor } from './sublicensing.repair';
import { toMatch } from './to-match';

const REASON = 'lets them pass the right to use the work on to others';
const LIMITED_TO_SUPPLIERS =
  /\b(?:solely|only) to (?:its |their |our )?(?:service providers|contractors|subcontractors|vendors|suppliers)\b/i;

function severityOf(hit: Hit): Severity {
  const { text } = hit.sentence;
  if (LIMITED_TO_SUPPLIERS.test(text)) return 'low';
  if (/\bmultiple tiers\b|\bwithout (?:notice|payment|any payment)\b/i.test(text)) return 'critical';
  return hit.governing.frame?.kind === 'assignment' ? 'medium' : 'high';
}

const SUPPLIER = /\b(?:producer|licensor|owner|author|artist|photographer|composer|creator)s?$/i;

/** "Allow third parties": what they may do is of the work, or of a service. */
const LETS = /^(?:permit|allow|let|enable|authori[sz]e)\b(?!.* (?:so|foregoing|same|things|rights)$)/i;
const WORK =
  /\b(?:content|works?|deliverables?|recordings?|images?|photos?|photographs?|illustrations?|films?|footage|materials?|contributions?|submissions?|artworks?|videos?|voice|likeness|performances?|designs?|music|posts?|files|data|inputs?|rights?|licen[cs]e|information|publications?|intellectual property|technology|inventions?|entr(?:y|ies)|property|it|them)\b/i;
/** The right stays where it was: "the right to sublicense is reserved to Licensor". */
const STAYS = /^[^.;,]{0,40}?\b(?:is|are|remains?|shall remain) (?:expressly )?(?:reserved|with|retained)\b/i;

/** "You can still license your content to others": what is one's own one may license. */
const OWN = /\byou (?:(?:can|may|are free to|remain free to|will|still|also|continue to),? ){1,3}$/i;

function allows(hit: Hit): boolean {
  const { negative, excluded } = hit.governing;
  if (negative || excluded || isForbiddenToo(hit)) return false;
  const before = hit.sentence.text.slice(0, hit.start);
  if (/\b(?:without|no|nor|not|neither)(?: the| any| a| other)?(?: express)? ?(?:to )?$/i.test(before)) return false;
  // Who supplies the work may license it elsewhere.
  if (SUPPLIER.test(hit.governing.frame?.grantee?.name ?? '') && /\b(?:may|can)\b/i.test(before.slice(-30)))
    return false;
  if (STAYS.test(hit.sentence.text.slice(hit.end))) return false;
  if (OWN.test(before.slice(-60)) && /^(?:\w+,? ){1,4}?your\b/.test(hit.sentence.text.slice(hit.start, hit.end + 40)))
    return false;
  return !isBrandOnly(hit) && !isFeedbackOnly(hit) && !isDefinition(hit);
}

/** Finds rights to pass the work on to others. */
export function findSublicensing(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of [
    ADJECTIVE,
    RIGHT,
    VERB,
    OTHERS,
    KNOWN,
    OTHER_USERS,
    LICENSE_VERB,
    PASSIVE,
    NAMED_SUBLICENSEE,
    LICENSE_RIGHTS,
  ]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit) || (pattern === OTHERS && LETS.test(hit.text) && !WORK.test(hit.sentence.text))) continue;
      if (/^grant to\b/i.test(hit.text) && !MATTER.test(hit.sentence.text)) continue;
      if (
        pattern !== ADJECTIVE &&
        pattern !== RIGHT &&
        pattern !== PASSIVE &&
        (hit.governing.frame === null || hit.governing.frame.kind === 'duty') &&
        !(pattern === NAMED_SUBLICENSEE && isGranted(hit))
      )
        continue;
      if (!claim(hit)) continue;
      const plan = planFor(hit, pattern);
      found.push(
        toMatch(hit, {
          severity: severityOf(hit),
          confidence: pattern === OTHERS || pattern === KNOWN ? 0.75 : 0.9,
          reason: REASON,
          repair: 'noEdit' in plan ? plan : { ...plan, addPurpose: false },
        }),
      );
    }
  }
  return found;
}
