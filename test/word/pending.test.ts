import { placesIn } from '../../src/word/pending';

/** The places of all characters of the accepted text. */
function places(current: string, searched: string): number[] | null {
  const placeOf = placesIn(current, searched);
  return placeOf === null ? null : Array.from(current, (_, offset) => placeOf(offset));
}

describe('places in a text that still holds deleted words', () => {
  it('are the offsets themselves where nothing is deleted', () => {
    expect(places('any use', 'any use')).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are found behind deleted words', () => {
    expect(places('use', 'any use')).toEqual([4, 5, 6]);
  });

  it('are not told for a word when an equal one may be the deleted one', () => {
    expect(places('any', 'any any')).toEqual([-1, -1, -1]);
  });

  it('are found when the deletion cuts through a word', () => {
    expect(places('use', 'misuse')).toEqual([3, 4, 5]);
  });

  it('do not exist in another text', () => {
    expect(places('any purpose', 'any use')).toBeNull();
  });
});
