import fc from 'fast-check';
import { align } from '../../../src/preview/page/align';

const offsets = (length: number): number[] => Array.from({ length: length + 1 }, (_, index) => index);

test('equal texts stand at equal offsets, the end included', () => {
  expect(align('perpetual', 'perpetual')).toEqual(offsets(9));
});

test('a tab is found again in the em space that is drawn for it', () => {
  expect(align('4.2\tLicence', '4.2\u2003Licence')).toEqual(offsets(11));
});

test('a page break, which draws nothing, keeps the words before and after it in place', () => {
  const map = align('Signed\nby the parties', 'Signedby the parties');
  expect(map.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => (at > 6 ? at - 1 : at)));
  expect(map.at(-1)).toBe(20);
});

test('an object that draws words of its own does not move the words behind it', () => {
  const text = 'See \uFFFC for the fees that apply.';
  const shown = 'See [Schedule A] for the fees that apply.';
  expect(align(text, shown)[text.indexOf('fees')]).toBe(shown.indexOf('fees'));
});

test('words that are not drawn at all leave those before them in place', () => {
  expect(align('drawn, then lost', 'drawn, ').slice(0, 8)).toEqual(offsets(7));
});

test('whatever the texts, offsets never go back and never leave what is shown', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, shown) => {
      const map = align(text, shown);
      expect(map).toHaveLength(text.length + 1);
      map.forEach((offset, index) => {
        expect(offset).toBeGreaterThanOrEqual(map[index - 1] ?? 0);
        expect(offset).toBeLessThanOrEqual(shown.length);
      });
    }),
  );
});
