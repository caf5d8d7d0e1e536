import { grantEnd } from '../../../src/core/redline/grant-end';

function endOf(text: string): string | null {
  const at = grantEnd(text, 0, text.length);
  return at === null ? null : text.slice(0, at);
}

describe('grantEnd', () => {
  it.each([
    ['Agency may use it.', 'Agency may use it'],
    ['Agency may use it, provided that it pays.', 'Agency may use it'],
    ['Agency may use it, and the Designer will help.', 'Agency may use it'],
    ['Agency may use it (the "Rights").', 'Agency may use it'],
    ['print it; and', 'print it'],
    ['Agency may use it in print, on screens and at fairs.', 'Agency may use it in print, on screens and at fairs'],
  ])('%s', (text, upTo) => {
    expect(endOf(text)).toBe(upTo);
  });

  it('finds no place before a list', () => {
    expect(endOf('Agency may use it to: (a) print; (b) show.')).toBeNull();
  });
});
