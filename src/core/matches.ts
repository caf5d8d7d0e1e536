/**
 * The matches of a global pattern in a text, in order. `String.matchAll` gives the same, but copies the pattern each
 * time, which costs more than most matches do.
 * @throws TypeError for a pattern that is not global.
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError(`${pattern} is not global.`);
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    pattern.lastIndex = 0;
    yield match;
  }
}
