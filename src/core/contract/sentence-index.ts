import type { Prefilter } from '../prefilter/prefilter';
import { mayMatch } from '../prefilter/prefilter';
import type { Contract, Paragraph } from './contract';

/** Answers for these paragraphs in which sentences a pattern may match. */
export function sentencesFor(paragraphs: readonly Paragraph[], prefilter: Prefilter): Contract['sentencesFor'] {
  return function* (pattern) {
    const number = prefilter.numberOf(pattern);
    for (const { candidates, sentences } of paragraphs) {
      if (!mayMatch(candidates, number)) continue;
      for (const [index, sentence] of sentences.entries()) {
        if (mayMatch(sentence.candidates, number)) yield { sentence, index };
      }
    }
  };
}
