import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync, type BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './io';
import { errorCode, fileFailure } from './read/file-errors';

/** Refuses, before any work is done, a place where the document cannot or must not be written. Throws `Failure`. */
export function checkOutput(input: string, output: string): void {
  const here = statOf(input);
  if (here === undefined) throw new Failure(`${input}: does not exist any more`);
  if (statOf(dirname(output), output)?.isDirectory() !== true)
    throw new Failure(`${output}: its folder does not exist`);
  // Follows links, so that no other spelling of the input's name gets past.
  const there = statOf(output);
  if (there === undefined) return;
  const same = here.dev === there.dev && here.ino === there.ino && here.ino !== 0n;
  if (same || realpathSync(input) === realpathSync(output))
    throw new Failure(`${output}: is the document that is reviewed; --redline never overwrites it`);
  if (!there.isFile()) throw new Failure(`${output}: is not a file that can be replaced`);
}

/** Undefined where there is nothing. Throws a `Failure` about `name` where the system does not say. */
function statOf(path: string, name = path): BigIntStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch (error) {
    throw fileFailure(name, error);
  }
}

/** Writes all of it or nothing: under another name in the same folder first, then renamed. */
export function writeDocx(output: string, bytes: Uint8Array): void {
  const temporary = join(dirname(output), `.notrain-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Failure(`${output}: cannot be written (${errorCode(error) ?? String(error)})`);
  }
}
