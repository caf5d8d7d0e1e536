import type { Prefilter } from '../prefilter/prefilter';
import type { Contract, Paragraph, PlacedSentence } from './contract';

function* allSentences(paragraphs: Iterable<Paragraph>): Generator<PlacedSentence> {
  for (const { sentences } of paragraphs) {
    for (const [index, sentence] of sentences.entries()) yield { sentence, index };
  }
}

/** Answers for these paragraphs in which sentences a pattern may match. */
export function indexSentences(paragraphs: readonly Paragraph[], prefilter: Prefilter): Contract['sentencesFor'] {
  const byPattern = new Map<number, PlacedSentence[]>();
  for (const placed of allSentences(paragraphs)) {
    for (const number of placed.sentence.candidates) {
      const sentences = byPattern.get(number);
      if (sentences) sentences.push(placed);
      else byPattern.set(number, [placed]);
    }
  }
  return (pattern) => {
    const number = prefilter.numberOf(pattern);
    return number === null ? allSentences(paragraphs) : (byPattern.get(number) ?? []);
  };
}
