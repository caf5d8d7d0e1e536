/** The directory at the end of a zip archive, by which alone its files are found. Zip64 is read too. */
import { DocxError } from '../types';
import { extraField, withoutZip64, ZIP64 } from './extra';
import type { ZipRecord } from './record';

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_SIZE = 56;
const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
/** Stands in a 16 or 32 bit number whose true value is in the Zip64 fields. */
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** An archive that cannot be made sense of. */
export function damaged(): DocxError {
  return new DocxError('not-a-zip', 'The file is damaged or is not a Word document (.docx): get a new copy of it.');
}

/** Where the directory lies, and what is said beside it. */
export interface DirectoryEnd {
  readonly count: number;
  readonly offset: number;
  readonly comment: Uint8Array;
}

/** Finds the directory. Throws `DocxError` where there is none. */
export function findDirectory(bytes: Uint8Array): DirectoryEnd {
  const view = viewOf(bytes);
  const at = findEnd(view);
  const comment = bytes.subarray(at + END_SIZE, at + END_SIZE + view.getUint16(at + 20, true));
  const plain = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true), comment };
  const locator = at - ZIP64_LOCATOR_SIZE;
  const isFull = plain.count === FULL_16 || plain.offset === FULL_32;
  if (!isFull || locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return plain;
  const end = large(view, locator + 8);
  if (end + ZIP64_END_SIZE > bytes.length || view.getUint32(end, true) !== ZIP64_END) throw damaged();
  return { count: large(view, end + 32), offset: large(view, end + 48), comment };
}

/** The last place that can be the end record; something may follow it that is not part of the archive. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - FULL_16); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged();
}

/** The records of the directory, one after the other. Throws `DocxError` where they cannot be read. */
export function* readRecords(bytes: Uint8Array, end: DirectoryEnd): Generator<ZipRecord, void, undefined> {
  const view = viewOf(bytes);
  let at = end.offset;
  for (let n = 0; n < end.count; n++) {
    if (at + RECORD_SIZE > bytes.length || view.getUint32(at, true) !== RECORD) throw damaged();
    const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const extra = bytes.subarray(nameEnd, extraEnd);
    yield {
      madeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      checksum: view.getUint32(at + 16, true),
      ...trueNumbers(view, at, extra),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
      name: bytes.subarray(at + RECORD_SIZE, nameEnd),
      extra: withoutZip64(extra),
      comment: bytes.subarray(extraEnd, next),
    };
    at = next;
  }
}

/** Sizes and offset: those that do not fit stand in the Zip64 field, in this order. */
function trueNumbers(
  view: DataView,
  at: number,
  extra: Uint8Array,
): Pick<ZipRecord, 'size' | 'compressedSize' | 'offset'> {
  const field = extraField(extra, ZIP64);
  const long = field && viewOf(field);
  let read = 0;
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    if (value !== FULL_32 || !long) return value;
    if (read + 8 > long.byteLength) throw damaged();
    read += 8;
    return large(long, read - 8);
  };
  const size = number(24);
  return { size, compressedSize: number(20), offset: number(42) };
}

/** A number of 64 bits; no file is so large that it does not fit. */
function large(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

/** Reads little-endian numbers out of bytes, which may be part of a longer buffer. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
