import fc from 'fast-check';
import { readText } from '../../../src/core/contract/reading';

describe('readText', () => {
  it('reads typography away', () => {
    const source = 'for\u00a0any  \u201cpur\u00adpose\u201d\nwhat\u200bsoever \u2013 **ever**';
    expect(readText(source).text).toBe('for any "purpose" whatsoever - ever');
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
});
