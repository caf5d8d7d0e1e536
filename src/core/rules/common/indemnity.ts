import type { Actor, ActorFinder } from '../../contract/actors';
import type { Contract, Sentence } from '../../contract/contract';
import { isProperName } from '../../contract/proper-names';
import { remembered } from '../../remembered';
import { nameOf } from '../../language/names';
import type { Direction } from '../../model';
import { BINDS, CARRIED, INDEMNIFY, PASSIVE, PLAIN, ROW_BEFORE, VERBS } from './indemnity.words';
import type { Hit } from './scan';
import { scanApart } from './scan';

/** A promise to pay for claims, with who makes it to whom. */
export interface Indemnity {
  /** The verbs with whom they protect: "indemnify, defend and hold harmless Agency". */
  readonly hit: Hit;
  /** Who pays. */
  readonly payer: Actor;
  /** Who is protected, where a name tells. */
  readonly protectedOne: Actor | null;
  readonly direction: Direction;
}

/** Whoever uses a service under one of these names supplies what is put into it. */
const USER =
  /^(?:each |the |any |such )?(?:members?|subscribers?|participants?|users?|sellers?|merchants?|entrants?)$/i;
/** Whoever answers for content that bears their name is the one whose work it is: "Customer's Content". */
const OWN_INPUT =
  /\b(Customer|Client|Licensee|Sponsor|Advertiser|Partner|Affiliate)(?:'s)? (?:Content|Data|Inputs?|Materials)\b/;
/** Whoever supplies under one of these names answers for what they make. */
const SUPPLIER = /^(?:the )?(?:[a-z]\w+ )?(?:provider|developer|producer|vendor|supplier)$/i;
/** Whoever sells under their own name answers to these for what they sell. */
const BUYS = /^(?:the |each |any )?(?:distributors?|resellers?|customers?|subscribers?|end users?)$/i;
/** Whoever orders a service or a work. */
const ORDERS = /^(?:the )?(?:client|customer)$/i;
/** Whoever makes goods answers for them to whoever lends them a name or a work. */
const OF_GOODS = /\bproduct liability\b|\bdefects? in (?:any |the )?(?:products?|articles|goods)\b/i;
/** "hold Agency and its staff harmless": without the last word nothing is promised. */
const HOLDS_ONLY = /^(?:hold|save|keep)s?\b(?!.*(?:indemnif|harmless))/i;
const TO_HARMLESS = /^[^.;]{0,240}?\bharmless\b/i;
/** "is required to indemnify Agency under Section 9": what is promised there. */
const ELSEWHERE =
  /^(?: hereunder| (?:pursuant to|under|in accordance with) (?:this |the |its )?(?:Section|Article|Clause|Paragraph|provision)s?\b)/i;
const REACH = 70;
const CLAUSE = 240;

function directionOf(payer: Actor, protectedOne: Actor | null, { text }: Sentence): Direction {
  if (payer.role === 'mutual' || protectedOne?.role === 'mutual') return 'unclear';
  const own = OWN_INPUT.exec(text)?.[1];
  if (own !== undefined && payer.name.endsWith(own)) return 'creator';
  if (payer.role === 'creator')
    return protectedOne?.role === 'creator' && !SUPPLIER.test(protectedOne.name) ? 'unclear' : 'creator';
  const toName = protectedOne !== null && isProperName(protectedOne);
  // "Client shall indemnify Brightline": whoever is called by their own name runs what the other one uses.
  if (payer.role === 'client') return toName && ORDERS.test(payer.name) ? 'creator' : 'client';
  if (isProperName(payer) && protectedOne && BUYS.test(protectedOne.name)) return 'client';
  if (protectedOne?.role === 'client' || USER.test(payer.name)) return 'creator';
  if (protectedOne?.role === 'creator') return 'client';
  if (SUPPLIER.test(payer.name)) return 'creator';
  if (!toName) return 'unclear';
  return OF_GOODS.test(text) ? 'client' : 'creator';
}

/** "indemnifies", "you indemnify": the one right before the verb promises. */
const IN_PRESENT = /\b(?:[Yy]ou|[Ww]e|I|[Tt]hey) (?:also |expressly )?$/;
/** "insurance which shall indemnify", "not required to": a relative clause or a denial promises nothing. */
const NO_SUBJECT = /\b(?:which|whom|who|where|extent|if)(?: it| they)? $|\b(?:not|never|nor) $/;
/** "By submitting, entrants hold": many by what they are, without an article. */
const MANY = /\b(?:entrants|participants|users|members|contestants|attendees) (?:hereby |also )?$/i;
/** "You waive any claims and hold": one subject for all that follows. */
const AT_FIRST = /^(?:\W*(?:You|I)) [a-z]+ [^.;]{0,260} and $/;
/** "agrees to waive ..., and agrees to": the second has the subject of the first. */
const JOINED = /,? and $/;
const EARLIER =
  /^(?<lead>[^]*)\b(?:shall|will|must|agrees?|hereby|undertakes?|represents?|warrants?|acknowledges?|understands?)\b/;
const JOINED_CLAUSE = 420;
const MOST_JOINED = 3;

/** Where the first of the words that bind stands in a row that is joined to the last one at `modal`. */
function firstOfRow(text: string, modal: number): number {
  let at = modal;
  for (let joined = 0; joined < MOST_JOINED && JOINED.test(text.slice(0, at)); joined += 1) {
    const from = Math.max(0, at - JOINED_CLAUSE);
    const lead = EARLIER.exec(text.slice(from, at))?.groups?.['lead'];
    if (lead === undefined) return at;
    at = from + lead.length;
  }
  return at;
}

/** Who pays: the subject of the word that binds, or the name right before a verb in the present. */
function payerOf(text: string, at: number, actors: ActorFinder): Actor | null {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  const isPresent = /^(?:indemnifies|holds|saves|keeps)\b/i.test(text.slice(at)) || IN_PRESENT.test(before);
  const bound = isPresent ? null : (BINDS.exec(before) ?? CARRIED.exec(before))?.groups;
  const modal = at - before.length + (bound?.['lead']?.length ?? before.length);
  const many = MANY.exec(text.slice(0, modal))?.[0];
  if (many !== undefined) return { name: many.trim(), role: 'creator', start: modal - many.length, end: modal };
  if (bound === undefined) return AT_FIRST.test(text.slice(0, at)) ? actors.before(text, text.indexOf(' ') + 1) : null;
  // "It is your responsibility to indemnify".
  if (bound?.['bind'] === 'responsibility') return actors.owner(text, modal);
  if (NO_SUBJECT.test(text.slice(0, modal))) return null;
  const payer = actors.before(text, firstOfRow(text, modal));
  return payer && /\b(?:which|whom|where|extent|if) $/.test(text.slice(0, payer.start)) ? null : payer;
}

/** The words with the whole row of verbs, and whom they protect. */
function read(words: Hit, pattern: RegExp, actors: ActorFinder): Indemnity | null {
  const { text } = words.sentence;
  if (pattern === PASSIVE) {
    const payer = actors.after(text, words.end, REACH);
    const hit = { ...words, end: words.end - ' by '.length, text: words.text.replace(/ by $/, '') };
    const held = actors.before(text, words.start);
    return payer && { hit, payer, protectedOne: held, direction: directionOf(payer, held, words.sentence) };
  }
  const row = ROW_BEFORE.exec(text.slice(Math.max(0, words.start - REACH), words.start))?.[0].length ?? 0;
  const start = words.start - row;
  const payer = payerOf(text, start, actors);
  if (!payer || ELSEWHERE.test(text.slice(words.end))) return null;
  const verbs = VERBS.exec(text.slice(start, words.end))?.[0].length ?? 0;
  const protectedOne = actors.after(text, start + verbs, REACH);
  // "The insurance of the Designer shall indemnify the Designer": nobody promises that to themselves.
  if (protectedOne?.name.toLowerCase() === payer.name.toLowerCase()) return null;
  const last = HOLDS_ONLY.test(text.slice(start, words.end)) ? TO_HARMLESS.exec(text.slice(words.end))?.[0].length : 0;
  const end = words.end + (last ?? 0);
  const hit = { ...words, start, end, text: text.slice(start, end) };
  return { hit, payer, protectedOne, direction: directionOf(payer, protectedOne, words.sentence) };
}

const PROMISES = [INDEMNIFY, PASSIVE, PLAIN];

/** The promises in one sentence. */
const promisedIn = remembered((sentence: Sentence, index: number, contract: Contract): readonly Indemnity[] => {
  const found: Indemnity[] = [];
  const alone: Contract = { ...contract, sentencesFor: () => [{ sentence, index }] };
  for (const { hit, pattern } of scanApart(alone, PROMISES)) {
    if (hit.governing.negative) continue;
    const indemnity = read(hit, pattern, contract.actors);
    if (indemnity) found.push(indemnity);
  }
  return found;
});

/** Every promise to pay for claims whose payer is named. */
export function readIndemnities(contract: Contract): readonly Indemnity[] {
  const places = new Map<Sentence, number>();
  for (const pattern of PROMISES)
    for (const { sentence, index } of contract.sentencesFor(pattern)) places.set(sentence, index);
  return [...places].flatMap(([sentence, index]) => promisedIn(sentence, index, contract));
}

/** The payer as other sentences name them: "the Designer", "you", "me". */
export function payerName({ payer }: Indemnity): string {
  return nameOf(payer.name.replace(/^(?:The|Each|Such|Any|each|such|any) /, 'the ')).object;
}
