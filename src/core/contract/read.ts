import type { ContractSource, SourceParagraph } from '../model';
import type { ActorFinder } from './actors';
import { actorFinder } from './actors';
import type { Contract, Paragraph, Sentence } from './contract';
import { detectLanguage, isForeign } from './english';
import { readFrames } from './frames';
import { findGoverningLaw } from './governing-law';
import { innerStem, isListItem, opensList, startsItem } from './list-items';
import { findParties } from './parties';
import type { Reading } from './reading';
import { readText } from './reading';
import { splitSentences } from './sentences';
import { readWords } from './vocabulary';

const RECITAL = /^(?:\(?[A-Z][).] )?(?:whereas\b|recitals?\b|background\b)/i;
/** A paragraph with fewer words is not judged by its own language. */
const WORDS_TO_JUDGE = 12;

/** Most sentences are never asked: their verbs are read at the first question. */
function lazily<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

function sentencesOf(index: number, text: string, stem: string, actors: ActorFinder): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let inner = '';
  for (const { start, end } of splitSentences(text)) {
    const words = text.slice(start, end);
    const opened = innerStem(words);
    const isItem = startsItem(words);
    const own = isItem && inner !== '' ? inner : start === 0 || isItem ? stem : '';
    const frames = lazily(() => readFrames(words, actors));
    const stemFrames = lazily(() => (own === '' ? [] : readFrames(own, actors)));
    sentences.push({ paragraph: index, start, end, text: words, stem: own, frames, stemFrames });
    if (opened >= 0) inner = words.slice(0, opened);
    else if (!isItem) inner = '';
  }
  return sentences;
}

function isHeading(source: SourceParagraph, text: string): boolean {
  return (source.headingLevel !== undefined && !/[.;:]$/.test(text)) || /^#{1,6} [^\n]*$/.test(source.text.trim());
}

function readParagraphs(
  sources: readonly SourceParagraph[],
  readings: readonly Reading[],
  actors: ActorFinder,
): readonly Paragraph[] {
  let stem = '';
  return sources.map((source, index) => {
    const reading = readings[index] ?? readText(source.text);
    const { text } = reading;
    const item = isListItem(source, text);
    if (!item) stem = '';
    const foreign = text.split(' ').length >= WORDS_TO_JUDGE && isForeign(detectLanguage(text));
    const operative = !foreign && !isHeading(source, text) && !RECITAL.test(text);
    const sentences = operative ? sentencesOf(index, text, stem, actors) : [];
    if (opensList(text)) stem = sentences.at(-1)?.text ?? text;
    return { index, source, reading, operative, foreign, sentences };
  });
}

/** Reads a contract: its language, its parties, its own words, and sentence by sentence who grants what to whom. */
export function readContract({ paragraphs }: ContractSource): Contract {
  const readings = paragraphs.map((paragraph) => readText(paragraph.text));
  const text = readings.map((reading) => reading.text).join('\n');
  const parties = findParties(text);
  return {
    paragraphs: readParagraphs(paragraphs, readings, actorFinder(parties)),
    parties,
    words: readWords(text),
    governingLaw: findGoverningLaw(text),
    language: detectLanguage(text),
  };
}
