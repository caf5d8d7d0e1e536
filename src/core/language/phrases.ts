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
const CERTAIN = /\b(?:deliverables?|work product)$/i;
const ROW_BEFORE = /\b[A-Z][\w-]*,? (?:and|or) $/;
const NAME_BEFORE = /\b(?!(?:The|Your|Our|My|All|Any|Such|This|These|Each|No)\b)[A-Z][\w-]* $/;
const NAME_AFTER = /^ [A-Z][a-z]/;
const LONGEST_WORD = 30;
const LONGEST_ASIDE = 80;
/** What a sentence that follows calls the things spoken of where no word names them well. */
const FOREGOING = 'any of the foregoing';

const DETERMINED = /\b(?:the|all|any|such|these|those|each|your|our|my|its|his|her|their)(?: of the)? $/i;
/** "the display of the Work": something about the work, and not the work, is spoken of. */
const ASIDE =
  /\b(?:use|records?|copies|information|data|included|(?!assign|transfer)[a-z]+(?:ing|tion|ment|ance|play|ery))\b[^,.;]{0,40} (?:of|to|about|in) (?:the |any |all |such )?(?:final |finished )?$|\b(?:combining|incorporating|embodying|containing|based on|derived from) (?:the )?$/i;

/**
 * True where a sentence has a word by itself: "the Acme Content" is not the Content, nor "the Work Product" the Work,
 * and "promotional materials" are not the Materials. Where ownership `passes`, what is only spoken of does not.
 */
function standsIn(sentence: string, word: string, passes = false): boolean {
  return [...sentence.matchAll(new RegExp(`\\b${escaped(word)}\\b`, 'gi'))].some(({ index, 0: found }) => {
    const before = sentence.slice(Math.max(0, index - LONGEST_WORD), index);
    const isMeant = /^[A-Z]/.test(found) || /^[a-z]* /.test(word) || DETERMINED.test(before);
    return (
      isMeant &&
      !NAME_BEFORE.test(before) &&
      !ROW_BEFORE.test(before) &&
      !NAME_AFTER.test(sentence.slice(index + found.length)) &&
      !(passes && ASIDE.test(sentence.slice(Math.max(0, index - LONGEST_ASIDE), index)))
    );
  });
}

/** The contract's word as the sentence has it: "Your Content" where the contract says "the Content" elsewhere. */
function asSaid(work: string, sentence: string): string {
  const word = work.replace(/^the /, '');
  if (word === work || new RegExp(`\\bthe ${escaped(word)}\\b`, 'i').test(sentence)) return work;
  return new RegExp(`\\b(?:[Yy]our|[Mm]y) ${escaped(word)}\\b`).exec(sentence)?.[0] ?? work;
}

/** The contract's word for the work, as a sentence would have it: "all Deliverables" are the Deliverables. */
function shownWork({ work }: Names): string | null {
  return work === null ? null : (COLLECTIVE.test(work) ? work.replace(/^the /, '') : work).toLowerCase();
}

/** Whoever writes as "we" speaks of the other's work. */
function isOfWe({ client }: Names): boolean {
  return client?.subject === 'we';
}

/**
 * True where nothing names what a sentence is about: neither the sentence, nor a word of the contract that means it
 * wherever it stands.
 */
function isUnnamed(names: Names, { object, sentence = '', objectIsOther, passes, areMany }: Named): boolean {
  const shown = shownWork(names);
  if (object !== null || isOfWe(names)) return false;
  if (areMany === true) return true;
  return shown === null || ((!CERTAIN.test(shown) || objectIsOther === true) && !standsIn(sentence, shown, passes));
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
  const shown = shownWork(names);
  // What passes is named by the grant itself rather than by a word that stands somewhere in its sentence.
  const isNamed = named.passes === true && object !== null && object.toLowerCase() !== work?.toLowerCase();
  const isThere = !isNamed && shown !== null && standsIn(sentence, shown, named.passes);
  const isCollective = work !== null && COLLECTIVE.test(work);
  const isOwn = isThere || (object === null && isCollective && named.objectIsOther !== true);
  const others = named.takerIsOther === true ? null : names.client;
  return {
    ...names,
    client: taker === null ? others : nameOf(taker),
    work: isOwn && work !== null ? asSaid(work, sentence) : object,
    workIsSingular: isOwn ? names.workIsSingular : object !== null && !/s$/i.test(object),
  };
}

/** The names in a limit, which follows the sentence that it limits unless it `replaces` it. */
function namesInLimit(names: Names, named: Named): Names {
  const own = namesIn(names, named);
  return named.sentence !== undefined &&
    named.replaces !== true &&
    named.objectIsFixed !== true &&
    isUnnamed(names, named)
    ? { ...own, work: FOREGOING, workIsSingular: true }
    : own.work !== null && named.beside !== undefined
      ? { ...own, work: `${own.work} or ${named.beside}`, workIsSingular: false }
      : own;
}

/** True where a right to use is given in what nothing names: the limit then speaks of the right alone. */
function isRightAlone(names: Names, named: Named): boolean {
  return named.passes !== true && named.areMany !== true && named.sentence !== undefined && isUnnamed(names, named);
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
    const own = namesInLimit(names, { ...named, sentence });
    if (isDefined)
      return inline(
        own.client
          ? ', and {Client} will not carry out {AI Use}, or let anyone else do so'
          : ', and no one may carry out {AI Use}',
        own,
      );
    if (isRightAlone(names, { ...named, sentence: `${named.sentence ?? ''} ${sentence}` }))
      return inline(`, and this gives no right ${AI_USE}`, own);
    if (!own.client) return inline(`, and no one may use the {Deliverables} ${AI_USE}`, own);
    // "them" needs something named not far before it.
    const word = own.work?.replace(/^the /, '').toLowerCase() ?? null;
    const isNamed = word !== null && sentence.length < NEAR && sentence.toLowerCase().includes(word);
    const first = isNamed ? '{them}' : 'the {Deliverables}';
    return inline(`, and {Client} will not use ${first}, or let anyone else use {them}, ${AI_USE}`, own);
  };
  const ban = (named: Named, also: string): string => {
    const own = namesInLimit(names, named);
    if (isDefined)
      return fill(
        own.client
          ? `{Client} will not carry out {AI Use}, or let anyone else do so${also}.`
          : `No one may carry out {AI Use}${also}.`,
        own,
      ).text;
    const template = isRightAlone(names, named)
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
