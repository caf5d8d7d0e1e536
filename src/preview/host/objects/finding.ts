/** `search(text, options)` over paragraphs, of one paragraph or of a range. */
import type { DocxParagraph } from '../../../docx/types';
import { findAll } from '../search';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { toWordText } from '../word-text';
import { objectAt, textAt } from './arguments';
import type { Argument, SearchFlag } from './model';
import { HostObject } from './model';

/** The bits of `_Search2`. */
const FLAG_BITS: readonly (readonly [number, SearchFlag])[] = [
  [1, 'MatchCase'],
  [2, 'MatchWholeWord'],
  [4, 'MatchWildcards'],
  [8, 'MatchPrefix'],
  [16, 'MatchSuffix'],
  [32, 'IgnorePunct'],
  [64, 'IgnoreSpace'],
];

/** All places in the paragraphs, in order; with a range, only those that lie within it. */
export function search(
  paragraphs: readonly DocxParagraph[],
  args: readonly Argument[],
  word: WordSession,
  within?: TextRange,
): HostObject<'RangeCollection'> {
  const needle = textAt(args, 0);
  const flags = flagsOf(args);
  const found = paragraphs.flatMap((paragraph, index) => {
    const text = toWordText(paragraph.text(word.view));
    const from = within !== undefined && index === 0 ? within.start(word.view) : 0;
    const to = within !== undefined && index === paragraphs.length - 1 ? within.end(word.view) : text.length;
    return findAll(text, needle, flags)
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => TextRange.within(paragraph, start, end, word.view));
  });
  return new HostObject('RangeCollection', found);
}

function flagsOf(args: readonly Argument[]): ReadonlySet<SearchFlag> {
  const options = args[1];
  if (options === undefined || options === null) return new Set();
  if (typeof options !== 'number') return objectAt(args, 1, 'SearchOptions').target;
  return new Set(FLAG_BITS.filter(([bit]) => (options & bit) !== 0).map(([, flag]) => flag));
}
