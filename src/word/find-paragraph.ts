/** Finds a paragraph again in a document that may have changed since it was read. Pure. */
import type { PlaceOf } from './pending';
import { placesIn } from './pending';

/** Where the paragraph stands now. */
export interface FoundParagraph {
  readonly index: number;
  readonly placeOf: PlaceOf;
}

/**
 * The paragraph that was at `index` and said `before`; null when it cannot be told. With `revised` the texts may hold
 * deleted words, so that a paragraph at its old place that holds all of `before` is taken: what it says must be
 * checked. Elsewhere only the one paragraph of exactly this text will do.
 */
export function findParagraph(
  texts: readonly string[],
  index: number,
  before: string,
  revised: boolean,
): FoundParagraph | null {
  const here = texts[index];
  if (here !== undefined) {
    const placeOf = here === before || revised ? placesIn(before, here) : null;
    if (placeOf !== null) return { index, placeOf };
  }
  const elsewhere = texts.indexOf(before);
  if (elsewhere < 0 || texts.includes(before, elsewhere + 1)) return null;
  return { index: elsewhere, placeOf: (offset) => offset };
}
