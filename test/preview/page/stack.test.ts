import fc from 'fast-check';
import { stack } from '../../../src/preview/page/stack';

const GAP = 8;

test('cards that are far apart stand where their words stand', () => {
  expect(
    stack(
      [
        { wish: 10, height: 50 },
        { wish: 200, height: 50 },
      ],
      GAP,
      undefined,
    ),
  ).toEqual([10, 200]);
});

test('a card whose words stand too near moves down, not over the one before it', () => {
  const cards = [10, 12, 14].map((wish) => ({ wish, height: 50 }));
  expect(stack(cards, GAP, undefined)).toEqual([10, 68, 126]);
});

test('the active card stands at its words and those before it move up', () => {
  const cards = [100, 102, 104].map((wish) => ({ wish, height: 50 }));
  expect(stack(cards, GAP, 1)).toEqual([44, 102, 160]);
});

test('no card ever overlaps another, and the active one stands exactly at its words', () => {
  const card = fc.record({ wish: fc.nat(2000), height: fc.integer({ min: 1, max: 300 }) });
  fc.assert(
    fc.property(fc.array(card, { minLength: 1 }), fc.nat(), (unsorted, pick) => {
      const cards = unsorted.sort((one, other) => one.wish - other.wish);
      const active = pick % cards.length;
      const tops = stack(cards, GAP, active);
      expect(tops[active]).toBe(cards[active]?.wish);
      tops.slice(1).forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) + (cards[index]?.height ?? 0) + GAP);
      });
    }),
  );
});
