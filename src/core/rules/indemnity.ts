import type { Actor, ActorFinder } from '../contract/actors';
import type { Contract } from '../contract/contract';
import { nameOf } from '../language/names';
import type { Direction } from '../model';
import type { Hit } from './scan';
import { scanApart } from './scan';

/** A promise to pay for claims, with who makes it to whom. */
export interface Indemnity {
  /** The verbs with whom they protect: "indemnify, defend and hold harmless Agency". */
  readonly hit: Hit;
  /** Who pays. */
  readonly payer: Actor;
  readonly direction: Direction;
}

const LOWER = 'defend|indemnify|hold harmless|save harmless|hold|save|keep|release|protect|reimburse';
const VERB = `(?:${LOWER}|${LOWER.toUpperCase()})`;
const JOIN = '(?:,? (?:and/or|and|or|AND|OR)|,)(?: (?:hereby|further|fully))?';
/** Whom they protect: a pronoun or a name. Capitals tell names from other words, so the case counts. */
const PROTECTED =
  "(?:(?:the|each|any|such|our|its|this) )?(?:us|them|it|me|[A-Za-z]?[A-Z][\\w.&'-]*(?: (?!Harmless|From|Against|HARMLESS|FROM|AGAINST)[A-Z][\\w.&'-]*){0,3})";
const INDEMNIFY = new RegExp(
  `\\b(?:[Ii]ndemnif(?:y|ies)|INDEMNIFY|(?:hold|holds|save|keep)(?= (?:[\\w.,&'()-]+ ){0,12}harmless (?:from and )?against)|(?:keep|hold)(?= (?:[\\w.&'-]+ ){0,5}(?:fully )?indemnified\\b))(?:${JOIN} ${VERB}(?: harmless| indemnified)?){0,4}(?: ${PROTECTED}(?: and hold ${PROTECTED})?(?: harmless| (?:fully )?indemnified)?)?`,
  'g',
);
/** The same promise in other words. */
const PLAIN = new RegExp(
  `\\b(?:reimburse|compensate) ${PROTECTED} for (?:any and all|any|all|every)(?= (?:claims?|loss|losses|damages?|liabilit|costs?|expenses?)\\b)|\\bcover (?:all|any)(?: of)? (?:our|the [A-Z]\\w+'s|[A-Z]\\w+'s) (?:costs|losses|damages|legal (?:fees|costs)|expenses)`,
  'g',
);
/** "Agency shall be held harmless by the Designer". */
const PASSIVE =
  /\b(?:indemnified|held harmless)(?:,? (?:and|or) (?:indemnified|held harmless|defended))? by (?=(?:the )?[A-Z]|you\b|us\b)/g;
