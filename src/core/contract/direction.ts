import type { Direction } from '../model';
import type { Actor } from './actors';
import type { Frame } from './frames';
import { isProperName } from './proper-names';
import { remembered } from '../remembered';
import { roleOfWord, takesBack } from './roles';
import type { Thing } from './things';
import { thingsIn } from './things';

/** Who uses what others supply: a right of theirs in a service or in a product is a user's, not a client's. */
const USER =
  /^(?:the |each |any |other |such )*(?:customer|subscriber|member|end[- ]users?|users?|you|reseller|distributor|developer)$/i;
/** Who receives under a name that leaves room for something of their own: "Licensee Content". */
const MAY_SUPPLY = /^(?:the )?(?!agency$|employer$|brand$)/i;
/** Who does a job for the other: what they are given to do it with is no grant of the creator's. */
const WORKER = /^(?:the )?(?:supplier|vendor|developer|manufacturer|subcontractor|service provider)$/i;
/** Words for somebody that a contract does not name. */
const GENERIC =
  /^(?:the |each |any |other )?(?:provider|owner|host|recipient|partner|seller|manufacturer|franchisee)s?$/i;
/** Who supplies work under a name that may also mean a platform. */
const SUPPLIES = /producer|owner|licensor/i;
/** Whoever supplies these is the creator, whatever they are called. */
export const SUPPLIED: ReadonlySet<string> = new Set(['work', 'likeness', 'data', 'feedback']);

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|each|such|any|other) /, '');

/** True where the owner that the words name ("your", "Customer") is that actor; "its" is whoever `self` says. */
function isOf(thing: Thing | null, actor: Actor | null, self: boolean): boolean {
  const owner = thing?.owner?.toLowerCase() ?? null;
  if (owner === null || actor === null) return false;
  if (/^(?:its?|their|they|his|her|he)$/.test(owner)) return self;
  const name = bare(actor.name);
  if (owner === 'your' || owner === 'you') return name === 'you';
  if (/^(?:our|us|we)$/.test(owner)) return /^(?:we|us|our)$/.test(name);
  if (/^(?:my|me|i)$/.test(owner)) return /^(?:i|me)$/.test(name);
  return owner === name || name.startsWith(`${owner} `) || owner.startsWith(`${name} `);
}

/** True where both sides give and take. */
export function isMutual({ grantor, grantee }: Frame): boolean {
  return grantor?.role === 'mutual' || grantee?.role === 'mutual';
}

/** What somebody makes with what the other supplies. */
const GRANT_BACK =
  /\b(?:improvements?|modifications?|enhancements?|adaptations?|translations?|developments?|inventions?|derivative works?|feedback|data|(?:made|developed|created|prepared|conceived|generated) by)\b/i;

/** What is lent for a job, and for nothing else: "solely to perform the Services". */
const FOR_JOB =
  /\b(?:solely|only|limited|necessary|required|needed|extent)\b[^.;]{0,60}\b(?:perform|render|complet|fulfil|carry(?:ing)? out)\w*\b[^.;]{0,40}\b(?:services?|work|obligations?|deliverables|project|agreement)\b/i;

/** How far what is granted may stand from the verb, in characters. */
const REACH = 420;
/** More than a user does with a service or a product. */
const EXPLOITS = /\b(?:make|have made|manufacture|sell|resell|commerciali[sz]e|exploit)\b/;

