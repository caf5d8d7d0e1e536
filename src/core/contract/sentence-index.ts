import type { Prefilter } from '../prefilter/prefilter';
import type { Contract, Paragraph, PlacedSentence, Sentence } from './contract';

type IsAsked = (sentence: Sentence) => boolean;

/** For each pattern by its number the sentences in which it may match, in order. */
function byPattern(paragraphs: readonly Paragraph[], isAsked: IsAsked): readonly (readonly PlacedSentence[])[] {
  const lists: PlacedSentence[][] = [];
  for (const { sentences } of paragraphs) {
    for (let index = 0; index < sentences.length; index += 1) {
      const sentence = sentences[index];
      if (!sentence || !isAsked(sentence)) continue;
      for (let at = 0; at < sentence.candidates.length; at += 1) {
        // From the lowest bit that is set to the next one: few are.
        for (let bits = sentence.candidates[at] ?? 0; bits !== 0; bits &= bits - 1)
          (lists[at * 32 + 31 - Math.clz32(bits & -bits)] ??= []).push({ sentence, index });
      }
    }
  }
  return lists;
}

/**
 * Answers for these paragraphs in which sentences a pattern may match. They are gone through once for all patterns,
 * because a long contract has thousands of sentences and a review asks about hundreds of patterns. Sentences that are
 * not asked are left out.
 */
export function sentencesFor(
  paragraphs: readonly Paragraph[],
  prefilter: Prefilter,
  isAsked: IsAsked = () => true,
): Contract['sentencesFor'] {
  let lists: ReturnType<typeof byPattern> | null = null;
  let all: readonly PlacedSentence[] | null = null;
  return (pattern) => {
    const number = prefilter.numberOf(pattern);
    if (number !== null) return (lists ??= byPattern(paragraphs, isAsked))[number] ?? [];
    return (all ??= paragraphs
      .flatMap(({ sentences }) => sentences.map((sentence, index) => ({ sentence, index })))
      .filter(({ sentence }) => isAsked(sentence)));
  };
}
