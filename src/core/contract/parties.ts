import type { Party } from '../model';
import type { Introduced } from './introductions';
import { introducedIn, pairIn } from './introductions';
import { openRoles, turnedRoles } from './open-roles';
import type { Prose } from './prose';
import { judgeAmong, judgeByName, judgePair } from './role-evidence';
import { ROLE_WORDS } from './roles';
import { speakers } from './speakers';

/** Only the beginning of a contract introduces its parties. */
const PREAMBLE = 9000;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function countOf(prose: Prose, word: string): number {
  return prose.count(new RegExp(escape(word), 'g'), word);
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '');

function nameAsUsed(prose: Prose, alias: string): string {
  if (/^(?:you|we|i)$/i.test(alias)) return alias.toLowerCase();
  const withArticle = prose.count(new RegExp(`\\b[Tt]he ${escape(alias)}\\b`, 'g'), alias);
  return withArticle * 2 >= countOf(prose, alias) ? `the ${alias}` : alias;
}

function partyOf(prose: Prose, { alias, others, legalName, about }: Introduced): Party {
  const names = [alias, ...others];
  const judged = names.map((name) => judgeByName(name, about));
  // Of several names the contract speaks by the one that it uses most.
  const [used = alias] = [...names].sort((a, b) => countOf(prose, b) - countOf(prose, a));
  return {
    name: nameAsUsed(prose, used),
    ...(legalName === null ? {} : { legalName }),
    ...(judged.find(({ role }) => role !== 'unknown') ?? judgeByName(alias, about)),
  };
}

/** Words too common in other senses to make a party by themselves. */
const NEVER_BY_USE =
  /^(?:you|we|us|i|me|users?|website|model|host|label|network|platform|brand|individual|professional|member|subscriber|speaker|recipient|partner|owner)$/;

/** The words of {@link ROLE_WORDS} as a contract writes its parties, with the pattern of each. */
const TITLES: readonly (readonly [string, RegExp])[] = ROLE_WORDS.filter((word) => !NEVER_BY_USE.test(word)).map(
  (word) => {
    const title = word.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    return [title, new RegExp(`\\b${title}(?=\\b(?! [A-Z]))`, 'g')];
  },
);

/** Two role words that face each other all through a text ("Licensor", "Licensee") are its parties. */
function byUse(prose: Prose): readonly Party[] {
  const uses = new Map<string, number>();
  for (const [title, pattern] of TITLES) {
    const count = prose.count(pattern);
    if (count >= 2) uses.set(title, count);
  }
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([alias]) => partyOf(prose, { alias, others: [], legalName: null, about: '' }));
}

/** Settles the roles that names leave open: by what the contract is about, and by the other party of two. */
function settle(parties: readonly Party[], prose: Prose): readonly Party[] {
  const open = openRoles(prose);
  const turned = turnedRoles(prose);
  const resolved = parties.map((party): Party => {
    const role = open[keyOf(party.name)];
    const other = turned[keyOf(party.name)];
    if (other && other !== 'mutual') return { ...party, role: other, confidence: 0.75 };
    return party.role === 'unknown' && role && role !== 'mutual' ? { ...party, role, confidence: 0.75 } : party;
  });
  const [one, other] = resolved;
  const isIntroduced = ({ name, legalName }: Party) => legalName !== undefined || /^(?:you|we|i)$/.test(name);
  if (!one || !other || resolved.length > 2 || !(isIntroduced(one) && isIntroduced(other)))
    return resolved.map((party) =>
      party.role === 'unknown' && isIntroduced(party) ? { ...party, ...judgeAmong(prose, party, resolved) } : party,
    );
  const judged = judgePair(prose, [one, other]);
  return judged
    ? [
        { ...one, ...judged[0] },
        { ...other, ...judged[1] },
      ]
    : resolved;
}

const YOU_OR_WE = /\b(?:you|we|us)\b/gi;

function mentionsOf(prose: Prose, parties: readonly Party[]): number {
  return parties.reduce((sum, { name }) => sum + countOf(prose, name.replace(/^the /, '')), 0);
}

function unique(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

/** The parties with the contract's own names for them, the introduced ones first. */
export function findParties(prose: Prose): readonly Party[] {
  const beginning = prose.beginning(PREAMBLE);
  const named = unique(introducedIn(beginning).map((introduced) => partyOf(prose, introduced)));
  const pronouns = speakers(prose);
  const spoken = prose.count(YOU_OR_WE);
  const isNamed = named.some(({ role }) => role !== 'unknown') || named.length >= 2;
  const prefersNames = isNamed && (pronouns.length === 0 || mentionsOf(prose, named) * 2 > spoken);
  const parties = prefersNames || pronouns.length === 0 ? named : [];
  if (parties.length >= 2) return settle(parties, prose);
  const used = byUse(prose);
  const bothSides =
    used.some(({ role }) => role === 'creator') &&
    used.some(({ role }) => role === 'client') &&
    spoken < 2 * mentionsOf(prose, used);
  const found = unique([...parties, ...(bothSides || pronouns.length === 0 ? used : pronouns)]);
  if (found.length > 0) return settle(found, prose);
  return settle(unique(pairIn(beginning).map((introduced) => partyOf(prose, introduced))), prose);
}

/** The parties where it is known who of them supplies the work: the others receive it. */
export function withCreator(parties: readonly Party[], creator: string): readonly Party[] {
  const isNamed = ({ name, legalName = '' }: Party) =>
    keyOf(name) === keyOf(creator) || keyOf(legalName) === keyOf(creator);
  const chosen = parties.find(isNamed) ?? { name: creator };
  const others = parties.filter((party) => party !== chosen);
  return [
    { ...chosen, role: 'creator', confidence: 1 },
    ...others.map((party): Party => ({ ...party, role: 'client', confidence: 1 })),
  ];
}