function ofTransfer(text: string, { kind, end, grantor: giver, grantee }: Frame, thing: Thing | null): Direction {
  // "assigns to X all rights that it may have": the nearest name after the verb may be the giver's own.
  const taker = giver && grantee && bare(giver.name) === bare(grantee.name) ? null : grantee;
  const gives = giver?.role ?? 'unknown';
  const takes = taker?.role ?? 'unknown';
  if ((giver ?? taker) === null) return 'unclear';
  const lets = kind === 'grant' || kind === 'prohibition';
  const isUse =
    lets &&
    taker !== null &&
    USER.test(taker.name) &&
    thing?.kind === 'service' &&
    !EXPLOITS.test(text.slice(end, end + REACH));
  if (isUse && roleOfWord(giver?.name ?? '') !== 'creator') return 'client';
  if (gives === 'creator') return 'creator';
  if (giver && gives === 'client' && takes !== 'client') {
    // What a licensee makes and hands to the licensor.
    if (taker && takesBack(taker.name) && GRANT_BACK.test(text.slice(end, end + REACH))) return 'creator';
    if (takes !== 'unknown' || !MAY_SUPPLY.test(giver.name) || (taker && WORKER.test(taker.name))) return 'client';
    // A licensee or a customer who hands over what is their own is the creator of that; so is a company that licenses
    // somebody who is no mere user.
    const isJob = FOR_JOB.test(text.slice(end, end + REACH));
    if (/client$/i.test(giver.name))
      return !isJob && taker && isProperName(taker) && thing?.kind !== 'service' && thing?.kind !== 'brand'
        ? 'creator'
        : 'client';
    const own = isOf(thing, giver, true) && SUPPLIED.has(thing?.kind ?? 'unknown');
    return (own && !(isJob && /company$/i.test(giver.name))) ||
      (!isJob && taker && !USER.test(taker.name) && !GENERIC.test(taker.name))
      ? 'creator'
      : 'client';
  }
  if (takes === 'client') return 'creator';
  if (takes === 'creator') return giver && SUPPLIES.test(giver.name) ? 'creator' : 'client';
  if (taker && WORKER.test(taker.name) && giver && /^(?:the )?(?:customer|client)$/i.test(giver.name))
    return thing?.kind === 'data' && USER.test(giver.name) ? 'creator' : 'client';
  return 'creator';
}

/** How far the verbs of a right stand from it. */
const SOON = 60;
const MAY = /^(?:(?:may|can) (?!terminate|cancel|suspend)|(?:retains?|reserves?|keeps?):?$)/;
/** A right in a work, and not one to end the contract or to look at the books. */
const RIGHT_OF_USE =
  /\b(?:rights?|licen[cs]e|entitled|permitted|allowed|authori[sz]ed|free)\b[^.;]{0,40}?\b(?:us(?:e|ing)|reproduc\w+|cop(?:y|ying)|modif\w+|adapt\w*|distribut\w+|display\w*|publish\w*|exploit\w*|sublicen[cs]\w*|create|exercise|broadcast|edit|record)\b/;

function ofPermission(taker: Actor, thing: Thing | null, words: string): Direction {
  if (taker.role === 'client') return 'creator';
  if (taker.role === 'creator') return 'client';
  if (thing && SUPPLIED.has(thing.kind)) return isOf(thing, taker, true) ? 'client' : 'creator';
  if (USER.test(taker.name)) return 'client';
  if (isOf(thing, taker, true)) return 'unclear';
  return RIGHT_OF_USE.test(words) || (isProperName(taker) && MAY.test(words)) ? 'creator' : 'unclear';
}

/** "All copies of the Software developed by Contractor": somebody else has made it. */
const MADE_FOR =
  /\b(?:developed|created|made|prepared|produced|conceived|authored|customi[sz]ed|paid for|delivered) (?:[a-z]+ )?(?:by|for|under|pursuant|hereunder)\b|\bderivative works\b.{0,40}\bby\b/i;

