import type { Hit } from './scan';

/** Nothing is given yet where it is only talked about. */
const TALKS =
  /\b(?:negotiat\w+|(?:right of )?first (?:right|offer|refusal|option)|option to (?:acquire|purchase|negotiate|obtain))\b/i;
/** "all rights reserved": nothing is given at all. */
const RESERVED = /\ball (?:other )?rights (?:not [^.;]{3,80} )?(?:are |being )?(?:hereby |expressly )?reserved\b/i;
/** "the exclusive right to sell the Product": a trade in goods. */
export const TRADES =
  /\bto (?:[a-z]+,? (?:(?:and|or) )?){0,3}(?:sell|market|distribute|promote|import|supply|exploit)\b[^.;]{0,160}\b(?:Products?|Compounds?|Opportunit(?:y|ies))\b/;
/** "assign a manager": a task, and not a right. */
const TASK =
  /^ (?:an?|one|its|such|sufficient|qualified|the) (?:[\w-]+ ){0,3}(?:managers?|employees?|engineers?|teams?|staff|contacts?|numbers?|dates?|values?)\b/i;
/** "We own all copyrights in our Services": nobody is given anything. */
const OWN_SERVICE =
  /\b(?:we|they) (?:\w+ )?own\b[^.;]{0,200}\b(?:associated with|in|to|of) our (?:services?|platform|products?|site|software)\b/i;
/** What each has it goes on having. */
const GOES_ON_OWNING = /\b(?:continues? to (?:solely |exclusively )?own|retains?|remains?)\b/i;
const OWNS_ITS =
  /\b(?:shall|will) (?:\w+ )?own (?:all (?:rights?|right, title and interest) (?:to|in|in and to) )?its\b/i;
const MADE_HERE =
  /\b(?:created|made|developed|produced|generated|prepared|resulting|hereunder|deliverables|work product)\b/i;
/** What somebody vouches for is there already. */
const VOUCHES =
  /\b(?:represents?|warrants?|covenants?)(?:,? (?:and|or) (?:represents?|warrants?|covenants?))* (?:to [^.;,]{2,40} )?that\b((?:(?!\bgrants?\b)[^.;])*)$/i;
