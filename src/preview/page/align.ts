/** How many characters must agree before two texts count as met again. */
const SURE = 8;
/** How far to look for that place; beyond it the rest of the paragraph is given up. */
const FAR = 400;

/** A tab is drawn as an em space. */
const same = (a: string | undefined, b: string | undefined): boolean => a === b || (a === '\t' && b === '\u2003');

function agree(text: string, at: number, shown: string, from: number): boolean {
  const needed = Math.min(SURE, text.length - at, shown.length - from);
  for (let i = 0; i < needed; i++) {
    if (!same(text[at + i], shown[from + i])) return false;
  }
  return needed > 0;
}

/** The smallest skip in both texts after which they agree again. */
function meet(text: string, at: number, shown: string, from: number): { skip: number; skipShown: number } | null {
  for (let total = 1; total <= FAR; total++) {
    for (let skip = 0; skip <= total; skip++) {
      if (agree(text, at + skip, shown, from + total - skip)) return { skip, skipShown: total - skip };
    }
  }
  return null;
}

/**
 * For each offset of a paragraph's text (its end included) the offset in the text that is shown for it.
 * The two differ where something is not drawn, or is drawn as something else.
 */
export function align(text: string, shown: string): readonly number[] {
  const map: number[] = [];
  let at = 0;
  let from = 0;
  while (at < text.length) {
    if (same(text[at], shown[from])) {
      map.push(from);
      at++;
      from++;
      continue;
    }
    const met = meet(text, at, shown, from) ?? { skip: text.length - at, skipShown: 0 };
    for (let i = 0; i < met.skip; i++) map.push(from);
    at += met.skip;
    from += met.skipShown;
  }
  map.push(shown.length);
  return map;
}
