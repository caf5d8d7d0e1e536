import { plainText, sameWords } from '../../src/word/text';

describe("Word's text", () => {
  it('becomes the core’s, one character for one', () => {
    expect(plainText('a\vb\u001ec\u001fd\u0002e\tf')).toBe('a\nb\u2011c\u00add\ufffce\tf');
  });

  it('loses the marks that end a paragraph or a cell, and no break before them', () => {
    expect(plainText('cell\r\u0007')).toBe('cell');
    expect(plainText('line\v\r')).toBe('line\n');
  });

  it('has the same words whether or not a note’s mark is given', () => {
    expect(sameWords('See note\ufffc.', 'See note.')).toBe(true);
    expect(sameWords('any use', 'anyuse')).toBe(false);
  });
});
