import type { Contract } from '../../contract/contract';
import { thingsIn } from '../../contract/things';
import { governedAt, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { isBrandOnly, isFeedbackOnly } from '../common/subject-matter';

const NOT =
  '(?:(?:shall|will)(?: [a-z]+ly)? not|(?:agrees?|undertakes?|covenants?|promises?) not to|refrain(?:s)? from)';
const ASIDE = '(?:,[^.;,]{2,60},| (?:directly|knowingly|itself|or permit others to|at any time))?';
const OTHERS =
  '(?:any(?:one| ?body)? (?:other|else|third)|(?:an?|any)? ?third part(?:y|ies)|others|another (?:party|person|licensee|publisher)|any (?:person|party|entity|competitor)|anyone)';
/** "Shall not grant any other party a licence": whoever gives promises to give it to nobody else. */
const KEEPS_OTHERS_OUT = new RegExp(
  `\\b(?<words>${NOT}${ASIDE} (?:[a-z]+,? or )?(?:(?<gives>grant(?:ing)? (?:to )?${OTHERS}[^.;,]{0,60}?\\b(?:rights?|licen[cs]es?)|appoint(?:ing)? any other (?:licensee|publisher)s?|(?:grant(?:ing)?|issu(?:e|ing)) any (?:other |further )?(?:licen[cs]es?|rights?)\\b[^.;,]{0,60}? to ${OTHERS})|(?:licen[cs](?:e|ing)|authori[sz](?:e|ing)|enter(?:ing)? (?:into )?any[^.;,]{0,30} agreements?)\\b[^.;,]{0,80}?\\b${OTHERS}|(?<own>licen[cs](?:e|ing) (?:any|the)(?: [A-Z]\\w+){2,4}))(?:[^.;,()]{0,60}?\\b(?:Works?|Content|Programs?|Recordings?|Images|Licensed \\w+(?: \\w+)?|Products?|thereof|Materials|Technology)\\b)?)`,
  'g',
);
/** Goods, shops, secrets and contracts, which may be kept from others as well. */
const OTHER_MATTER =
  /\b(?:confidential|franchise|restaurants?|sponsor\w*|goods|premises|lease|shares|securities|inconsistent|conflicts?|interfere|software)\b/i;
const THAT_IT = / (?:agrees?|undertakes?|covenants?|promises?) that (?:it|they|he|she) $/;
/** Who uses a service is bound by its rules. */
const OF_SERVICE = /^(?:the )?(?:you|users?|members?|participants?|students?)$/i;
const CONSENT = /^[^.;]{0,120}\bwithout\b[^.;]{0,40}\b(?:consent|approval|permission)\b/i;
const WORK_KINDS = ['work', 'likeness', 'data'];
const FAR = 200;

/** Promises of whoever gives a right to give it to nobody else, which make it exclusive without the word. */
export function* findCovenants(contract: Contract): Generator<Hit> {
  for (const found of scan(contract, KEEPS_OTHERS_OUT)) {
    const { text } = found.sentence;
    const hit = governedAt(found, found.end);
    const agrees = THAT_IT.exec(text.slice(0, hit.start));
    const bound = contract.actors.before(text, agrees?.index ?? hit.start);
    if (!bound || bound.role === 'client' || bound.role === 'mutual' || OF_SERVICE.test(bound.name)) continue;
    // A licensee may not pass on what is the other's: whoever gives says that of rights, and not of copies.
    const { gives, own } = found.match.groups ?? {};
    if (own !== undefined && !own.includes(bound.name)) continue;
    if (bound.role !== 'creator' && (gives ?? own) === undefined) continue;
    const about = text.slice(hit.start, hit.end + FAR);
    if (OTHER_MATTER.test(about) || CONSENT.test(text.slice(hit.end)) || isBrandOnly(hit) || isFeedbackOnly(hit))
      continue;
    const isOfWork = [...thingsIn(text, hit.start, hit.end + FAR)].some(({ kind }) => WORK_KINDS.includes(kind));
    if (own !== undefined || isOfWork || /\b(?:licensed|rights?)\b/i.test(about)) yield running(hit, 'creator');
  }
}
