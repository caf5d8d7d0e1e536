import type { ContractSource, SourceParagraph } from '../model';
import type { Prefilter } from '../prefilter/prefilter';
import { NO_PREFILTER } from '../prefilter/prefilter';
import type { ActorFinder } from './actors';
import { actorFinder } from './actors';
import type { Contract, Paragraph, Sentence } from './contract';
import type { LanguageCounts } from './english';
import { addCounts, countLanguage, isForeign, languageOf, noCounts } from './english';
import { readFrames } from './frames';
import { findGoverningLaw } from './governing-law';
import { innerStem, isListItem, opensList, startsItem } from './list-items';
import { findParties } from './parties';
import type { Reading } from './reading';
import { readText } from './reading';
import { indexSentences } from './sentence-index';
import { splitSentences } from './sentences';
import { readWords } from './vocabulary';

const RECITAL = /^(?:\(?[A-Z][).] )?(?:whereas\b|recitals?\b|background\b)/i;
/** A paragraph with fewer words is not judged by its own language. */
const WORDS_TO_JUDGE = 12;

/** The words of a reading, which has single spaces. */
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** Most sentences are never asked: their verbs are read at the first question. */
function lazily<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

function sentencesOf(
  index: number,
  text: string,
  stem: string,
  actors: ActorFinder,
  prefilter: Prefilter,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let inner = '';
  for (const { start, end } of splitSentences(text)) {
    const words = text.slice(start, end);
    const opened = innerStem(words);
    const isItem = startsItem(words);
    const own = isItem && inner !== '' ? inner : start === 0 || isItem ? stem : '';
    const frames = lazily(() => readFrames(words, actors));
    const stemFrames = lazily(() => (own === '' ? [] : readFrames(own, actors)));
    const candidates = prefilter.candidates(words);
    sentences.push({ paragraph: index, start, end, text: words, stem: own, frames, stemFrames, candidates });
    if (opened >= 0) inner = words.slice(0, opened);
    else if (!isItem) inner = '';
  }
  return sentences;
}

function isHeading(source: SourceParagraph, text: string): boolean {
  return (source.headingLevel !== undefined && !/[.;:]$/.test(text)) || /^#{1,6} /.test(text);
}

function readParagraphs(
  sources: readonly SourceParagraph[],
  readings: readonly Reading[],
  counts: readonly LanguageCounts[],
  actors: ActorFinder,
  prefilter: Prefilter,
): readonly Paragraph[] {
  let stem = '';
  return sources.map((source, index) => {
    const reading = readings[index] ?? readText(source.text);
    const { text } = reading;
    const item = isListItem(source, text);
    if (!item) stem = '';
    const foreign = wordsIn(text) >= WORDS_TO_JUDGE && isForeign(languageOf(counts[index] ?? countLanguage(text)));
    const operative = !foreign && !isHeading(source, text) && !RECITAL.test(text);
    const sentences = operative ? sentencesOf(index, text, stem, actors, prefilter) : [];
    if (opensList(text)) stem = sentences.at(-1)?.text ?? text;
    return { index, source, reading, operative, foreign, sentences };
  });
}

/**
 * Reads a contract: its language, its parties, its own words, and sentence by sentence who grants what to whom. The
 * prefilter saves work and changes nothing.
 */
export function readContract({ paragraphs }: ContractSource, prefilter: Prefilter = NO_PREFILTER): Contract {
  const readings = paragraphs.map((paragraph) => readText(paragraph.text));
  const text = readings.map((reading) => reading.text).join('\n');
  const parties = findParties(text);
  const counts = readings.map((reading) => countLanguage(reading.text));
  const whole = noCounts();
  for (const part of counts) addCounts(whole, part);
  const read = readParagraphs(paragraphs, readings, counts, actorFinder(parties), prefilter);
  return {
    paragraphs: read,
    sentencesFor: indexSentences(read, prefilter),
    parties,
    words: readWords(text),
    governingLaw: findGoverningLaw(text),
    language: languageOf(whole),
  };
}
