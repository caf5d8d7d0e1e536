import { AI_USE } from './ai-use';
import { fill, fillInline } from './fill';
import type { Named } from '../redline/repair';
import type { Names } from './names';
import { nameOf } from './names';
import { quoted } from './style';
import type { WordingForm } from './terms';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A limit inside a sentence: the words of edits, or those of an addendum. */
function limits(words: string): RegExp {
  return new RegExp(
    `\\b(?:${AI_USE}|${escaped(words)})|\\bso long as no AI Use takes place|\\bnot (?:for|carry out) ["\u201c]?AI Use\\b|\\bno one may carry out ["\u201c]?AI Use\\b`,
    'i',
  );
}

/** A sentence of its own that keeps AI out, wherever it stands in its paragraph. */
function bans(words: string): RegExp {
  return new RegExp(
    `(?:^|[.!?]["')\\]]{0,3} )(?:(?:[^.;]{1,90} (?:will|shall) not use|No one may use|This gives no right) [^.;]{0,200}\\b(?:${AI_USE}|${escaped(words)})|(?:[^.;]{1,90} (?:will|shall) not|No one may) carry out ["\u201c]?AI Use\\b)`,
    'i',
  );
}

/** The words that edits insert, in one contract's own names. */
export interface Phrases {
  /** At the end of a grant of use. */
  readonly tail: string;
  /** Where ownership passes, or nothing that an infinitive could hang on stands before. */
  promise(sentence: string, named: Named): string;
  /** In brackets, where a list or nothing follows; `isUse` where a use is permitted, otherwise rights pass. */
  bracket(isUse: boolean, also: string): string;
  /** A sentence of its own, with words that join the exclusion. */
  ban(named: Named, also: string): string;
  /** A purpose, for a grant that names none. */
  readonly purpose: string;
  /** True where a sentence has the exclusion. */
  isLimited(sentence: string): boolean;
  /** True where a sentence of the paragraph keeps AI out for all of it. */
  isBanned(paragraph: string): boolean;
  /** Fills words that stand inside a sentence. */
  fill(template: string, named?: Named): string;
  /** Fills whole sentences. */
  fillSentences(template: string, named?: Named): string;
  /** The same words where the sentence has already said which project is meant. */
  again(text: string): string;
}

/** Words for work of any kind. Another word, such as "the Program", may mean something else where the sentence has it not. */
const COLLECTIVE =
  /\b(?:deliverables?|work product|works?|content|materials?|contributions?|submissions?|results|creations?)$/i;

/** Whatever a clause of the contract gives rights in, these are it; "Materials" and "Content" may be somebody else's. */
const CERTAIN = /\b(?:deliverables?|work product|contributions?|submissions?|creations?)$/i;
const PART_OF_NAME = /\b(?!(?:The|Your|Our|My|All|Any|Such|This|These|Each|No)\b)[A-Z][a-z][\w-]* $/;
const LONGEST_WORD = 30;

/** True where a sentence has a word by itself: "the Acme Content" is not the Content. */
function standsIn(sentence: string, word: string): boolean {
  return [...sentence.matchAll(new RegExp(`\\b${escaped(word)}\\b`, 'gi'))].some(
    ({ index }) => !PART_OF_NAME.test(sentence.slice(Math.max(0, index - LONGEST_WORD), index)),
  );
}

/**
 * The names that words inserted into one sentence use: those that the sentence itself has, otherwise those of the
 * contract. A word of the contract that the sentence does not have is used only where it takes in work of any kind.
 */
function namesIn(names: Names, { taker, object, sentence = '', ...named }: Named): Names {
  const { work } = names;
  if (named.objectIsFixed)
    return {
      ...namesIn(names, { taker, object, sentence: '', ...named, objectIsFixed: false }),
      work: object,
      workIsSingular: false,
    };
  const isCollective = work !== null && COLLECTIVE.test(work);
  // "the Partner Program" is not the Program; "all Deliverables" are the Deliverables.
  const shown = work === null ? null : (isCollective ? work.replace(/^the /, '') : work).toLowerCase();
  const isThere = shown !== null && standsIn(sentence, shown);
  const isOwn = isThere || (object === null && isCollective && named.objectIsOther !== true);
  const others = named.takerIsOther === true ? null : names.client;
  return {
    ...names,
    client: taker === null ? others : nameOf(taker),
    work: isOwn ? names.work : object,
    workIsSingular: isOwn ? names.workIsSingular : object !== null && !/s$/i.test(object),
  };
}

