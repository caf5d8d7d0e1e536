import type { OwnTerm } from '../model';
import { OWN_TERMS } from '../model';
import type { Prose } from './prose';

/** The things that a contract may have defined a word for, the better words first. */
const THINGS = {
  project: ['Project'],
  permittedUse: [
    'Permitted Use',
    'Permitted Uses',
    'Permitted Purpose',
    'Permitted Purposes',
    'Approved Use',
    'Approved Uses',
    'Purpose',
  ],
  channels: ['Permitted Media', 'Permitted Channels', 'Approved Media', 'Approved Channels'],
  term: ['Licence Term', 'License Term', 'Licence Period', 'License Period', 'Term'],
  territory: ['Territory'],
  fee: ['Fee', 'Fees'],
} as const;

type Thing = keyof typeof THINGS;

/** A word that is defined as everything limits nothing. */
const LIMITLESS =
  /\b(?:any(?: and all)? (?:lawful )?(?:purposes?|uses?|manner|media)|all (?:purposes|uses|media)|whatsoever|perpetu\w+|indefinite\w*|without limit\w*|unlimited|universe|now known|hereafter)\b/i;
const NEEDS_LIMIT: ReadonlySet<Thing> = new Set(['permittedUse', 'channels', 'term']);

/** What makes a contract's definition the same as that of inserted language; other terms are never taken to be. */
const ALIKE: Readonly<Partial<Record<OwnTerm, readonly RegExp[]>>> = {
  'AI Use': [
    /\btrain/i,
    /\b(?:test|prompt|improve|evaluate|fine-tune)/i,
    /\b(?:dataset|retrieval|index|generat)/i,
    /^(?!.*\b(?:solely|only|publicly)\b)/i,
  ],
  Model: [/\bmachine[- ]learning\b|\blearns from data\b/i, /\bgenerat/i],
  'Digital Replica': [/\bvoice\b/i, /\blikeness\b/i, /\b(?:computer|digital)/i],
  'Written Consent': [/\bsigned\b/i, /\bdocument\b/i],
  'Retained AI Rights': [/\bright/i, /\bAI Use\b/],
};

const ALL_TERMS = [...Object.values(THINGS).flat(), ...OWN_TERMS];
const DEFINED = new RegExp(
  `"(?:[Tt]he |[Aa]n? )?(${[...ALL_TERMS].sort((a, b) => b.length - a.length).join('|')})"`,
  'g',
);
/** How far a definition reaches before and after the term. */
const REACH = 400;

/** The words that a contract defines for what inserted language speaks of. */
export interface DefinedWords extends Record<Thing, string | null> {
  readonly definesAlike: readonly OwnTerm[];
  readonly definesOtherwise: readonly OwnTerm[];
}

interface Definition {
  /** The clause before the term and the words after it, to the end of the sentence. */
  readonly text: string;
  readonly after: string;
}

function definitionsIn(prose: Prose): ReadonlyMap<string, readonly Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const { input, index, 0: quoted, 1: term = '' } of prose.matches(DEFINED)) {
    const from = input.slice(Math.max(0, index - REACH), index);
    const before = from.slice(Math.max(from.lastIndexOf('. '), from.lastIndexOf(';')) + 1);
    const end = index + quoted.length;
    const [after = ''] = /^.*?(?=\.(?:\s|$)|$)/s.exec(input.slice(end, end + REACH)) ?? [];
    const definition = { text: before + after, after };
    const others = found.get(term);
    if (others) others.push(definition);
    else found.set(term, [definition]);
  }
  return found;
}

/** Finds the words that a contract defines: `"the Project"` and `the "Project"` alike, whatever its quotation marks. */
export function readDefinedWords(prose: Prose): DefinedWords {
  const definitions = definitionsIn(prose);
  const wordFor = (thing: Thing): string | null => {
    const word = THINGS[thing].find((candidate) => {
      const own = definitions.get(candidate);
      return own !== undefined && !(NEEDS_LIMIT.has(thing) && own.some(({ text }) => LIMITLESS.test(text)));
    });
    return word === undefined ? null : `the ${word}`;
  };
  const own = OWN_TERMS.filter((term) => definitions.has(term));
  const isAlike = (term: OwnTerm): boolean => {
    const marks = ALIKE[term];
    const after = definitions.get(term) ?? [];
    return marks !== undefined && after.some((one) => marks.every((mark) => mark.test(one.after)));
  };
  return {
    project: wordFor('project'),
    permittedUse: wordFor('permittedUse'),
    channels: wordFor('channels'),
    term: wordFor('term'),
    territory: wordFor('territory'),
    fee: wordFor('fee'),
    definesAlike: own.filter(isAlike),
    definesOtherwise: own.filter((term) => !isAlike(term)),
  };
}
