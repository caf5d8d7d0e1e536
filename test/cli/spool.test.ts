import { Spool } from '../../src/cli/spool';

describe('a spool', () => {
  it('gives back what was added, in order', async () => {
    const spool = new Spool<{ readonly text: string }>();
    const items = Array.from({ length: 3000 }, (_, index) => ({ text: `${index} “a”\u2028\n${'x'.repeat(500)}` }));
    items.forEach((item) => spool.add(item));
    const back: unknown[] = [];
    for await (const item of spool) back.push(item);
    spool.dispose();
    expect(back).toEqual(items);
  });

  it('can be empty, and be disposed of twice', async () => {
    const spool = new Spool<string>();
    for await (const item of spool) throw new Error(`nothing was added, yet it gave ${item}`);
    spool.dispose();
    expect(() => spool.dispose()).not.toThrow();
  });
});
