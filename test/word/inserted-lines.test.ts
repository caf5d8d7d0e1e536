import { insertedLines } from '../../src/word/inserted-lines';

const BEFORE = ['Licence.', 'Fee.', ''];
const LINES = ['ADDENDUM', '1. Use'];

describe('what came into a document', () => {
  it.each([
    ['nothing', BEFORE, { from: 3, count: 0 }],
    ['all of it at the end', [...BEFORE, ...LINES], { from: 3, count: 2 }],
    ['a part of it at the end', [...BEFORE, 'ADDENDUM'], { from: 3, count: 1 }],
    ['all of it in the middle', ['Licence.', ...LINES, 'Fee.', ''], { from: 1, count: 2 }],
  ])('is %s', (_, after, came) => {
    expect(insertedLines(BEFORE, after, LINES)).toEqual(came);
  });

  it.each([
    ['other words', [...BEFORE, 'APPENDIX']],
    ['an end without a beginning', [...BEFORE, '1. Use']],
    ['more than was asked for', [...BEFORE, ...LINES, 'Schedule']],
    ['less than there was', ['Licence.']],
    ['another text in place of an old one', ['Licence.', 'Fee: none.', '']],
  ])('is not told of %s', (_, after) => {
    expect(insertedLines(BEFORE, after, LINES)).toBeNull();
  });

  it('is not told where it cannot be told from what stands beside it', () => {
    expect(insertedLines(['Licence.', 'ADDENDUM'], ['Licence.', 'ADDENDUM', 'ADDENDUM'], LINES)).toBeNull();
  });
});
