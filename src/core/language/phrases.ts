import { fill, fillInline } from './fill';
import type { Named } from '../redline/repair';
import type { Names } from './names';
import { nameOf } from './names';

/** What no exclusion may miss: every later step of a model's life, not training alone. */
export const AI_USE = 'to train, test, prompt or improve any machine-learning or generative AI system';

/** A limit inside a sentence: the words of edits, or those of an addendum. */
const LIMIT = new RegExp(`\\b${AI_USE}|\\bso long as no AI Use takes place`, 'i');
/** A sentence of its own that keeps AI out, wherever it stands in its paragraph. */
const BAN = new RegExp(
  `(?:^|[.!?]["')\\]]{0,3} )(?:[^.;]{1,90} will not use|No one may use) [^.;]{0,200}\\b${AI_USE}`,
  'i',
);

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

/**
 * The names that words inserted into one sentence use: those that the sentence itself has, otherwise those of the
 * contract. A word of the contract that the sentence does not have is used only where it takes in work of any kind.
 */
function namesIn(names: Names, { taker, object, sentence = '' }: Named): Names {
  const isCollective = names.work !== null && COLLECTIVE.test(names.work);
  // "the Partner Program" is not the Program; "all Deliverables" are the Deliverables.
  const shown = (isCollective ? (names.work ?? '').replace(/^the /, '') : names.work)?.toLowerCase() ?? null;
  const isThere = shown !== null && sentence.toLowerCase().includes(shown);
  const isOwn = isThere || (object === null && isCollective);
  return {
    ...names,
    client: taker === null ? names.client : nameOf(taker),
    work: isOwn ? names.work : object,
    workIsSingular: isOwn ? names.workIsSingular : object !== null && !/s$/i.test(object),
  };
}

/** Remembers the last answer: all findings of a paragraph ask the same. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
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

/** Builds the phrases for a contract. */
export function phrasesFor(names: Names): Phrases {
  const promise = (sentence: string, named: Named): string => {
    const own = namesIn(names, { ...named, sentence });
    if (!own.client) return fillInline(`, and no one may use the {Deliverables} ${AI_USE}`, own);
    // "them" needs something named not far before it.
    const word = own.work?.replace(/^the /, '').toLowerCase() ?? null;
    const isNamed = word !== null && sentence.length < NEAR && sentence.toLowerCase().includes(word);
    const first = isNamed ? '{them}' : 'the {Deliverables}';
    return fillInline(`, and {Client} will not use ${first}, or let anyone else use {them}, ${AI_USE}`, own);
  };
  const ban = (named: Named, also: string): string => {
    const own = namesIn(names, named);
    return own.client
      ? fill(`{Client} will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}${also}.`, own).text
      : fill(`No one may use the {Deliverables} ${AI_USE}${also}.`, own).text;
  };
  return {
    tail: `, but not ${AI_USE}`,
    promise,
    bracket: (isUse, also) => ` (but not ${isUse ? '' : 'for use '}${AI_USE}${also})`,
    ban,
    purpose: fillInline(' for {Permitted Use}', names),
    isLimited: remembering((sentence) => LIMIT.test(sentence)),
    isBanned: remembering((paragraph) => BAN.test(paragraph)),
    fill: (template, named = NOBODY) => fillInline(template, namesIn(names, named)),
    fillSentences: (template, named = NOBODY) => fill(template, namesIn(names, named)).text,
    again: (text) => text.replaceAll(names.project, names.project.replace(/ described in .*$/, '')),
  };
}
