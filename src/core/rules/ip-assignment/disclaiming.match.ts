import type { Contract } from '../../contract/contract';
import { clauseAfter, COMMISSIONED, isOtherObject, isOwnMatter, isRecital, MADE, WORK } from './words';
import { running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const RIGHT = '(?:rights?|titles?|interests?|ownership|copyrights?)';
/** "has no right, title or interest in", "shall not acquire any rights in", "waives any claim of ownership in". */
const DISCLAIMS = new RegExp(
  `\\b(?<words>(?:(?:(?:shall|will|does|do) not (?:have|hold|own|acquire|obtain|retain|keep|claim)(?: or (?:have|hold|own|acquire|obtain|retain|claim))? any|(?:(?:shall|will) )?(?:have|has|acquires?|obtains?|retains?|keeps?|having) no|(?:waives?|disclaims?|relinquish(?:es)?) (?:any|all)(?: and all)?)(?: (?:claims? (?:of|to)|claims?|other|further|legal|beneficial|proprietary|commercial|economic|ownership|property)){0,2}) ${RIGHT}(?:(?:,? (?:and|or)|,) ${RIGHT}){0,4}(?: (?:whatsoever|of any (?:kind|nature)(?: or (?:kind|nature))?))?) (?:in|to|over|of)(?: (?:and|or) to)?\\b`,
  'gi',
);
/** Work as the contract speaks of it, with nobody's name before it. */
const THE_WORK =
  /^(?: (?:the|any|all|such|said|these|those|of)){1,3} (?:[a-z]|(?:Works?|Deliverables|Recordings|Masters|Photographs|Images|Results|Inventions|Contributions|Submissions|Developments)\b)/;
/** Rights are kept back after all, or what is meant is somebody else's. */
const BUT =
  /\b(?:except|other than|save|unless|beyond|apart from|until|of (?:the )?(?:client|company|agency|customer|licensor|publisher|other party)|(?:owned|made|supplied|provided) by (?:third|others)|of others|on (?:the|this|our)\b|pre-?existing|licensed to)\b/i;
/** Who only uses a service has no rights in its works anyhow; what they make is another thing. */
const USER = /^(?:the |each |any )?(?:you|users?|customers?|members?|subscribers?|visitors?)$/i;
/** Only what somebody is promised to have or may lose: "represents that it has no". */
const TOLD = /\b(?:represents?|warrants?|if|unless|until|where|who|which)\b[^.;]{0,60}$/i;

/** Finds where the creator gives up what they make without a word of who has it instead. */
export function* findDisclaiming(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, DISCLAIMS)) {
    const { text } = hit.sentence;
    const subject = contract.actors.before(text, hit.start);
    if (subject?.role !== 'creator' || /licensor|owner/i.test(subject.name) || isRecital(hit)) continue;
    const object = clauseAfter(text, hit.start + hit.match[0].length).replace(/,? in favou?r of\b.*/, '');
    if (!THE_WORK.test(object) || BUT.test(object) || TOLD.test(text.slice(0, hit.start))) continue;
    if (isOtherObject(object) || isOwnMatter(object) || (USER.test(subject.name) && !MADE.test(object))) continue;
    if (WORK.test(object.slice(0, 90)) || COMMISSIONED.test(object) || MADE.test(object)) yield running(hit, 'creator');
  }
}
