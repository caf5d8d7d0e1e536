import { Failure } from '../../../src/cli/io';
import { fileFailure } from '../../../src/cli/read/file-errors';

describe('why a file cannot be read', () => {
  it.each([
    ['ENOENT', 'a.txt: does not exist'],
    ['EACCES', 'a.txt: may not be read'],
    ['EISDIR', 'a.txt: is a folder'],
    ['EIO', 'a.txt: cannot be read (EIO)'],
  ])('is said in words for %s', (code, says) => {
    expect(fileFailure('a.txt', Object.assign(new Error('from the system'), { code })).message).toBe(says);
  });

  it('is said already by a failure, and else by the error', () => {
    const failure = new Failure('a.txt: is a PDF');
    expect(fileFailure('a.txt', failure)).toBe(failure);
    expect(fileFailure('a.txt', new TypeError('stumbled')).message).toBe('a.txt: cannot be reviewed: stumbled');
  });
});
