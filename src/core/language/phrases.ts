import { fill, fillInline } from './fill';
import type { Names } from './names';
import { quoted } from './style';
import type { WordingForm } from './terms';

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

/** How the exclusion of AI is worded. */
export interface Exclusion {
  readonly form: WordingForm;
  /** In place of {@link AI_USE}: an infinitive, such as "to train or improve any AI system". */
  readonly words: string;
}

const USUAL: Exclusion = { form: 'self-contained', words: AI_USE };

/** Builds the phrases for a contract. */
export function phrasesFor(names: Names, { form, words }: Exclusion = USUAL): Phrases {
  const word = names.work?.replace(/^the /, '').toLowerCase() ?? null;
  const own = (template: string): string => template.replaceAll(AI_USE, words);
  const inline = (template: string): string => fillInline(own(template), names);
  const isDefined = form === 'defined';
  const promise = (sentence: string): string => {
    if (isDefined)
      return inline(
        names.client
          ? ', and {Client} will not carry out {AI Use}, or let anyone else do so'
          : ', and no one may carry out {AI Use}',
      );
    if (!names.client) return inline(`, and no one may use the {Deliverables} ${AI_USE}`);
    // "them" needs something named before it.
    const first = word === null || sentence.toLowerCase().includes(word) ? '{them}' : 'the {Deliverables}';
    return inline(`, and {Client} will not use ${first}, or let anyone else use {them}, ${AI_USE}`);
  };
  return {
    tail: inline(isDefined ? ', but not for {AI Use}' : `, but not ${AI_USE}`),
    promise,
    purpose: inline(' for {Permitted Use}'),
    samePurpose: 'for those purposes',
    fill: inline,
    fillSentences: (template) => fill(own(template), names).text,
    again: (text) => {
      const project = quoted(names.project, names.style);
      return text.replaceAll(project, project.replace(/ described in .*$/, ''));
    },
  };
}
