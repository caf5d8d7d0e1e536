import { makeStamp } from '../../src/cli/stamp';

describe('the stamp of comments and changes', () => {
  it('does not depend on the clock', () => {
    expect(makeStamp('Ada', {})).toEqual({ author: 'Ada', date: '2000-01-01T00:00:00Z' });
    expect(makeStamp('Ada', { SOURCE_DATE_EPOCH: '' })).toEqual(makeStamp('Ada', {}));
  });

  it('has the date of SOURCE_DATE_EPOCH where it is set', () => {
    expect(makeStamp('Ada', { SOURCE_DATE_EPOCH: '1795420800' }).date).toBe('2026-11-23T08:00:00Z');
  });

  it.each(['today', '-1', '1.5', '1e99', '99999999999999'])('refuses %s for a date', (epoch) => {
    expect(() => makeStamp('Ada', { SOURCE_DATE_EPOCH: epoch })).toThrow('SOURCE_DATE_EPOCH');
  });
});