/** What was said, or a plan, may be brought up to date. */
const UPDATED = /\b(?:statements|forecasts)\b[^.]{0,200}$|\b(?:categories|model mix|polic(?:y|ies))\b[^.;]{0,40}$/i;
const PROFILE = /^ (?:their|your|the) (?:own )?(?:profile|account|settings)\b/i;
/** Rights that fall back are given to nobody else. */
const FALLS_BACK = /\brevert(?:s|ed)? to\b(?:(?!\bgrants?\b)[^;])*$/i;
/** A licence for patents gives nothing that can be read. */
const PATENTS_ALONE =
  /\blicen[cs]es? (?:of|under|to) (?:(?!\b(?:copyrights?|know-how|software|content|works?|materials|data)\b)[\w',() -]){0,60}\bpatents?(?:,? and patent applications)?(?=[.;]| to (?:make|sell|distribute|manufacture))/i;
/** What the use of a mark earns belongs to whose mark it is. */
const INURES = /\binures?\b[^.]{0,40}\bbenefit\b(?=[^.]*\b(?:goodwill|[Mm]arks?)\b)/;
/** Title to goods passes with them. */
const SHIPPED = /\b(?:shipments?|shipped|carriers?|customs|warehouse|f\.?o\.?b|freight|risk of loss)\b/i;
/** Whether a right holds everywhere, or is only pending there. */
const PENDING = /\b(?:issued|pending|ownership|infring\w+|evidenc\w+)\b[^.;]{0,40}$/i;
/** As far as what a verb acts on goes. */
const REACH_OF_OBJECT = 80;
/** "sets forth a list of the contracts under which": what there is, is told. */
const LISTS = /\b(?:sets? forth|contains?|is) (?:a|the) (?:[a-z]+,? (?:and )?){0,4}list of\b/;
/** "owned, in the sense of having the right to license": what a word means. */
const IN_A_SENSE = /\b(?:in the sense of|possession of the|ability to)\b[^.;]{0,60}$/;
/** "Nothing prevents the Owner from using the name": whoever has a right is only told that it stays. */
const NOT_PREVENTED = /\(subject to the rights? of [^()]*$/i;
const RECORDS = /\brights (?:necessary|required) to (?:record|perfect|register)\b/i;
const NOT_RESTRICTED =
  /^ (?:are|is) (?:as )?defined\b|^[^.;]{0,100}\b(?:is|are) not (?:restricted|limited) in any way\b/i;
/** What somebody may lose or have and nobody can learn from. */
const NO_THING =
  /^ (?:of|in|to) (?:the |its |all |such |any )?(?:MAs|marketing authori[sz]ations?|regulatory|permits|risk|telephone|bank accounts?)\b/;
/** Further off nothing bears on the words found. */
const REACH = 400;
/** As far as the words found go on. */
const NEAR = 60;

/** Where what a verb acts on ends. */
const ASIDE = /[,;.()]| (?:with|as|under|to|for|from|through|in accordance)\b/;

/** "Redwood may revise the layout of the Redwood Network": whose thing it is needs no right. */
function isOwnThing({ governing: { frame }, text: quoted, sentence: { text }, end }: Hit): boolean {
  const name = frame?.kind === 'permission' || frame?.kind === 'ownership' ? (frame.grantee?.name ?? '') : '';
  if (!/^[A-Z]/.test(name)) return false;
  const own = new RegExp(`\\b${name.replace(/[^\w ]/g, '.')}(?:'s?)? (?:[A-Z]|own\\b|products\\b)`);
  // "share it as stated in the Redwood Privacy Statement" is about something else.
  const [object = ''] = (quoted + text.slice(end, end + REACH_OF_OBJECT)).split(ASIDE);
  return own.test(object);
}

/** The right is one in patents and nothing else. */
export function isPatentsAlone({ sentence: { text }, text: quoted, start, end }: Hit): boolean {
  return PATENTS_ALONE.test(
    text.slice(Math.max(0, start - REACH_OF_OBJECT), start) + quoted + text.slice(end, end + REACH),
  );
}

/** The words found are no grant at all, whatever they are about: nothing has to be told of them. */
export function isNoGrant({ sentence: { text }, text: quoted, start, end, grant }: Hit): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    RESERVED.test(text) ||
    OWN_SERVICE.test(text) ||
    LISTS.test(text.slice(0, REACH)) ||
    IN_A_SENSE.test(before) ||
    NOT_PREVENTED.test(before) ||
    NOT_RESTRICTED.test(after) ||
    RECORDS.test(text) ||
    NO_THING.test(after) ||
    PROFILE.test(after) ||
    FALLS_BACK.test(before) ||
    INURES.test(text) ||
    (/\btitle\b/i.test(quoted) && SHIPPED.test(text)) ||
    (/\bassign$/i.test(quoted) && TASK.test(after)) ||
    (/^world/i.test(quoted) && PENDING.test(before)) ||
    (UPDATED.test(before) && grant?.kind !== 'licence') ||
    OWNS_ITS.test(before.slice(-NEAR) + quoted + after.slice(0, NEAR))
  );
}

/** What is given or kept is a trade in goods, a matter to talk about, or somebody's own; `namesNoWork` tells the goods. */
export function isNoneOfWork(hit: Hit, namesNoWork: boolean): boolean {
  const { sentence, text: quoted, start, end } = hit;
  const before = sentence.text.slice(Math.max(0, start - REACH), start);
  const after = sentence.text.slice(end, end + REACH);
  const near = before.slice(-NEAR) + quoted + after.slice(0, NEAR);
  return (
    TALKS.test(near) ||
    (namesNoWork && TRADES.test(quoted + after)) ||
    (GOES_ON_OWNING.test(near) && !MADE_HERE.test(sentence.text)) ||
    VOUCHES.test(before) ||
    isOwnThing(hit)
  );
}

/** Where a condition begins that goes on to the words found: "if the Owner assigns the copyright". */
const CONDITION =
  /\b(?:if|in the event(?: that)?|unless|whether|in case|should|only to the extent(?: that)?)\b([^;:]*)$/i;
const THEN = /^[^;:]*?,? then\b/;

/** The words found stand in a condition, which gives nothing itself. */
export function isCondition(before: string, after: string): boolean {
  const condition = CONDITION.exec(before)?.[1];
  if (condition === undefined || /\b(?:grants?|agrees?|licen[cs]es?|consents?) (?:to |that )/i.test(condition))
    return false;
  return !condition.includes(',') || THEN.test(after);
}
