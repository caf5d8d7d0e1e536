import type { SourceParagraph } from '../model';
import type { PatternSet, Prefilter } from '../prefilter/prefilter';
import type { LanguageCounts } from './english';
import { countLanguage, isForeignParagraph } from './english';
import { isListItem, markText, opensList } from './list-items';
import type { Reading } from './reading';
import { readText } from './reading';
import { splitSentences } from './sentences';
import type { ListWords } from './stems';

/** A paragraph with fewer words is not judged by its own language. */
const WORDS_TO_JUDGE = 12;

/** What a paragraph's own words tell of it, whatever the rest of the contract says. */
export interface OwnWords extends ListWords {
  readonly source: SourceParagraph;
  readonly reading: Reading;
  /** The text of `reading`. */
  readonly text: string;
  readonly language: LanguageCounts;
  /** The prefilter's patterns that may match. */
  readonly candidates: PatternSet;
  readonly foreign: boolean;
  readonly operative: boolean;
}

/** The words of a reading, which has single spaces. */
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** A line marked as a heading may be a clause all the same: a whole sentence, with more words than a title has. */
const WORDS_OF_TITLE = 14;

function isHeading(source: SourceParagraph, text: string): boolean {
  const isSentence = /[.;:]$/.test(text);
  if (source.headingLevel !== undefined && !isSentence) return true;
  return /^#{1,6} [^\n]*$/.test(source.text.trim()) && !(isSentence && wordsIn(text) > WORDS_OF_TITLE);
}

/** What rows and columns that matter here are called. */
const HEAD =
  /^(?:(?:licen[cs]ed? |permitted |usage )?(?:territory|term|duration|period|media|channels?|uses?|usage|purposes?|rights?(?: granted)?|licen[cs]e(?: type)?|exclusivity|sub-?licensing|deliverables|work|moral rights|ownership|AI (?:use|training))):?$/i;

function lastSentence(text: string): string {
  const last = splitSentences(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
}

/** Reads a paragraph by itself. */
export function readOwnWords(source: SourceParagraph, prefilter: Prefilter): OwnWords {
  const reading = readText(source.text);
  const { text } = reading;
  const language = countLanguage(text);
  const heading = isHeading(source, text);
  const isCell = source.place === 'table';
  const foreign = wordsIn(text) >= WORDS_TO_JUDGE && isForeignParagraph(language);
  return {
    source,
    reading,
    text,
    language,
    candidates: prefilter.candidates(text),
    foreign,
    operative: !foreign && !heading,
    mark: markText(source, text),
    isItem: isListItem(source, text),
    isHeading: heading,
    opener: opensList(text) ? lastSentence(text) : '',
    isCell,
    head: isCell && HEAD.test(text) ? text.replace(/:$/, '') : '',
  };
}
