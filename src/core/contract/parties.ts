import type { Party } from '../model';
import { openRoles } from './open-roles';
import type { Prose } from './prose';
import { ROLE_WORDS, roleOfWord } from './roles';

/** Only the beginning of a contract introduces its parties. */
const PREAMBLE = 9000;

const ALIAS =
  /\(\s{0,2}(?:(?:hereinafter|hereafter|herein|individually|collectively|together)[ ,]{0,2}){0,3}(?:(?:referred to|known|called)(?: herein)? as )?(?:the )?["']((?:the )?[A-Z][A-Za-z&.-]{0,24}(?: [A-Z][A-Za-z&.-]{0,24}){0,3}|[Yy]ou|[Ww]e)["'](?:(?:,? or|,) ["'][A-Za-z]{1,12}["']){0,3}\s{0,2}\)/g;
const LABEL =
  /(?:^|\n)\s{0,4}(?:the )?([A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16})?)(?: name)?\s{0,2}:\s{1,4}([A-Z][^\n]{2,60})/g;
const LEGAL_NAME =
  /([A-Z][\w&.'-]{0,24}(?:(?:,|,? )(?:(?:of|de|van|von) )?[A-Z][\w&.'-]{0,24}){0,6},? ?(?:(?:of|de|van|von) )?)(?: ?,? ?\b(?:an?|with|located|whose|residing|having|incorporated|organi[sz]ed|registered|of \d+)\b[^()"]{0,150})?$/;
/** Quoted words that name things rather than people. */
/** What stands before the quoted name of a person or a company. */
const WHO =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|gmbh|plc|s\.a|n\.v|b\.v|l\.?p|partnership|individual|resid\w+|between|organi[sz]ed|undersigned|by and among)\b/i;
const THING =
  /^(?:the )?(?:agreement|contract|licen[cs]e|services?|deliverables?|work(?:s| product| order)?|materials?|content|project|term|territory|effective date|fees?|part(?:y|ies)|confidential .*|intellectual .*|territory|terms|sow|statement of work|property|products?|site|website|program|images?|photos?|recordings?|release|exhibit.*|schedule.*|affiliates?|rights|ip|act|brand|marks?|trademarks?|purpose|addendum|.*agreement|.*addendum|interview|royalty|apps?|.*\bparty|.*\bage|.*marks|.*jurisdiction.*|.*date|.*content|.*materials?|.*services|.*rights|.*fees?|.*terms?|.*period|.*property)$/i;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function countOf(prose: Prose, word: string): number {
  return prose.count(new RegExp(escape(word), 'g'), word);
}

function nameAsUsed(prose: Prose, alias: string): string {
  if (/^(?:you|we)$/i.test(alias)) return alias.toLowerCase();
  const bare = alias.replace(/^the /, '');
  const withArticle = prose.count(new RegExp(`\\b[Tt]he ${escape(bare)}\\b`, 'g'), bare);
  return withArticle * 2 >= countOf(prose, bare) ? `the ${bare}` : bare;
}

function introduced(prose: Prose): readonly Party[] {
  const preamble = prose.beginning(PREAMBLE);
  const found = new Map<string, Party>();
  const add = (alias: string, legalName: string | undefined) => {
    const key = alias.toLowerCase().replace(/^the /, '');
    if (found.has(key) || THING.test(alias)) return;
    const role = roleOfWord(alias);
    found.set(key, {
      name: nameAsUsed(prose, alias),
      ...(legalName ? { legalName } : {}),
      role: role === 'mutual' ? 'unknown' : role,
    });
  };
  for (const match of preamble.matchAll(ALIAS)) {
    const before = preamble.slice(Math.max(0, match.index - 220), match.index).trimEnd();
    if (roleOfWord(match[1] ?? '') === 'unknown' && !WHO.test(before)) continue;
    const legal = LEGAL_NAME.exec(before)?.[1]
      ?.replace(/[ ,]+$/, '')
      .replace(/^(?:Between|And|By) /, '');
    add(match[1] ?? '', legal);
  }
  for (const match of preamble.matchAll(LABEL)) {
    const label = match[1] ?? '';
    if (ROLE_WORDS.includes(label.toLowerCase())) add(label, match[2]?.trim());
  }
  return [...found.values()];
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
    .map(([title]) => {
      const role = roleOfWord(title);
      return { name: nameAsUsed(prose, title), role: role === 'mutual' ? 'unknown' : role };
    });
}

/** What a platform lets its users use; a licence for it makes nobody a creator. */
const TOOL = /\b(?:services?|web ?sites?|sites?|apps?|applications?|platform|software|api|account|products?)\b/i;

const YOU = /\b[Yy]ou(?:r|rs)?\b/g;
const WE = /\b(?:[Ww]e|us|[Oo]urs?)\b/g;
const YOU_OR_WE = /\b(?:you|we|us)\b/gi;
const WE_GRANT = /\b(?:we|I) (?:hereby |will )?(?:grant|assign|license) (?:to )?you\b([^.;]{0,220})/gi;
const YOU_GRANT =
  /\b(?:you (?:hereby |also |agree to )*(?:grant|give|assign|license)|your (?:content|work|submissions?))\b/gi;
/** "The Producer grants you": somebody named supplies the work to "you". */
const NAMED_GRANTS =
  /\b(?:Producer|Licensor|Artist|Author|Owner|Photographer|Composer)s? (?:hereby )?grants? (?:to )?you\b/gi;

function speakers(prose: Prose): readonly Party[] {
  const you = prose.count(YOU);
  const we = prose.count(WE);
  if (you < 3 || you + we < 4) return [];
  // A freelancer's own form speaks as "I" or "we" and supplies the work; terms of service speak as "we" and take it.
  const ours = [...prose.matches(WE_GRANT)].filter(([, object = '']) => !TOOL.test(object)).length;
  const yours = prose.count(YOU_GRANT);
  const creatorIsYou = !(prose.count(NAMED_GRANTS) > 0 && yours < 3) && yours >= ours;
  const parties: Party[] = [{ name: 'you', role: creatorIsYou ? 'creator' : 'client' }];
  if (we >= 2) parties.push({ name: 'we', role: creatorIsYou ? 'client' : 'creator' });
  return parties;
}

/** Where one of two parties is known, the other is the other. */
function settle(parties: readonly Party[], prose: Prose): readonly Party[] {
  const roles = openRoles(prose);
  const resolved = parties.map((party): Party => {
    const role = roles[party.name.toLowerCase().replace(/^the /, '')];
    return party.role === 'unknown' && role && role !== 'mutual' ? { ...party, role } : party;
  });
  const open = resolved.filter((party) => party.role === 'unknown');
  const known = resolved.filter((party) => party.role !== 'unknown');
  const [unknown] = open;
  const [other] = known;
  if (resolved.length !== 2 || !unknown?.legalName || !other?.legalName) return resolved;
  return resolved.map((party) =>
    party === unknown ? { ...party, role: other.role === 'creator' ? 'client' : 'creator' } : party,
  );
}

/** The parties with the contract's own names for them, the introduced ones first. */
export function findParties(prose: Prose): readonly Party[] {
  const named = introduced(prose);
  const pronouns = speakers(prose);
  const parties = named.some((party) => party.role !== 'unknown') || pronouns.length === 0 ? named : [];
  const used = byUse(prose);
  const mentions = used.reduce((sum, { name }) => sum + countOf(prose, name.replace(/^the /, '')), 0);
  const bothSides =
    used.some(({ role }) => role === 'creator') &&
    used.some(({ role }) => role === 'client') &&
    prose.count(YOU_OR_WE) < 2 * mentions;
  const found = parties.length >= 2 ? parties : [...parties, ...(bothSides || pronouns.length === 0 ? used : pronouns)];
  const seen = new Set<string>();
  return settle(
    found.filter((party) => {
      const key = party.name.toLowerCase().replace(/^the /, '');
      return !seen.has(key) && seen.add(key);
    }),
    prose,
  );
}
