import fc from 'fast-check';
import type { Edit } from '../../../src/core/model';
import { applyEdits } from '../../../src/core/redline/edits';
import { mergeEdits } from '../../../src/core/redline/merge-edits';

/** A text with edits of it, sorted and apart. */
function editsOf(text: string): fc.Arbitrary<readonly Edit[]> {
  const places = fc.uniqueArray(fc.nat(text.length), { minLength: 0, maxLength: 8 });
  const words = fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 });
  return fc.tuple(places, words).map(([at, inserts]) => {
    const sorted = [...at].sort((a, b) => a - b);
    return inserts.flatMap((insert, index) => {
      const [start, end] = sorted.slice(2 * index, 2 * index + 2);
      return start === undefined || end === undefined ? [] : [{ start, end, insert }];
    });
  });
}

const TWICE = fc
  .string({ maxLength: 40 })
  .chain((text) => editsOf(text).map((first) => ({ text, first })))
  .chain(({ text, first }) => editsOf(applyEdits(text, first)).map((second) => ({ text, first, second })));

describe('edits after edits', () => {
  it('do in one what they do one after the other', () => {
    fc.assert(
      fc.property(TWICE, ({ text, first, second }) => {
        expect(applyEdits(text, mergeEdits(text, first, second))).toBe(applyEdits(applyEdits(text, first), second));
      }),
    );
  });

  it('stay apart where they do not touch', () => {
    const first = [{ start: 0, end: 1, insert: 'xx' }];
    const second = [{ start: 5, end: 6, insert: '' }];
    expect(mergeEdits('abcdefgh', first, second)).toEqual([
      { start: 0, end: 1, insert: 'xx' },
      { start: 4, end: 5, insert: '' },
    ]);
  });

  it('become one where the second changes what the first put in', () => {
    const first = [{ start: 2, end: 4, insert: 'new words' }];
    const second = [{ start: 2, end: 5, insert: 'old' }];
    expect(mergeEdits('abcdef', first, second)).toEqual([{ start: 2, end: 4, insert: 'old words' }]);
  });
});
