import fc from 'fast-check';
import type { Edit } from '../../../src/core/model';
import { applyEdits, invertEdits, joinEdits } from '../../../src/core/redline/edits';

/** A text with edits that are sorted and apart. */
const edited = fc
  .tuple(fc.string({ unit: 'binary' }), fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.string({ unit: 'grapheme' }))))
  .map(([before, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, insert] of steps) {
      const start = at + gap;
      const end = start + length;
      if (end > before.length) break;
      edits.push({ start, end, insert });
      at = end + 1;
    }
    return { before, edits };
  });

describe('applyEdits', () => {
  it('is undone by the inverse edits, for any text', () => {
    fc.assert(
      fc.property(edited, ({ before, edits }) => {
        expect(applyEdits(applyEdits(before, edits), invertEdits(before, edits))).toBe(before);
      }),
    );
  });

  it('gives the same text after touching edits were joined', () => {
    fc.assert(
      fc.property(edited, ({ before, edits }) => {
        expect(applyEdits(before, joinEdits([...edits].reverse()))).toBe(applyEdits(before, edits));
      }),
    );
  });

  it.each([
    [[{ start: 3, end: 2, insert: '' }]],
    [[{ start: 0, end: 9, insert: '' }]],
    [
      [
        { start: 2, end: 4, insert: '' },
        { start: 3, end: 5, insert: '' },
      ],
    ],
  ])('refuses edits that are not sorted, apart and within the text', (edits) => {
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
  });
});