/**
 * True where a right to use is given in something that the sentence does not name and the contract's own word for the
 * work may not mean: the limit then speaks of the right alone. Whoever writes as "we" speaks of the other's work.
 */
function isUnnamed(names: Names, { object, sentence = '', passes }: Named): boolean {
  const { work, client } = names;
  if (work === null || object !== null || passes === true || sentence === '' || client?.isPronoun === true)
    return false;
  return !CERTAIN.test(work) && !standsIn(sentence, work.replace(/^the /, ''));
}

/** Remembers the last answer: all findings of a paragraph ask the same. */
function remembering(pattern: RegExp): (text: string) => boolean {
  const test = (text: string): boolean => pattern.test(text);
  let last = '';
  let answer = test(last);
  return (text) => {
    if (text !== last) [last, answer] = [text, test(text)];
    return answer;
  };
}

/** Further off than this a pronoun is no longer understood. */
const NEAR = 200;
const NOBODY: Named = { taker: null, object: null };

/** How the exclusion of AI is worded. */
export interface Exclusion {
  readonly form: WordingForm;
  /** In place of {@link AI_USE}: an infinitive, such as "to train or improve any AI system". */
  readonly words: string;
}

const USUAL: Exclusion = { form: 'self-contained', words: AI_USE };

/** Builds the phrases for a contract. */
export function phrasesFor(names: Names, { form, words }: Exclusion = USUAL): Phrases {
  const worded = (template: string): string => template.replaceAll(AI_USE, words);
  const inline = (template: string, own = names): string => fillInline(worded(template), own);
  const isDefined = form === 'defined';
  const promise = (sentence: string, named: Named): string => {
    const own = namesIn(names, { ...named, sentence });
    if (isDefined)
      return inline(
        own.client
          ? ', and {Client} will not carry out {AI Use}, or let anyone else do so'
          : ', and no one may carry out {AI Use}',
        own,
      );
    if (isUnnamed(names, { ...named, sentence: `${named.sentence ?? ''} ${sentence}` }))
      return inline(`, and this gives no right ${AI_USE}`, own);
    if (!own.client) return inline(`, and no one may use the {Deliverables} ${AI_USE}`, own);
    // "them" needs something named not far before it.
    const word = own.work?.replace(/^the /, '').toLowerCase() ?? null;
    const isNamed = word !== null && sentence.length < NEAR && sentence.toLowerCase().includes(word);
    const first = isNamed ? '{them}' : 'the {Deliverables}';
    return inline(`, and {Client} will not use ${first}, or let anyone else use {them}, ${AI_USE}`, own);
  };
  const ban = (named: Named, also: string): string => {
    const own = namesIn(names, named);
    if (isDefined)
      return fill(
        own.client
          ? `{Client} will not carry out {AI Use}, or let anyone else do so${also}.`
          : `No one may carry out {AI Use}${also}.`,
        own,
      ).text;
    const template = isUnnamed(names, named)
      ? `This gives no right ${AI_USE}${also}.`
      : own.client
        ? `{Client} will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}${also}.`
        : `No one may use the {Deliverables} ${AI_USE}${also}.`;
    return fill(worded(template), own).text;
  };
  return {
    tail: inline(isDefined ? ', but not for {AI Use}' : `, but not ${AI_USE}`),
    promise,
    bracket: (isUse, also) =>
      inline(isDefined ? ` (but not for {AI Use}${also})` : ` (but not ${isUse ? '' : 'for use '}${AI_USE}${also})`),
    ban,
    purpose: inline(' for {Permitted Use}'),
    isLimited: remembering(limits(words)),
    isBanned: remembering(bans(words)),
    fill: (template, named = NOBODY) => inline(template, namesIn(names, named)),
    fillSentences: (template, named = NOBODY) => fill(worded(template), namesIn(names, named)).text,
    again: (text) => {
      const project = quoted(names.project, names.style);
      return text.replaceAll(project, project.replace(/ described in .*$/, ''));
    },
  };
}
