import { isSubjectOpen, subjectOf } from '../grammar/subject';
import { matchesOfAny } from '../matches';
import type { Cast } from './cast';
import { isName } from './cast';
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
  /** Whose the noun at `index` is: "Agency's right", "our right". */
  owner(text: string, index: number): Actor | null;
}

/** "which Agency may have": the name of a relative clause receives nothing. */
const IN_RELATIVE = /\b(?:that|which|whom|or|if|as|than|where|when|by|from|of) $/i;
const RECEIVES = /(?:^ ?|\b(?:to|unto) (?:each of )?)$/;
const MUTUAL = 'each (?:other )?party|either party|both parties|the parties|the other party|the granting party';
/** A name in such a place is no subject: "assigns to Agency, and waives". */
const OBLIQUE =
  /\b(?:to|from|with|for|through|against|upon|unto|than|behalf of|between|among|towards?|at|in|on|about|under)(?: each of)? $/i;
const POSSESSOR =
  /(?:\b(our|your|my)|\b((?:[Tt]he )?[A-Z][\w&]{0,24}(?: [A-Z][\w&]{0,24}){0,2})'s?) (?:[a-z-]+,? ){0,3}$/;
/** A name that nobody introduced, right before a verb: "Bioline hereby", "Acme Studios and its affiliates", "Tonal, at its cost,". */
const BARE_NAME =
  /(?:^|[^A-Za-z])(\[(?:\*{0,3}|[A-Z][\w ./&'-]{1,40})\]|\{\{[^{}]{2,60}\}\}|(?:[a-z]?[A-Z][\w&'-]{0,24}(?:\.com)?)(?: (?:of )?[A-Z][\w&.'-]{0,24}){0,3})(?:,? (?:and\/or|and|or) (?:its|their|our) [A-Za-z()/, ]{3,60})?(?:, (?:at|in|for|on|to|upon|without|subject|during) [^,.;:()]{3,70},)?(?:,? (?:hereby|also|further|additionally|irrevocably|automatically|expressly|shall|will|does|and))*,? ?$/;
const NAME_AFTER =
  /^(?:,? (?:hereby|to|and|each|unto|other|both|assigns?|transfers?|conveys?|delivers?|grants?|licenses?))*,? ((?:\[(?:\*{0,3}|[A-Z][\w ./&'-]{1,40})\]|\{\{[^{}]{2,60}\}\}|[A-Za-z]?[A-Z][\w&'-]{0,24}(?:\.com)?)(?: (?:of )?[A-Z][\w&'-]{0,24}){0,3})/;
/** "Whether you use it or not, anyone can": nobody who is named. */
const ANYBODY = /\b(?:anyone|anybody|everyone|everybody|nobody|no one|people|some|others)(?: else)? $/i;
/** "Sponsor and its licensees, successors and assigns": one subject. */
const AND_ITS =
  /^,? (?:and\/or|and|or) (?:its|their|our|his|her) (?!(?:\w+ ){0,3}(?:shall|will|may|must|is|are|has|have)\b)[A-Za-z()/, -]{3,90} $/;
/** "You, as the licensee". */
const AS_WHAT = /^,? (?:as (?:an?|the) |\("?(?:the )?)"?([A-Za-z]+)\b/;
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

/** "each individual member", "the network access": the word only says of which kind the next one is. */
const OF_KIND =
  /^ (?:members?|access|accounts?|(?:web)?sites?|polic(?:y|ies)|services?|content|data|operators?|team|logos?|rights?|information|materials?|pages?|interfaces?|groups?|business|agreements?|contracts?|fees?|designs?|generated|releases?|requests?|testing|users?|names?)\b/;

/** "(I)", "Annex I", "I.": a numeral and nobody. */
function isNumber(text: string, start: number, end: number): boolean {
  return (
    /^[).:]/.test(text.slice(end)) ||
    /(?:\(|\b(?:Annex|Article|Part|Phase|Schedule|Section|Exhibit|Title|Type) )$/.test(text.slice(0, start))
  );
}

/** True where nothing but the name can be the subject of the verb after the clause. */
function isNext(clause: string, { start, end }: Actor): boolean {
  return clause.length - end <= TOUCHING && !/\b(?:from|to|by|of|with|for|through) $/i.test(clause.slice(0, start));
}

/** Builds the finder for those who may be named in a contract. */
export function actorFinder({ parties, open, turned, strangers }: Cast): ActorFinder {
  const roles = new Map(parties.map((party) => [party.name.toLowerCase().replace(/^the /, ''), party.role as Role]));
  for (const { legalName, role } of parties) if (legalName) roles.set(legalName.toLowerCase(), role);
  const we = roles.get('we');
  if (we) for (const pronoun of ['us', 'our', 'i', 'me']) roles.set(pronoun, we);
  const bareNames = new Set(strangers);
  const own = [...new Set([...roles.keys(), ...bareNames])].filter((name) => !ROLE_WORDS.includes(name));
  const patterns = own.length === 0 ? [ROLE_NAMES] : [ROLE_NAMES, namesPattern(own)];

  const roleOf = (name: string): Role => {
    // A blank of a form says who fills it: "[Company Name]".
    const key = name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/^(?:\[|\{\{ ?)(.{2,40}?) ?(?:\]|\}\})$/, '$1')
      .replace(/[_.]/g, ' ')
      .replace(/(?:'?s)?(?: legal)? name$/, '');
    const known = roles.get(key) ?? turned[key] ?? 'unknown';
    return known === 'unknown' ? (open[key] ?? roleOfWord(key)) : known;
  };

  /** "I/we" is whoever signs, "you, as the licensee" whoever receives. */
  const roleHere = (text: string, word: string, start: number, end: number): Role => {
    if (/^we$/i.test(word) && /\bI(?:\/| or | and )$/.test(text.slice(Math.max(0, start - 6), start)))
      return roleOf('I');
    const as = /^you$/i.test(word) ? AS_WHAT.exec(text.slice(end, end + 40))?.[1] : undefined;
    const role = as === undefined ? 'unknown' : roleOfWord(as);
    return role === 'unknown' ? roleOf(word) : role;
  };

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
      const isProper = /^[A-Z]/.test(word) || roles.has(key) || bareNames.has(word);
      if (!isPronoun && !isProper && article === undefined) continue;
      if (!isPronoun && /^[a-z]/.test(word) && OF_KIND.test(text.slice(end, end + 16))) continue;
      if (word === 'US' || word === 'U.S' || word === 'i' || (word === 'I' && isNumber(text, start, end))) continue;
      // "Client Materials" names a thing, "Client's" a possessor.
      if (!isPronoun && /^(?:'s\b|' | [A-Z][a-z]+\b(?! [a-z]+ly\b))/.test(text.slice(end, end + 24))) continue;
      // "I/we hereby grant": whoever signs a form of their own.
      const isUndersigned =
        key === 'we' && /\bI ?(?:\/|or|and\/or|and|,) ?$/.test(text.slice(Math.max(0, start - 9), start));
      yield {
        name: isUndersigned ? 'I' : whole,
        role: isUndersigned ? roleOf('I') : roleHere(text, word, start, end),
        start,
        end,
      };
    }
  };

  /** Whom the verb after a clause binds where the name next to it stands in a relative clause. */
  const mainActor = (clause: string, nearest: Actor): Actor | null => {
    const subject = subjectOf(clause);
    if (!subject) return nearest;
    for (const actor of mentions(clause)) if (actor.start >= subject.start && actor.end <= subject.end) return actor;
    return null;
  };

  return {
    before(text, index) {
      const from = Math.max(0, index - CLAUSE);
      const clause = text.slice(from, index);
      if (ANYBODY.test(clause)) return null;
      const bare = BARE_NAME.exec(clause);
      let last: Actor | null = null;
      let subject: Actor | null = null;
      let both: Actor | null = null;
      for (const actor of mentions(clause)) {
        // "Agency and the Designer agree": both sides, so neither.
        if (last && clause.slice(last.end, actor.start) === ' and ' && last.role !== actor.role) both = actor;
        last = actor;
        if (!OBLIQUE.test(clause.slice(0, actor.start))) subject = actor;
      }
      const name = bare?.[1];
      if (bare && name && isName(name) && (!last || last.end <= bare.index)) {
        const start = bare.index + bare[0].indexOf(name);
        return {
          name,
          role: roleOf(name),
          start: from + start,
          end: from + start + name.length,
        };
      }
      if (both !== null && both === subject && isNext(clause, both)) return null;
      last = subject ?? (last && isNext(clause, last) ? last : null);
      const stands = last !== null && (isNext(clause, last) || AND_ITS.test(clause.slice(last.end)));
      if (last && !stands && isSubjectOpen(clause)) last = mainActor(clause, last);
      return last && { ...last, start: from + last.start, end: from + last.end };
    },
    after(text, index, reach) {
      const clause = text.slice(index, index + reach);
      const named = NAME_AFTER.exec(clause);
      const name = named?.[1];
      const found = [...mentions(clause)].filter(({ start }) => !IN_RELATIVE.test(clause.slice(0, start)));
      const first = found.find(({ start }) => RECEIVES.test(clause.slice(0, start))) ?? found[0];
      // "Agency's designee" is somebody else.
      if (
        named &&
        name &&
        !/'s?$/.test(name) &&
        isName(name) &&
        (!first || first.start >= named[0].length - name.length)
      ) {
        const start = index + named[0].length - name.length;
        // "Shall be solely Agency's": whose it is.
        const bare = name.replace(/'s?$/, '');
        return { name: bare, role: roleOf(bare), start, end: start + bare.length };
      }
      return first ? { ...first, start: index + first.start, end: index + first.end } : null;
    },
    owner(text, index) {
      const possessor = POSSESSOR.exec(text.slice(Math.max(0, index - 90), index));
      const word = possessor?.[1] ?? possessor?.[2];
      if (!possessor || !word) return null;
      const name = { our: 'us', my: 'me', your: 'you' }[word] ?? word;
      const start = index - possessor[0].length;
      return {
        name,
        role: roleOf(name),
        start,
        end: start + word.length,
      };
    },
  };
}
