import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './io';
import { errorCode } from './read/file-errors';

/** Refuses, before any work is done, a place where the document cannot or must not be written. */
export function checkOutput(input: string, output: string): void {
  const folder = statSync(dirname(output), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) throw new Failure(`${output}: its folder does not exist`);
  // Follows links, so that no other spelling of the input's name gets past.
  const there = statSync(output, { throwIfNoEntry: false, bigint: true });
  if (there === undefined) return;
  const here = statSync(input, { bigint: true });
  const same = here.dev === there.dev && here.ino === there.ino && here.ino !== 0n;
  if (same || realpathSync(input) === realpathSync(output))
    throw new Failure(`${output}: is the document that is reviewed; --redline never overwrites it`);
  if (!there.isFile()) throw new Failure(`${output}: is not a file that can be replaced`);
}

/** Writes all of it or nothing: under another name in the same folder first, then renamed. */
export function writeDocx(output: string, bytes: Uint8Array): void {
  const temporary = join(dirname(output), `.${basename(output)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Failure(`${output}: cannot be written (${errorCode(error) ?? String(error)})`);
  }
}
