import fc from 'fast-check';
import { embed } from '../../src/word/embed';

describe('embedding a list in a longer one', () => {
  it('gives one place to an item that can stand nowhere else', () => {
    expect(embed(['for', 'purpose'], ['for', 'any', 'purpose'])).toEqual({ earliest: [0, 2], latest: [0, 2] });
  });

  it('gives two places to an item when either of two equal ones may have been left out', () => {
    expect(embed(['any'], ['any', 'any'])).toEqual({ earliest: [0], latest: [1] });
  });

  it('is not possible when an item is missing or the order differs', () => {
    expect(embed(['purpose', 'for'], ['for', 'purpose'])).toBeNull();
  });

  it('always puts what was left in between its earliest and its latest place', () => {
    const items = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(items, (list) => {
        const whole = list.map(([item]) => item);
        const kept = list.flatMap(([, keep], index) => (keep ? [index] : []));
        const embedding = embed(
          kept.map((index) => whole[index]),
          whole,
        );
        expect(embedding?.earliest.every((place, n) => place <= (kept[n] ?? -1))).toBe(true);
        expect(embedding?.latest.every((place, n) => place >= (kept[n] ?? whole.length))).toBe(true);
      }),
    );
  });
});