const ROW_BEFORE = new RegExp(`\\b(?:${VERB}(?:,? at (?:its|your|their|his) (?:own |sole )?expense)?${JOIN} ){1,4}$`);
/** The modal that the verbs hang on, with what may stand between. */
const MODAL =
  /\b(?:hereby |also |further |jointly and severally )*(?:shall|will|must|(?<=\b(?:you|we|he|she|they))'ll|agrees?(?: that (?:it|you|they) (?:shall|will))?|undertakes?|covenants?|(?:is|are) (?:required|obligated|responsible))\b(?:,? (?:at (?:its|your|their|his) (?:own |sole )?(?:cost and )?expense|to the (?:fullest|maximum) extent [a-z ]{4,40}))?,? ?(?:to )?(?:also |fully |hereby |unconditionally |release and |release, ){0,2}$/i;
/** "will defend Agency against any claim and indemnify it": the modal stands before the first verb. */
const CARRIED =
  /\b(?:shall|will|must|agrees? to)\b(?= (?:also |fully )?(?:defend|release|protect|reimburse|compensate)\b[^.;]{0,220} and (?:to |will |shall )?$)/i;
const PRESENT = /\b(?:hereby )?$/;
/** Whoever uses a service under one of these names supplies what is put into it. */
const USER =
  /^(?:each |the |any |such )?(?:members?|subscribers?|participants?|users?|sellers?|merchants?|entrants?)$/i;
/** A customer who supplies content is the one whose work it is. */
const OWN_INPUT = /\bCustomer(?:'s)? (?:Content|Data|Inputs?|Materials)\b/;
const SUPPLIER = /^(?:the )?(?:provider|developer|producer|vendor|supplier|service provider)$/i;
const MAKER = /^(?:the )?(?:developer|producer)$/i;
const BUYER = /^(?:the )?(?:recipient|customer|client|buyer|company|purchaser|distributor|network)$/i;
const VERBS =
  /^.{0,60}?\b(?:indemnif(?:y|ies)|hold|save|keep|reimburse|compensate|cover)(?:,| and|, and| defend| hold| harmless| save| keep)*/i;
const REACH = 70;
const CLAUSE = 240;

function directionOf(payer: Actor, protectedOne: Actor | null, text: string): Direction {
  if (payer.role === 'mutual' || protectedOne?.role === 'mutual') return 'unclear';
  if (payer.role === 'creator')
    return protectedOne?.role === 'creator' && protectedOne.name !== payer.name ? 'unclear' : 'creator';
  if (payer.role === 'client') return 'client';
  const isTrade = protectedOne !== null && BUYER.test(protectedOne.name) && /seller|merchant/i.test(payer.name);
  if (!isTrade && (protectedOne?.role === 'client' || USER.test(payer.name))) return 'creator';
  if (OWN_INPUT.test(text) && /customer$/i.test(payer.name)) return 'creator';
  if (protectedOne?.role === 'creator') return 'client';
  if (protectedOne === null) return 'unclear';
  if (MAKER.test(payer.name)) return 'creator';
  return SUPPLIER.test(payer.name) && BUYER.test(protectedOne.name) ? 'creator' : 'unclear';
}

/** Who pays: the subject of the modal, or the name right before a verb in the present. */
function payerOf(text: string, at: number, actors: ActorFinder): Actor | null {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  const modal =
    MODAL.exec(before) ?? CARRIED.exec(before) ?? (/ies$/.test(text.slice(at, at + 11)) ? PRESENT.exec(before) : null);
  const payer = modal ? actors.before(text, at - before.length + modal.index) : null;
  // "claims that Agency is obliged to indemnify": a relative clause promises nothing.
  return payer && /\b(?:which|whom|that|where|extent|if) $/.test(text.slice(0, payer.start)) ? null : payer;
}

/** The words with the whole row of verbs, and whom they protect. */
function read(words: Hit, pattern: RegExp, actors: ActorFinder): Indemnity | null {
  const { text } = words.sentence;
  if (pattern === PASSIVE) {
    const payer = actors.after(text, words.end, REACH);
    const hit = { ...words, end: words.end - ' by '.length, text: words.text.replace(/ by $/, '') };
    return payer && { hit, payer, direction: directionOf(payer, actors.before(text, words.start), text) };
  }
  const row = ROW_BEFORE.exec(text.slice(Math.max(0, words.start - REACH), words.start))?.[0].length ?? 0;
  const start = words.start - row;
  const payer = payerOf(text, start, actors);
  if (!payer) return null;
  const verbs = VERBS.exec(text.slice(start, words.end))?.[0].length ?? 0;
  const protectedOne = actors.after(text, start + verbs, REACH);
  // "The insurance of the Designer shall indemnify the Designer": nobody promises that to themselves.
  if (protectedOne?.name.toLowerCase() === payer.name.toLowerCase()) return null;
  const hit = { ...words, start, text: text.slice(start, words.end) };
  return { hit, payer, direction: directionOf(payer, protectedOne, text) };
}

/** Every promise to pay for claims whose payer is named. */
export function readIndemnities(contract: Contract): readonly Indemnity[] {
  const found: Indemnity[] = [];
  for (const { hit, pattern } of scanApart(contract, [INDEMNIFY, PASSIVE, PLAIN])) {
    if (hit.governing.negative) continue;
    const indemnity = read(hit, pattern, contract.actors);
    if (indemnity) found.push(indemnity);
  }
  return found;
}

/** The payer as other sentences name them: "the Designer", "you", "me". */
export function payerName({ payer }: Indemnity): string {
  return nameOf(payer.name.replace(/^(?:The|Each|Such|Any|each|such|any) /, 'the ')).object;
}
