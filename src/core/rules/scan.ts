import type { Contract, Sentence } from '../contract/contract';
import type { Governing } from '../contract/governing';
import { governing } from '../contract/governing';

/** A pattern's hit in a sentence, with what governs the words. Offsets are in the sentence's text. */
export interface Hit {
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly governing: Governing;
}

/**
 * Every hit of a global pattern in the operative sentences of a contract. A pattern may name a group `words`: the
 * hit is then that group alone.
 */
export function* scan(contract: Contract, pattern: RegExp): Generator<Hit> {
  for (const { sentences } of contract.paragraphs) {
    for (const [sentenceIndex, sentence] of sentences.entries()) {
      for (const match of sentence.text.matchAll(pattern)) {
        const words = match.groups?.['words'];
        const text = words ?? match[0];
        const start = match.index + (words === undefined ? 0 : match[0].indexOf(words));
        yield {
          sentence,
          sentenceIndex,
          start,
          end: start + text.length,
          text,
          match,
          governing: governing(sentence, start),
        };
      }
    }
  }
}

/** Hits of several patterns of which none overlaps another: the earlier pattern has the first claim. */
export function scanApart(
  contract: Contract,
  patterns: readonly RegExp[],
): readonly { readonly hit: Hit; readonly pattern: RegExp }[] {
  const found: { hit: Hit; pattern: RegExp }[] = [];
  for (const pattern of patterns) {
    for (const hit of scan(contract, pattern)) {
      const taken = found.some(
        ({ hit: other }) => other.sentence === hit.sentence && other.start < hit.end && hit.start < other.end,
      );
      if (!taken) found.push({ hit, pattern });
    }
  }
  return found;
}
