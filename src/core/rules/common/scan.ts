import type { Contract, Sentence } from '../../contract/contract';
import type { Governing } from '../../contract/governing';
import { governing } from '../../contract/governing';
import type { Grant } from '../../contract/grants';
import { grantAt } from '../../contract/grants';
import { matchesIn } from '../../matches';

/** A pattern's hit in a sentence, with what governs the words. Offsets are in the sentence's text. */
export interface Hit {
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly governing: Governing;
  /** The right that the words belong to, typed; null where the sentence gives, keeps and denies none. */
  readonly grant: Grant | null;
}

/**
 * Every hit of a global pattern in the operative sentences of a contract. A pattern may name a group `words`: the
 * hit is then that group alone.
 */
export function* scan(contract: Contract, pattern: RegExp): Generator<Hit> {
  for (const { sentence, index: sentenceIndex } of contract.sentencesFor(pattern)) {
    for (const match of matchesIn(sentence.text, pattern)) {
      const words = match.groups?.['words'];
      const text = words ?? match[0];
      const start = match.index + (words === undefined ? 0 : match[0].indexOf(words));
      // Many hits are turned down for other reasons first.
      yield {
        sentence,
        sentenceIndex,
        start,
        end: start + text.length,
        text,
        match,
        get governing() {
          return governing(sentence, start);
        },
        get grant() {
          return grantAt(sentence, start);
        },
      };
    }
  }
}

/** The same hit but for some of what it says; what governs it is still read only where it is asked for. */
export function changed<T extends object>(hit: Hit, own: T): Hit & T {
  const { sentence, sentenceIndex, start, end, text, match } = hit;
  const same: Hit = {
    sentence,
    sentenceIndex,
    start,
    end,
    text,
    match,
    get governing() {
      return hit.governing;
    },
    get grant() {
      return hit.grant;
    },
  };
  return Object.defineProperties(same, Object.getOwnPropertyDescriptors(own)) as Hit & T;
}

/** Keeps hits that overlap none before them: the earlier one has the first claim. */
export function claims(): (hit: Hit) => boolean {
  const taken = new Map<Sentence, { readonly start: number; readonly end: number }[]>();
  return (hit) => {
    const others = taken.get(hit.sentence);
    if (others?.some((other) => other.start < hit.end && hit.start < other.end)) return false;
    if (others) others.push(hit);
    else taken.set(hit.sentence, [hit]);
    return true;
  };
}

/** Hits of several patterns of which none overlaps another: the earlier pattern has the first claim. */
export function scanApart(
  contract: Contract,
  patterns: readonly RegExp[],
): readonly { readonly hit: Hit; readonly pattern: RegExp }[] {
  const claim = claims();
  const found: { hit: Hit; pattern: RegExp }[] = [];
  for (const pattern of patterns) {
    for (const hit of scan(contract, pattern)) if (claim(hit)) found.push({ hit, pattern });
  }
  return found;
}
