import type { ClauseText, OwnTerm, Placeholder } from '../model';
import { OWN_TERMS } from '../model';
import { articleFor } from '../redline/article';
import { BLANK } from './gaps';
import type { Name, Names } from './names';
import { bound, quoted, spelled } from './style';

/** Filled language, with the defaults that it uses and the placeholders that stay open. */
export interface Filled {
  readonly text: string;
  readonly defaults: ClauseText['defaults'];
  /** Placeholders that nothing stands for: a party stays in square brackets, the fee is a blank. */
  readonly open: readonly string[];
}

/** A party after one of these words is their object: "to us", "between us and you". */
const PARTY =
  /((?:\b(?:to|by|for|from|of|with|through|between|lets?|helps?|tells?|gives?|stops?|requires?|limits|binds?)|(?<=\bbetween \{Client\} )and) )?\{(Client|Contractor)\}('s)?/g;
/** What belongs to a party: "the style of the Designer", but "your style". */
const OWN =
  /\b(?:the )?(style|proven loss|portfolio and awards entries|confidential material|knowledge|instructions|control|behalf|services) of \{(Client|Contractor)\}/g;
const TERM = new RegExp(`(?:\\b([Aa])n? )?\\{(${OWN_TERMS.join('|')})\\}`, 'g');
const THINGS: readonly (readonly [
  Placeholder,
  'project' | 'permittedUse' | 'channels' | 'term' | 'territory' | 'section',
])[] = [
  ['Permitted Use', 'permittedUse'],
  ['Channels', 'channels'],
  ['Term', 'term'],
  ['Territory', 'territory'],
  ['Section', 'section'],
  ['Project', 'project'],
];
const WORK = /(?:\b(the|The)( final)? )?\{Deliverables\}/g;
/** Verbs that stand after a party's name in these texts, in the form that "you" and "we" need. */
const PLAIN_VERB: Readonly<Record<string, string>> = {
  supplies: 'supply',
  owns: 'own',
  holds: 'hold',
  controls: 'control',
  turns: 'turn',
  knows: 'know',
  takes: 'take',
  reserves: 'reserve',
  uses: 'use',
  grants: 'grant',
  agrees: 'agree',
  is: 'are',
  has: 'have',
  does: 'do',
  gives: 'give',
  allows: 'allow',
  ends: 'end',
  transfers: 'transfer',
};
/** "These Terms allow", but "nothing in these Terms gives". */
const AGREEMENT_VERB =
  /(?<!\b(?:in|under|of|over|to|from|by) )\{Agreement\} (does|uses|gives|allows|ends|transfers|is|has)\b/g;
const AFTER_PRONOUN =
  /\b(we|you|We|You)( or already| already| lawfully)? (supplies|owns|holds|controls|turns|knows|takes|reserves|uses|grants|agrees|is|has)\b(?: or( already)? (owns|supplies)\b)?/g;

function partyText(
  name: Name | null,
  kind: string,
  preposition: string | undefined,
  possessive: string | undefined,
): string {
  if (!name) return `${preposition ?? ''}[${kind}]${possessive ?? ''}`;
  if (possessive !== undefined) return `${preposition ?? ''}${name.possessive}`;
  return preposition === undefined ? name.subject : `${preposition}${name.object}`;
}

function capitaliseSentences(text: string): string {
  return text.replace(
    /(^(?:\d+(?:\.\d+)*\.? )?|[.!?]["*)]{0,3} )([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** A project that is only described is described once a sentence. */
function namedOnce(text: string, { project, isDefault }: Names): string {
  if (!isDefault.project) return text;
  const short = project.replace(/ described in .*$/, '');
  return text
    .split(/(?<=[.!?] )/)
    .map((sentence) => {
      const end = sentence.indexOf(project) + project.length;
      return end < project.length ? sentence : sentence.slice(0, end) + sentence.slice(end).replaceAll(project, short);
    })
    .join('');
}

/**
 * Puts a contract's own words in the place of placeholders. A party that is not known, or the work where neither
 * it nor its supplier is, stays in brackets; what a default stands for is reported.
 */
export function fill(template: string, names: Names): Filled {
  const defaults = new Map<string, string>();
  const open = new Set<string>();
  const useDefault = (placeholder: string, text: string, isDefault: boolean) => {
    if (isDefault) defaults.set(placeholder, text);
    return text;
  };
  const unnamedWork = names.contractor
    ? `materials that ${names.contractor.subject} ${names.contractor.isPronoun ? 'supply' : 'supplies'} under ${names.agreement}`
    : `materials supplied under ${names.agreement}`;
  const things = THINGS.reduce(
    (words, [placeholder, thing]) =>
      words.replaceAll(`{${placeholder}}`, () => useDefault(placeholder, names[thing], names.isDefault[thing])),
    // Names and the person's own words are never respelled.
    bound(spelled(template, names.style), names.style),
  );
  const text = things
    .replace(OWN, (whole, thing: string, kind: string) => {
      const owner = kind === 'Client' ? names.client : names.contractor;
      return owner?.isPronoun ? `${owner.possessive} ${thing}` : whole;
    })
    .replace(WORK, (_, article: string | undefined, final: string | undefined) => {
      if (names.work === null)
        return `${article ? `${article}${final ?? ''} ` : ''}${useDefault('Deliverables', unnamedWork, true)}`;
      const bare = names.work.replace(/^the /, '');
      if (article === undefined || bare === names.work) return bare === names.work ? names.work : bare;
      return `${article}${final ?? ''} ${bare}`;
    })
    .replaceAll('{them}', names.workIsSingular ? 'it' : 'them')
    .replaceAll('{they are}', names.workIsSingular ? 'it is' : 'they are')
    .replace(TERM, (_, article: string | undefined, term: string) => {
      const name = names.terms[term as OwnTerm];
      return article === undefined ? name : `${article}${articleFor(name).slice(1)} ${name}`;
    })
    .replaceAll('{Fee}', () => {
      if (names.fee === null) open.add('Fee');
      return names.fee ?? BLANK;
    })
    .replace(AGREEMENT_VERB, (whole: string, verb: string) =>
      names.agreement.startsWith('these ') ? `{Agreement} ${PLAIN_VERB[verb] ?? verb}` : whole,
    )
    .replaceAll('{Agreement}', () => names.agreement)
    .replace(PARTY, (_, preposition: string | undefined, kind: string, possessive: string | undefined) => {
      const name = kind === 'Client' ? names.client : names.contractor;
      if (!name) open.add(kind);
      return partyText(name, kind, preposition, possessive);
    })
    .replace(
      AFTER_PRONOUN,
      (
        _,
        who: string,
        already: string | undefined,
        verb: string,
        already2: string | undefined,
        second: string | undefined,
      ) => {
        const first = `${who}${already ?? ''} ${PLAIN_VERB[verb] ?? verb}`;
        return second === undefined ? first : `${first} or${already2 ?? ''} ${PLAIN_VERB[second] ?? second}`;
      },
    );
  return {
    text: quoted(capitaliseSentences(namedOnce(text, names)), names.style),
    defaults: [...defaults].map(([placeholder, filled]) => ({ placeholder, text: filled })),
    open: [...open],
  };
}

/** Like {@link fill} for words inside a sentence: their first letter stays as it is. */
export function fillInline(template: string, names: Names): string {
  const guard = ', ';
  return fill(guard + template, names).text.slice(guard.length);
}
