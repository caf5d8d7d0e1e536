import { capabilities } from '../../src/word/capabilities';
import { contract } from '../preview/host/contract';
import { openWord } from '../support/office';

describe('what a Word can do', () => {
  it.each([
    ['1.3', { comments: false, trackedChanges: false, revisions: false }],
    ['1.4', { comments: true, trackedChanges: true, revisions: false }],
    ['1.6', { comments: true, trackedChanges: true, revisions: true }],
  ])('follows from WordApi %s', (wordApi, expected) => {
    openWord(contract('One.'), { wordApi });
    expect(capabilities()).toEqual(expected);
  });

  it('is nothing without Office', () => {
    openWord(contract('One.'));
    Reflect.deleteProperty(globalThis, 'Office');
    expect(capabilities()).toEqual({ comments: false, trackedChanges: false, revisions: false });
  });
});
