import { grantStop } from '../../../src/core/redline/grant-stop';

function endOf(text: string): string {
  return text.slice(0, grantStop(text, 0, text.length).at);
}

describe('grantStop', () => {
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

  it('says what stops it', () => {
    const text = 'Agency may use it to: (a) print; (b) show.';
    expect(grantStop(text, 0, text.length)).toEqual({ at: 20, stop: ':' });
  });
});
