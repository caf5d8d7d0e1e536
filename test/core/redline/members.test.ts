import { applyEdits, joinEdits } from '../../../src/core/redline/edits';
import { strikeMembers } from '../../../src/core/redline/members';

function without(text: string, ...words: readonly string[]): string {
  const members = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return applyEdits(text, joinEdits(strikeMembers(text, members)));
}

describe('strikeMembers', () => {
  it.each([
    ['a lasting, open, wide right', ['open'], 'a lasting, wide right'],
    ['a lasting, wide, open right', ['open'], 'a lasting, wide right'],
    ['a lasting, wide and open right', ['open'], 'a lasting and wide right'],
    ['a wide and open right', ['open'], 'a wide right'],
    ['an open and wide right', ['open'], 'an wide right'],
    ['lasting, wide, open and free rights', ['wide', 'open'], 'lasting and free rights'],
    ['lasting, wide, open, and free rights', ['free'], 'lasting, wide, and open rights'],
    ['wide, open, and free rights', ['open'], 'wide and free rights'],
    ['to print, show and sell the work', ['sell'], 'to print and show the work'],
    ['to print, show, or sell the work', ['sell'], 'to print or show the work'],
    ['to print, show and sell, for any price, the work', ['sell'], 'to print and show, for any price, the work'],
    [
      'to print, show, lend and sell, in any shop, the work',
      ['lend', 'sell'],
      'to print and show, in any shop, the work',
    ],
    ['an open right', ['open'], 'an right'],
  ])('%s without %s', (text, words, result) => {
    expect(without(text, ...words)).toBe(result);
  });

  it('must not turn a comma that belongs to no row into "and"', () => {
    expect(without('By posting it, you give an open and free right', 'free')).toBe(
      'By posting it, you give an open right',
    );
  });
});
