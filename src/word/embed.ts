/** Where the items of a shorter list can stand in a longer one that holds them in the same order. */

/** The first and the last place that each item of the part can have in the whole, the others having theirs. */
export interface Embedding {
  readonly earliest: readonly number[];
  readonly latest: readonly number[];
}

/**
 * Every way to find `part` in `whole` with items left out puts an item between its earliest and its latest place:
 * where the two are equal, its place is certain. Null when the part is not in the whole.
 */
export function embed<T>(part: readonly T[], whole: readonly T[]): Embedding | null {
  const earliest = placesFromStart(part, whole);
  if (earliest === null) return null;
  const fromEnd = placesFromStart([...part].reverse(), [...whole].reverse());
  if (fromEnd === null) return null;
  return { earliest, latest: fromEnd.map((place) => whole.length - 1 - place).reverse() };
}

function placesFromStart<T>(part: readonly T[], whole: readonly T[]): number[] | null {
  const places: number[] = [];
  let next = 0;
  for (const item of part) {
    const place = whole.indexOf(item, next);
    if (place < 0) return null;
    places.push(place);
    next = place + 1;
  }
  return places;
}