/** Whoever owns a service or a program owns what is theirs, unless somebody else made it. */
function isOwnTool(text: string, { start, end }: Frame, thing: Thing | null): boolean {
  if (thing?.kind !== 'service' && !IN_TOOL.test(text.slice(end, end + REACH))) return false;
  return (
    /\b(?:owns?|owners?|retains?|remain)/.test(text.slice(start, end)) && !MADE_FOR.test(text.slice(end, end + REACH))
  );
}
/** "All rights, including copyrights, in and to the Software". */
const IN_TOOL =
  /^[^.;]{0,200}?\b(?:in and to|in or to|to and in|in) (?:the|its|their|any|such) (?:[A-Z][\w-]*(?:'s)? ){0,3}(?:Services?|Software|Platform|Products?|Technology|Systems?|Solutions?|Sites?|Website|Applications?|Documentation|Specifications|API)\b/;

/** Data on what somebody does with a service, whoever keeps it. */
const OF_USAGE =
  /^[^.;]{0,50}\b(?:usage|performance|analytics|aggregated?|statistical|usage-related|behaviou?ral) (?:data|analytics|information)\b/i;

function ofOwnership(owner: Actor | null, thing: Thing | null, words: string, rest: string): Direction {
  const remains = /\b(?:remain|retain|reserve)/.test(words) && !/\b(?:be|become|rest)\b/.test(words);
  if (!owner) return 'unclear';
  if (owner.role === 'creator') return 'client';
  const ownsOwn = /\bowns?$/.test(words) && isOf(thing, owner, true);
  // "Reserves all rights in the usage data": of what others do with a service.
  if (remains && OF_USAGE.test(rest) && isProperName(owner)) return 'creator';
  if (remains || ownsOwn) return owner.role === 'client' ? 'unclear' : 'client';
  const comes = /\b(?:pass|transfer|vest|go)/.test(words);
  return owner.role === 'unknown' && USER.test(owner.name) && !comes ? 'client' : 'creator';
}

function ofDuty(bound: Actor | null, other: Actor | null): Direction {
  const role = bound?.role ?? 'unknown';
  if (role === 'creator' || role === 'client') return role;
  if (other?.role === 'creator') return 'client';
  return other?.role === 'client' ? 'creator' : 'unclear';
}

/** Whoever pays is given something for it: "in consideration of the licence, Licensee shall pay". */
const PAYS = /\b(?:pay|compensate|remunerate)$/;
const OTHER_SIDE: Readonly<Record<Direction, Direction>> = {
  creator: 'client',
  client: 'creator',
  unclear: 'unclear',
};

/** The verb follows what it is about: "may be copied", "are the property of". */
const PASSIVE_AFTER = /^ be [a-z]/;

/** What a frame of its sentence's words is about. */
export const thingOf = remembered((frame: Frame, text: string): Thing | null => {
  const isPassive =
    (frame.kind === 'ownership' &&
      !/\b(?:owns?|owners?|retains?|reserves?)\b/.test(text.slice(frame.start, frame.end))) ||
    (frame.kind === 'permission' && PASSIVE_AFTER.test(text.slice(frame.end, frame.end + 6)));
  const from = isPassive ? Math.max(0, text.lastIndexOf(';', frame.start) + 1, frame.start - REACH) : frame.end;
  const to = isPassive ? frame.start : frame.end + REACH;
  const [first] = thingsIn(text, from, to);
  return first ?? null;
});

/**
 * Against whom a frame of its sentence's words runs, by the roles of those whom it names and by what it is about.
 * `unclear` where both sides give, or where neither names nor thing tell.
 */
export const directionOf = remembered((frame: Frame, text: string): Direction => {
  const { grantor, grantee, kind } = frame;
  if (isMutual(frame)) return 'unclear';
  if (kind === 'duty') {
    const bound = ofDuty(grantor, grantee);
    return PAYS.test(text.slice(frame.start, frame.end)) ? OTHER_SIDE[bound] : bound;
  }
  const thing = thingOf(frame, text);
  if (kind === 'ownership' && isOwnTool(text, frame, thing)) return grantee === null ? 'unclear' : 'client';
  if (kind === 'ownership')
    return ofOwnership(grantee, thing, text.slice(frame.start, frame.end), text.slice(frame.end, frame.end + REACH));
  const isPermission = kind === 'permission' || kind === 'statement' || (kind === 'prohibition' && grantor === null);
  if (!isPermission || !grantee) return ofTransfer(text, frame, thing);
  return ofPermission(grantee, thing, text.slice(frame.start, frame.end + SOON));
});
