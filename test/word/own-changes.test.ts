import { addedSince } from '../../src/word/own-changes';

describe('telling our own tracked changes from others', () => {
  it('takes those that were not there before for ours', () => {
    expect(addedSince(['theirs'], ['ours', 'theirs', 'ours too'])).toEqual([0, 2]);
  });

  it('touches none when a change that was there cannot be found again', () => {
    expect(addedSince(['theirs'], ['theirs and ours'])).toBeNull();
  });

  it('touches none when one of ours looks exactly like one that was there', () => {
    expect(addedSince(['same'], ['same', 'same'])).toBeNull();
  });
});
