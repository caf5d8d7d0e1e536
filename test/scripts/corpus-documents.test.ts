import { runModule } from '../support/run-module';

function drawn(seed: number, count: number): number[] {
  return JSON.parse(
    runModule(`
      import { draw, mulberry32 } from './scripts/corpus/documents.mjs';
      const items = Array.from({ length: 50 }, (_, i) => i);
      process.stdout.write(JSON.stringify(draw(items, ${count}, mulberry32(${seed}))));
    `),
  ) as number[];
}

test('the same seed draws the same documents, in their order', () => {
  const first = drawn(7, 10);
  expect(new Set(first).size).toBe(10);
  expect(first).toEqual([...first].sort((a, b) => a - b));
  expect(drawn(7, 10)).toEqual(first);
});

test('another seed draws others', () => {
  expect(drawn(8, 10)).not.toEqual(drawn(7, 10));
});

test('more than there are draws all', () => {
  expect(drawn(7, 99)).toEqual(drawn(7, 50));
});
