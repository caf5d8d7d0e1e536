import { fill, fillInline } from './fill';
import type { Names } from './names';

/** What no exclusion may miss: every later step of a model's life, not training alone. */
export const AI_USE = 'to train, test, prompt or improve any machine-learning or generative AI system';

/** The words that edits insert, in one contract's own names. */
export interface Phrases {
  /** At the end of a grant of use. */
  readonly tail: string;
  /** Where ownership passes, or nothing that an infinitive could hang on stands before. */
  promise(sentence: string): string;
  /** A purpose, for a grant that names none. */
  readonly purpose: string;
  /** The purpose when it stands in the sentence a second time. */
  readonly samePurpose: string;
  /** Fills words that stand inside a sentence. */
  fill(template: string): string;
  /** Fills whole sentences. */
  fillSentences(template: string): string;
  /** The same words where the sentence has already said which project is meant. */
  again(text: string): string;
}

/** Builds the phrases for a contract. */
export function phrasesFor(names: Names): Phrases {
  const word = names.work?.replace(/^the /, '').toLowerCase() ?? null;
  const promise = (sentence: string): string => {
    if (!names.client) return fillInline(`, and no one may use the {Deliverables} ${AI_USE}`, names);
    // "them" needs something named before it.
    const first = word === null || sentence.toLowerCase().includes(word) ? '{them}' : 'the {Deliverables}';
    return fillInline(`, and {Client} will not use ${first}, or let anyone else use {them}, ${AI_USE}`, names);
  };
  return {
    tail: `, but not ${AI_USE}`,
    promise,
    purpose: fillInline(' for {Permitted Use}', names),
    samePurpose: 'for those purposes',
    fill: (template) => fillInline(template, names),
    fillSentences: (template) => fill(template, names).text,
    again: (text) => text.replaceAll(names.project, names.project.replace(/ described in .*$/, '')),
  };
}
