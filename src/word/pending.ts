/** Maps the text as if pending revisions were accepted to the text that Word searches, which may hold deleted words. */
import { embed } from './embed';

/** Where a character of the accepted text stands in the searched text, -1 where it cannot be told. */
export type PlaceOf = (offset: number) => number;

/**
 * The places of all characters of `current` in `searched`, which is the same text with deleted words still in it.
 * A place is given only when every reading of what was deleted agrees on it. Null when `searched` is another text.
 */
export function placesIn(current: string, searched: string): PlaceOf | null {
  if (current === searched) return (offset) => offset;
  const places = byTokens(current, searched, wordsOf) ?? byTokens(current, searched, charactersOf);
  return places === null ? null : (offset) => places[offset] ?? -1;
}

/** Word by word first: a letter alone can be found in almost any deleted word. */
function byTokens(current: string, searched: string, split: (text: string) => string[]): number[] | null {
  const part = split(current);
  const whole = split(searched);
  const embedding = embed(part, whole);
  if (embedding === null) return null;
  const starts = offsetsOf(whole);
  return part.flatMap((token, index) => {
    const place = embedding.earliest[index] ?? -1;
    const start = starts[place] ?? -1;
    const certain = place === embedding.latest[index];
    return Array.from({ length: token.length }, (_, offset) => (certain ? start + offset : -1));
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu) ?? [];
}

function charactersOf(text: string): string[] {
  return text.split('');
}

function offsetsOf(tokens: readonly string[]): number[] {
  let offset = 0;
  return tokens.map((token) => {
    const start = offset;
    offset += token.length;
    return start;
  });
}
