/** Places in a text between which nothing may be torn apart: graphemes as people see them, and words. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]/u;
const APOSTROPHE_BEFORE = /[\p{L}\p{N}]['\u2019]$/u;
const APOSTROPHE_AFTER = /^['\u2019]\p{L}/u;
/** Below this every character is a grapheme by itself, but for a line feed after a carriage return. */
const FIRST_COMBINING = 0x300;
/** Longer clusters of code units do not occur in a text that people read. */
const LONGEST_CLUSTER = 200;
/** Enough code units on each side to see whether a word goes on. */
const SIGHT = 4;

function splitsGrapheme(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) < FIRST_COMBINING && text.charCodeAt(at) < FIRST_COMBINING)
    return text.charAt(at - 1) === '\r' && text.charAt(at) === '\n';
  // From a plain character on, clusters do not depend on what stands before.
  let from = Math.max(0, at - LONGEST_CLUSTER);
  for (let place = at - 1; place > from; place -= 1) if (text.charCodeAt(place) < FIRST_COMBINING) from = place;
  const near = text.slice(from, at + LONGEST_CLUSTER);
  return GRAPHEMES.segment(near).containing(at - from)?.index !== at - from;
}

function splitsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SIGHT), at);
  const after = text.slice(at, at + SIGHT);
  if (WORD_AFTER.test(after))
    return WORD_BEFORE.test(before) || (APOSTROPHE_BEFORE.test(before) && /^\p{L}/u.test(after));
  return APOSTROPHE_AFTER.test(after) && /[\p{L}\p{N}]$/u.test(before);
}

/** True where a cut at `at`, a code unit, would split a word or a grapheme. */
export function splits(text: string, at: number): boolean {
  return at > 0 && at < text.length && (splitsGrapheme(text, at) || splitsWord(text, at));
}

/** The nearest place at or before `at` where a cut splits nothing. */
export function cutBefore(text: string, at: number): number {
  let place = at;
  while (splits(text, place)) place -= 1;
  return place;
}

/** The nearest place at or after `at` where a cut splits nothing. */
export function cutAfter(text: string, at: number): number {
  let place = at;
  while (splits(text, place)) place += 1;
  return place;
}
