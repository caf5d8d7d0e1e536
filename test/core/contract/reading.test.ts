import fc from 'fast-check';
import { readText, type Reading } from '../../../src/core/contract/reading';

describe('readText', () => {
  it('reads typography away', () => {
    const source = 'for\u00a0any  \u201cpur\u00adpose\u201d\nwhat\u200bsoever \u2013 **ever**';
    expect(readText(source).text).toBe('for any "purpose" whatsoever - ever');
  });

  it('reads over a row of hyphens that underlines a heading', () => {
    expect(readText('5.1 Licence. ----------- Tonal grants').text).toBe('5.1 Licence. Tonal grants');
    expect(readText('a well-known --- name').text).toBe('a well-known --- name');
  });

  it('finds the way back to the words of the source', () => {
    const source = '  use  it for\u00a0any\n pur\u00adpose here';
    const { text, toSource } = readText(source);
    const at = text.indexOf('any purpose');
    const { start, end } = toSource(at, at + 'any purpose'.length);
    expect(source.slice(start, end)).toBe('any\n pur\u00adpose');
  });

  it('takes all the white space that one space stands for', () => {
    const source = 'one,   two';
    const { start, end } = readText(source).toSource(0, 5);
    expect(source.slice(start, end)).toBe('one,   ');
  });

  it('gives ascending offsets within the source for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, toSource } = readText(source);
        let last = 0;
        for (let index = 0; index < text.length; index += 1) {
          const { start, end } = toSource(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = end;
        }
      }),
    );
  });

  it('reads and finds back what a reading character by character does', () => {
    const units = ['a', 'B', ' ', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\ufeff', '*', '\\', '.', '\u2019'];
    const text = fc.string({
      unit: fc.constantFrom(...units, '-------', '-', '\u201c', '\u2013', '<b>', '</i>', '<', '\u00e9'),
    });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (source, a, b) => {
        const expected = readSlowly(source);
        const { text: read, toSource } = readText(source);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(read).toBe(expected.text);
        expect(toSource(start, end)).toEqual(expected.toSource(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same reading with an origin for every character: plain, and slow. */
function readSlowly(source: string): Reading {
  const unread = /[\u00ad\u200b-\u200d\u2060\ufeff]|\*{1,3}|-{6,90}|\\(?=[-.*_])|<\/?[a-z]{1,10}\s?\/?>/giy;
  const same: Readonly<Record<string, string>> = { '\u2019': "'", '\u201c': '"', '\u2013': '-' };
  const read: { readonly char: string; readonly at: number }[] = [];
  for (let at = 0; at < source.length; at += 1) {
    unread.lastIndex = at;
    const length = unread.exec(source)?.[0].length ?? 0;
    const char = source.charAt(at).replace(/\s/, ' ');
    if (length > 0) at += length - 1;
    else if (char !== ' ' || (read.at(-1) ?? { char: ' ' }).char !== ' ') read.push({ char: same[char] ?? char, at });
  }
  if (read.at(-1)?.char === ' ') read.pop();
  const from = (index: number): number | undefined => read[index]?.at;
  return {
    text: read.map(({ char }) => char).join(''),
    toSource(start, end) {
      if (start === end) {
        const before = from(start - 1);
        const at = before === undefined ? (from(0) ?? source.length) : before + 1;
        return { start: at, end: at };
      }
      const last = (from(end - 1) ?? source.length - 1) + 1;
      const spaces = read[end - 1]?.char === ' ' ? (/^\s*/.exec(source.slice(last))?.[0].length ?? 0) : 0;
      return { start: from(start) ?? source.length, end: last + spaces };
    },
  };
}
