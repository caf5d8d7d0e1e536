import { matchesIn } from '../matches';
import type { PatternSet, Prefilter } from '../prefilter/prefilter';
import { mayMatch } from '../prefilter/prefilter';

/** A paragraph's reading with the patterns that may match in it. */
export interface ProseParagraph {
  readonly text: string;
  readonly candidates: PatternSet;
}

/** What a contract's words are counted in: its paragraphs' readings. No match goes beyond a paragraph. */
export interface Prose {
  /** The first characters, the paragraphs separated by line breaks. */
  beginning(length: number): string;
  /** How often a global pattern matches; `within` are words that every match contains, where there are such. */
  count(pattern: RegExp, within?: string): number;
  /** The matches of a global pattern, in order. */
  matches(pattern: RegExp): Iterable<RegExpExecArray>;
  /** For each match the text that begins with it, at most so long, paragraphs separated by line breaks. */
  textsFrom(pattern: RegExp, length: number): Iterable<string>;
}

/** Prose that remembers what it was asked, so that the next one can count from there. */
export interface CountedProse extends Prose {
  readonly counts: ReadonlyMap<string, number>;
}

/** How a contract differs from another one. */
export interface ProseChange {
  /** What was counted in the other one. */
  readonly counts: ReadonlyMap<string, number>;
  readonly removed: readonly ProseParagraph[];
  readonly added: readonly ProseParagraph[];
}

const keyOf = ({ source, flags }: RegExp): string => `${flags}/${source}`;

/** The prose of these paragraphs; `change` says how they differ from others that were counted. */
export function proseOf(
  paragraphs: readonly ProseParagraph[],
  prefilter: Prefilter,
  change: ProseChange | null = null,
): CountedProse {
  const counts = new Map<string, number>();

  const textFrom = (paragraph: number, start: number, length: number): string => {
    let text = paragraphs[paragraph]?.text.slice(start, start + length) ?? '';
    for (let next = paragraph + 1; text.length < length && next < paragraphs.length; next += 1) {
      text += `\n${paragraphs[next]?.text ?? ''}`;
    }
    return text.slice(0, length);
  };

  const placedMatches = function* (
    pattern: RegExp,
  ): Generator<{ readonly match: RegExpExecArray; readonly paragraph: number }> {
    const number = prefilter.numberOf(pattern);
    for (const [paragraph, { text, candidates }] of paragraphs.entries()) {
      if (!mayMatch(candidates, number)) continue;
      for (const match of matchesIn(text, pattern)) yield { match, paragraph };
    }
  };

  const countIn = (among: readonly ProseParagraph[], pattern: RegExp, within: string): number => {
    const number = prefilter.numberOf(pattern);
    let count = 0;
    for (const { text, candidates } of among) {
      if (mayMatch(candidates, number) && text.includes(within)) count += text.match(pattern)?.length ?? 0;
    }
    return count;
  };

  return {
    counts,
    beginning: (length) => textFrom(0, 0, length),
    count(pattern, within = '') {
      const key = keyOf(pattern);
      let count = counts.get(key);
      if (count === undefined) {
        const before = change?.counts.get(key);
        count =
          change && before !== undefined
            ? before - countIn(change.removed, pattern, within) + countIn(change.added, pattern, within)
            : countIn(paragraphs, pattern, within);
        counts.set(key, count);
      }
      return count;
    },
    *matches(pattern) {
      for (const { match } of placedMatches(pattern)) yield match;
    },
    *textsFrom(pattern, length) {
      for (const { match, paragraph } of placedMatches(pattern)) yield textFrom(paragraph, match.index, length);
    },
  };
}
