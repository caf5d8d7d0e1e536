import type { ContractSource } from '../../../src/core/model';
import { timesInserted, whatBecameOf } from '../../../src/taskpane/session/unsettled';

const source = (...texts: readonly string[]): ContractSource => ({
  paragraphs: texts.map((text) => ({ text, place: 'body' })),
  notRead: [],
});
const BEFORE = 'Any use.';
const AFTER = 'One use.';
const REDLINE = { paragraph: 1, before: BEFORE, edits: [{ start: 0, end: 3, insert: 'One' }] };

describe('what became of a redline', () => {
  it.each([
    ['made where it stood', ['Title', AFTER], 'made'],
    ['not made where it stood', ['Title', BEFORE], 'not-made'],
    ['made in a paragraph that moved', ['New', 'Title', AFTER], 'made'],
    ['not made in a paragraph that moved', ['New', 'Title', BEFORE], 'not-made'],
    ['unclear where neither text stands', ['Title', 'No use.'], 'unclear'],
    ['unclear where a moved paragraph has a twin', ['New', 'Title', AFTER, BEFORE], 'unclear'],
    ['unclear in a document that is empty now', [], 'unclear'],
  ])('is %s', (_, texts, became) => {
    expect(whatBecameOf(REDLINE, source(...texts))).toBe(became);
  });
});

describe('an addendum', () => {
  const addendum = { form: 'full', lines: ['ADDENDUM', '1.'] } as const;
  it.each([
    [['Title'], 0],
    [['Title', 'ADDENDUM'], 0],
    [['Title', 'ADDENDUM', '1.', 'ADDENDUM', '1.'], 2],
  ])('stands in %j %i times', (texts, times) => {
    expect(timesInserted(addendum, source(...texts))).toBe(times);
  });
});
