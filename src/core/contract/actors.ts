import { isSubjectOpen, subjectOf } from '../grammar/subject';
import { matchesOfAny } from '../matches';
import type { Party } from '../model';
import type { Role } from './roles';
import { ROLE_WORDS, roleOfWord } from './roles';

/** Somebody whom a sentence names. */
export interface Actor {
  /** The name as it stands in the sentence. */
  readonly name: string;
  readonly role: Role;
  /** Where the name begins and ends in the text searched. */
  readonly start: number;
  readonly end: number;
}

/** Finds who is named in a sentence of one contract. */
export interface ActorFinder {
  /** The last one named before `index`, at most a clause away; a capitalised name right before it counts. */
  before(text: string, index: number): Actor | null;
  /** The first one named from `index` on, at most `reach` characters away. */
  after(text: string, index: number, reach: number): Actor | null;
}

const MUTUAL = 'each (?:other )?party|either party|both parties|the parties|the other party|the granting party';
/** A name that nobody introduced, right before a verb: "Bioline hereby", "Acme Studios and its affiliates". */
const BARE_NAME =
  /(?:^|[^A-Za-z])((?:[A-Z][\w&'-]{0,24})(?: (?:of )?[A-Z][\w&.'-]{0,24}){0,3})(?:,? (?:and\/or|and|or) (?:its|their|our) [A-Za-z()/, ]{3,60})?(?:,? (?:hereby|also|further|additionally|irrevocably|automatically|expressly|shall|will|and))*,? ?$/;
const NAME_AFTER =
  /^(?: (?:hereby|to|and|each|unto|other|both))*,? ((?:\[\*{0,3}\]|[A-Za-z]?[A-Z][\w&'-]{0,24})(?: (?:of )?[A-Z][\w&'-]{0,24}){0,3})/;
/** Capitalised words that open a sentence and name nobody. */
const NOT_A_NAME =
  /^(?:Subject|The|This|These|If|In|For|During|Upon|Except|Notwithstanding|All|Any|By|When|Where|As|To|With|Without|Such|Each|You|However|Furthermore|Section|Effective|Term|It|They|There|Neither|Nothing|No)$/;
const CLAUSE = 220;
/** A name this near to the verb is its subject. */
const TOUCHING = 2;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name of some, with what makes it one, or words for both sides. */
function namesPattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(
    `\\b(?:(the |each |such |other |any )?(${longestFirst.map(escape).join('|')})|(${MUTUAL}))\\b`,
    'gi',
  );
}

/** Compiled once: every contract is searched for these, and few names of its own. */
const ROLE_NAMES = namesPattern(ROLE_WORDS);

/** Of two matches at one place the one with an article, then the longer name. */
function isBetterName([, article, name = '']: RegExpExecArray, [, other, otherName = '']: RegExpExecArray): boolean {
  return article === undefined && other === undefined
    ? name.length > otherName.length
    : article !== undefined && (other === undefined || name.length > otherName.length);
}

/** True where nothing but the name can be the subject of the verb after the clause. */
function isNext(clause: string, { start, end }: Actor): boolean {
  return clause.length - end <= TOUCHING && !/\b(?:from|to|by|of|with|for|through) $/i.test(clause.slice(0, start));
}

/** Builds the finder for the parties of a contract. */
export function actorFinder(parties: readonly Party[]): ActorFinder {
  const roles = new Map(parties.map((party) => [party.name.toLowerCase().replace(/^the /, ''), party.role as Role]));
  for (const { legalName, role } of parties) if (legalName) roles.set(legalName.toLowerCase(), role);
  const we = roles.get('we');
  if (we) for (const pronoun of ['us', 'our', 'i', 'me']) roles.set(pronoun, we);
  const own = [...roles.keys()].filter((name) => !ROLE_WORDS.includes(name));
  const patterns = own.length === 0 ? [ROLE_NAMES] : [ROLE_NAMES, namesPattern(own)];

  const mentions = function* (text: string): Generator<Actor> {
    for (const match of matchesOfAny(text, patterns, isBetterName)) {
      const [whole, article, name, mutual] = match;
      const start = match.index;
      const end = start + whole.length;
      if (mutual !== undefined) {
        yield { name: whole, role: 'mutual', start, end };
        continue;
      }
      const word = name ?? '';
      const key = word.toLowerCase();
      const isPronoun = /^(?:you|we|us|i|me)$/i.test(word);
      const isProper = /^[A-Z]/.test(word) || roles.has(key);
      if (!isPronoun && !isProper && article === undefined) continue;
      if (word === 'US' || word === 'U.S') continue;
      // "Client Materials" names a thing, "Client's" a possessor.
      if (!isPronoun && /^(?:'s\b|' | [A-Z][a-z]+\b(?! [a-z]+ly\b))/.test(text.slice(end, end + 24))) continue;
      yield { name: whole, role: roles.get(key) ?? roleOfWord(word), start, end };
    }
  };

  /** Whom the verb after a clause binds where the name next to it stands in a relative clause. */
  const mainActor = (clause: string): Actor | null => {
    const subject = subjectOf(clause);
    for (const actor of mentions(clause)) {
      if (!subject || (actor.start >= subject.start && actor.end <= subject.end)) return actor;
    }
    return null;
  };

  return {
    before(text, index) {
      const from = Math.max(0, index - CLAUSE);
      const clause = text.slice(from, index);
      const bare = BARE_NAME.exec(clause);
      let last: Actor | null = null;
      for (const actor of mentions(clause)) last = actor;
      const name = bare?.[1];
      if (bare && name && !NOT_A_NAME.test(name) && (!last || last.end <= bare.index)) {
        const start = bare.index + bare[0].indexOf(name);
        return {
          name,
          role: roles.get(name.toLowerCase()) ?? roleOfWord(name),
          start: from + start,
          end: from + start + name.length,
        };
      }
      if (last && !isNext(clause, last) && isSubjectOpen(clause)) last = mainActor(clause);
      return last && { ...last, start: from + last.start, end: from + last.end };
    },
    after(text, index, reach) {
      const clause = text.slice(index, index + reach);
      const [first] = mentions(clause);
      const named = NAME_AFTER.exec(clause);
      const name = named?.[1];
      if (named && name && !NOT_A_NAME.test(name) && (!first || first.start >= named[0].length - name.length)) {
        const start = index + named[0].length - name.length;
        return { name, role: roles.get(name.toLowerCase()) ?? roleOfWord(name), start, end: start + name.length };
      }
      return first ? { ...first, start: index + first.start, end: index + first.end } : null;
    },
  };
}
