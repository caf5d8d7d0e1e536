import { findParagraph } from '../../src/word/find-paragraph';

describe('finding a paragraph again', () => {
  it('takes the one at its place when it still says the same', () => {
    expect(findParagraph(['A.', 'B.'], 1, 'B.', false)?.index).toBe(1);
  });

  it('takes the only equal one elsewhere when paragraphs moved', () => {
    expect(findParagraph(['New.', 'A.', 'B.'], 1, 'B.', false)?.index).toBe(2);
  });

  it('takes none when two others are equal', () => {
    expect(findParagraph(['B.', 'New.', 'B.'], 1, 'B.', false)).toBeNull();
  });

  it('takes none when its text has changed', () => {
    expect(findParagraph(['A.', 'B changed.'], 1, 'B.', false)).toBeNull();
  });

  it('takes the one at its place that holds deleted words besides, rather than an equal one elsewhere', () => {
    expect(findParagraph(['Any use at all.', 'Any use.'], 0, 'Any use.', true)?.index).toBe(0);
  });

  it('takes none at a place that the document no longer has', () => {
    expect(findParagraph(['A.'], 7, 'B.', true)).toBeNull();
  });
});
