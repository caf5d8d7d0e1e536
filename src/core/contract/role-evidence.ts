import type { Party } from '../model';
import type { Prose } from './prose';
import { roleOfWord } from './roles';

/** How sure the role of a party is, from 0 to 1. */
export interface Judged {
  readonly role: Party['role'];
  readonly confidence: number;
}

const BY_WORD = 0.95;
const BY_TRADE = 0.85;
const BY_OTHER = 0.8;
const BY_CONDUCT = 0.7;

/** What somebody is said to be when introduced: "Ada Moss, an illustrator of Leeds". */
const TRADE = /,? (?:an?|the) (?:[a-z-]+ ){0,3}?([a-z]+(?:-over)?(?: artist| actor| writer)?)\b/g;

function byTrade(about: string): Party['role'] {
  for (const [, trade = ''] of about.matchAll(TRADE)) {
    if (/^(?:individual|company|corporation|professional)$/.test(trade)) continue;
    const role = roleOfWord(trade);
    if (role === 'creator' || role === 'client') return role;
  }
  return 'unknown';
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How much somebody pays and how much they make or give, by the verbs after their name. */
function conductOf(prose: Prose, name: string): number {
  const who = `\\b${escape(name)}`;
  const does = '(?: hereby| also)?(?: shall| will| agrees to| must)?(?: also| promptly)?';
  const pays = prose.count(
    new RegExp(`${who}${does} (?:pays?|compensates?|reimburses?|commissions?|engages?)\\b`, 'g'),
  );
  const makes = prose.count(
    new RegExp(
      `${who}${does} (?:creates?|designs?|writes?|composes?|records?|performs?|delivers?|supply|supplies)\\b`,
      'g',
    ),
  );
  const gives = prose.count(new RegExp(`${who}${does} (?:irrevocably )?(?:grants?|assigns?|licenses?)\\b`, 'g'));
  return makes + 2 * gives - 2 * pays;
}

/** The role of a party by its name, or by what its introduction says that it is. */
export function judgeByName(alias: string, about: string): Judged {
  // What "you" are the rest of the contract tells.
  const word = /^(?:you|we|i)$/i.test(alias) ? 'unknown' : roleOfWord(alias);
  if (word === 'creator' || word === 'client') return { role: word, confidence: BY_WORD };
  const trade = byTrade(about);
  return trade === 'unknown' ? { role: trade, confidence: 0 } : { role: trade, confidence: BY_TRADE };
}

/** So much must speak for one of two parties, and something for the other, before their conduct tells. */
const CLEAR = 2;

const CREATOR: Judged = { role: 'creator', confidence: BY_CONDUCT };
const CLIENT: Judged = { role: 'client', confidence: BY_CONDUCT };

/** One of two pays, the other makes and gives; null where their conduct does not tell them apart. */
function byConduct(prose: Prose, [one, other]: readonly [Party, Party]): readonly [Judged, Judged] | null {
  const first = conductOf(prose, one.name.replace(/^the /, ''));
  const second = conductOf(prose, other.name.replace(/^the /, ''));
  if (Math.abs(first - second) < CLEAR || Math.max(first, second) <= 0 || Math.min(first, second) > 0) return null;
  return first > second ? [CREATOR, CLIENT] : [CLIENT, CREATOR];
}

/**
 * The roles of two parties where their names leave one open: the other is the other. Where the names say nothing, or
 * the same of both ("Company", "Client"), their conduct tells. Null where nothing does.
 */
export function judgePair(prose: Prose, pair: readonly [Party, Party]): readonly [Judged, Judged] | null {
  const [one, other] = pair;
  if (one.role === other.role) return byConduct(prose, pair);
  if (one.role !== 'unknown' && other.role !== 'unknown') return null;
  const known = one.role === 'unknown' ? other : one;
  const own: Judged = { role: known.role, confidence: known.confidence ?? BY_WORD };
  const opposite: Judged = { role: known.role === 'creator' ? 'client' : 'creator', confidence: BY_OTHER };
  return one === known ? [own, opposite] : [opposite, own];
}

/** How often somebody gives rights to somebody else, by both names. */
function givenTo(prose: Prose, giver: Party, taker: Party): number {
  const [from, to] = [giver, taker].map(({ name }) => escape(name.replace(/^the /, '')));
  return prose.count(
    new RegExp(`\\b${from}(?: hereby| also| further)* (?:grants?|assigns?|licenses?)(?: to)?(?: the)? ${to}\\b`, 'g'),
  );
}

/** The role of one of several parties by the rights that pass between it and those whose roles are known; null where none do. */
export function judgeAmong(prose: Prose, one: Party, others: readonly Party[]): Judged | null {
  let gives = 0;
  for (const other of others) {
    if (other.role === 'client') gives += givenTo(prose, one, other) - givenTo(prose, other, one);
    if (other.role === 'creator') gives -= givenTo(prose, other, one);
  }
  if (gives === 0) return null;
  return gives > 0 ? CREATOR : CLIENT;
}
