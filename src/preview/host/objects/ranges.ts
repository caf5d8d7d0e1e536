/** Parts of a range, and how two ranges lie to each other. */
import type { DocxComment, DocxRevision, LiveRange } from '../../../docx/types';
import { HostError } from '../errors';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import type { Listing } from './model';

/** The parts of a range that `getRange` and `select` know by name. */
export const RANGE_LOCATIONS = ['Whole', 'Start', 'End', 'After', 'Content'] as const;

/** A part of a range; `After` is the place behind it. */
export function locate(range: TextRange, location: (typeof RANGE_LOCATIONS)[number], { view }: WordSession): TextRange {
  if (location === 'Whole' || location === 'Content') return new TextRange(range.first, range.last);
  const { paragraph } = location === 'Start' ? range.first : range.last;
  const offset = location === 'Start' ? range.start(view) : range.end(view);
  return TextRange.within(paragraph, offset, offset, view);
}

/** The range from the earlier start to the later end of two. */
export function hull(one: TextRange, other: TextRange, word: WordSession): TextRange {
  const { view } = word;
  const startsFirst = compare(startOf(one, word), startOf(other, word)) <= 0 ? one : other;
  const endsLast = compare(endOf(one, word), endOf(other, word)) >= 0 ? one : other;
  const [first, last] = [startsFirst.first.paragraph, endsLast.last.paragraph];
  const [start, end] = [startsFirst.start(view), endsLast.end(view)];
  if (first.id === last.id) return TextRange.within(first, start, end, view);
  return new TextRange(first.range(start, first.text(view).length, view), last.range(0, end, view));
}

/** `Word.LocationRelation` of a range to another. */
export function relation(range: TextRange, other: TextRange, word: WordSession): string {
  const [start, end] = [startOf(range, word), endOf(range, word)];
  const [otherStart, otherEnd] = [startOf(other, word), endOf(other, word)];
  const atStart = compare(start, otherStart);
  const atEnd = compare(end, otherEnd);
  if (atStart === 0 && atEnd === 0) return 'Equal';
  if (compare(end, otherStart) < 0) return 'Before';
  if (compare(start, otherEnd) > 0) return 'After';
  if (compare(end, otherStart) === 0) return 'AdjacentBefore';
  if (compare(start, otherEnd) === 0) return 'AdjacentAfter';
  if (atStart <= 0 && atEnd >= 0) return atStart === 0 ? 'ContainsStart' : atEnd === 0 ? 'ContainsEnd' : 'Contains';
  if (atStart >= 0 && atEnd <= 0) return atStart === 0 ? 'InsideStart' : atEnd === 0 ? 'InsideEnd' : 'Inside';
  return atStart < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

/** The comments whose words touch a range. */
export function commentsOf(range: TextRange, word: WordSession): Listing<DocxComment> {
  return () => word.index.comments.filter((comment) => comment.range && touches(comment.range, range, word));
}

/** The revisions whose words touch a range. */
export function revisionsOf(range: TextRange, word: WordSession): Listing<DocxRevision> {
  return () => word.index.revisions.filter((revision) => touches(revision.range, range, word));
}

/** Always compared with deleted words counted, so that deletions have a width. What is empty touches what it stands at. */
function touches(words: LiveRange, range: TextRange, word: WordSession): boolean {
  const paragraph = word.index.position(words.paragraph);
  const firstParagraph = word.index.position(range.first.paragraph);
  const lastParagraph = word.index.position(range.last.paragraph);
  if (paragraph < firstParagraph || paragraph > lastParagraph) return false;
  const { start, end } = words.offsets('all');
  const first: Position = [firstParagraph, range.start('all')];
  const last: Position = [lastParagraph, range.end('all')];
  const isEmpty = start === end || compare(first, last) === 0;
  const [before, after] = [compare([paragraph, end], first), compare([paragraph, start], last)];
  return isEmpty ? before >= 0 && after <= 0 : before > 0 && after < 0;
}

type Position = readonly [paragraph: number, offset: number];

function startOf(range: TextRange, word: WordSession): Position {
  return [word.index.position(range.first.paragraph), range.start(word.view)];
}

function endOf(range: TextRange, word: WordSession): Position {
  return [word.index.position(range.last.paragraph), range.end(word.view)];
}

function compare(one: Position, other: Position): number {
  return one[0] - other[0] || one[1] - other[1];
}

/** The one paragraph of a range; several answer NotImplemented. */
export function singlePart(range: TextRange, what: string): LiveRange {
  if (range.isSingle) return range.first;
  throw new HostError('NotImplemented', `${what} over several paragraphs is not implemented here.`);
}
