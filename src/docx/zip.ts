/** The zip around a document, read with limits because it may come from anyone. */
import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { DocxError } from './types';

const MAX_ENTRIES = 10_000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Deflate cannot do better than about 1032 to 1; real parts stay below 200 unless they are small. */
const MAX_RATIO = 500;
const RATIO_FREE_BYTES = 32 * 1024 * 1024;
/** The oldest date that a zip can hold, read by fflate in local time: the same bytes everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** One file of the zip, in the zip's order. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept without compression, as pictures are. */
  readonly stored: boolean;
}

/** Reads all entries. Throws `DocxError` for what is no zip, too large, or built to mislead. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const seen = new Map<string, { readonly name: string; readonly stored: boolean }>();
  let total = 0;
  const files = inflate(bytes, ({ name, size, originalSize, compression }) => {
    total += originalSize;
    if (seen.size >= MAX_ENTRIES || total > MAX_TOTAL_BYTES) throw tooLarge();
    if (originalSize > RATIO_FREE_BYTES && originalSize > size * MAX_RATIO) throw tooLarge();
    if (isTrick(name)) throw new DocxError('unsafe', 'The file holds a part whose name points outside the document.');
    if (seen.has(name)) throw new DocxError('unsafe', 'The file holds two parts with the same name.');
    seen.set(name, { name, stored: compression === 0 });
    return true;
  });
  return [...seen.values()].map(({ name, stored }) => ({ name, stored, bytes: files[name] ?? new Uint8Array() }));
}

interface EntryInfo {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
}

function inflate(bytes: Uint8Array, filter: (entry: EntryInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError('not-a-zip', 'The file is damaged or is not a Word document (.docx).');
  }
}

function isTrick(name: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0|^__proto__$/i.test(name);
}

function tooLarge(): DocxError {
  return new DocxError('too-large', 'The document is too large to be opened safely.');
}

/** Writes the entries in their order, with a fixed date: equal entries give equal bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes, stored } of entries) files[name] = [bytes, { level: stored ? 0 : 6, mtime: FIXED_DATE }];
  return zipSync(files);
}
