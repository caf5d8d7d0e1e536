import type { SourceParagraph } from '../model';
import type { PatternSet, Prefilter } from '../prefilter/prefilter';
import type { LanguageCounts } from './english';
import { countLanguage, isForeign, languageOf } from './english';
import { isListItem, opensList } from './list-items';
import type { Reading } from './reading';
import { readText } from './reading';

const RECITAL = /^(?:\(?[A-Z][).] )?(?:whereas\b|recitals?\b|background\b)/i;
/** A paragraph with fewer words is not judged by its own language. */
const WORDS_TO_JUDGE = 12;

/** What a paragraph's own words tell of it, whatever the rest of the contract says. */
export interface OwnWords {
  readonly source: SourceParagraph;
  readonly reading: Reading;
  /** The text of `reading`. */
  readonly text: string;
  readonly language: LanguageCounts;
  /** The prefilter's patterns that may match. */
  readonly candidates: PatternSet;
  readonly foreign: boolean;
  readonly operative: boolean;
  readonly isItem: boolean;
  readonly opensList: boolean;
}

/** The words of a reading, which has single spaces. */
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}

function isHeading(source: SourceParagraph, text: string): boolean {
  return (source.headingLevel !== undefined && !/[.;:]$/.test(text)) || /^#{1,6} [^\n]*$/.test(source.text.trim());
}

/** Reads a paragraph by itself. */
export function readOwnWords(source: SourceParagraph, prefilter: Prefilter): OwnWords {
  const reading = readText(source.text);
  const { text } = reading;
  const language = countLanguage(text);
  const foreign = wordsIn(text) >= WORDS_TO_JUDGE && isForeign(languageOf(language));
  return {
    source,
    reading,
    text,
    language,
    candidates: prefilter.candidates(text),
    foreign,
    operative: !foreign && !isHeading(source, text) && !RECITAL.test(text),
    isItem: isListItem(source, text),
    opensList: opensList(text),
  };
}
