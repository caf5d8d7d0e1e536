import { startSearch } from './prefilter/start-search';

function firstFrom(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  const search = startSearch(pattern);
  if (search) return search(text, at);
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

/**
 * The matches of a global pattern in a text, in order. `String.matchAll` gives the same, but copies the pattern each
 * time, which costs more than most matches do.
 * @throws TypeError for a pattern that is not global.
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError(`${pattern} is not global.`);
  let at = 0;
  while (at <= text.length) {
    const match = firstFrom(text, pattern, at);
    if (!match) return;
    at = match.index + Math.max(match[0].length, 1);
    yield match;
  }
}

/**
 * The matches of any of some global patterns in a text, in order, none overlapping another: of two that begin at the
 * same place the one that is `better`.
 */
export function* matchesOfAny(
  text: string,
  patterns: readonly RegExp[],
  better: (a: RegExpExecArray, b: RegExpExecArray) => boolean,
): Generator<RegExpExecArray> {
  const next = patterns.map((pattern) => firstFrom(text, pattern, 0));
  for (;;) {
    let best: RegExpExecArray | null = null;
    for (const match of next) {
      if (match && (!best || match.index < best.index || (match.index === best.index && better(match, best))))
        best = match;
    }
    if (!best) return;
    yield best;
    const end = best.index + best[0].length;
    for (const [index, pattern] of patterns.entries()) {
      if ((next[index]?.index ?? Infinity) < end) next[index] = firstFrom(text, pattern, end);
    }
  }
}
