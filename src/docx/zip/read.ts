/** The zip around a document, read with limits because it may come from anyone. */
import { tooLarge } from '../errors';
import { DocxError } from '../types';
import { checkSize } from './content';
import { damaged, findDirectory, readRecords, viewOf } from './directory';
import { withoutZip64 } from './extra';
import { DEFLATED, ENCRYPTED, isFolder, STORED } from './record';
import type { ZipArchive, ZipEntry, ZipRecord } from './record';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

const MAX_ENTRIES = 10_000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** How many times its packed size a part, and all parts together, may have. In documents the text reaches some 60. */
const MAX_RATIO = 200;
const MAX_TOTAL_RATIO = 100;
/** What is not larger than this may be packed as well as it likes: a blank picture is. */
const RATIO_FREE_BYTES = 32 * 1024 * 1024;
const TOTAL_RATIO_FREE_BYTES = 64 * 1024 * 1024;

/** Reads the entries, their content still packed. Throws `DocxError` for what is no zip, too large, or built to mislead. */
export function readZip(bytes: Uint8Array): ZipArchive {
  const end = findDirectory(bytes);
  if (end.count > MAX_ENTRIES) throw tooLarge();
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let packed = 0;
  for (const record of readRecords(bytes, end)) {
    const entry = { name: nameOf(record), record, ...locate(bytes, record) };
    total += record.size;
    packed += record.compressedSize;
    refuseMethod(record);
    refuseSize(record, total, packed);
    if (isTrick(entry.name)) {
      throw new DocxError('unsafe', 'The file holds a part whose name points outside the document.');
    }
    if (names.has(entry.name) && !isFolder(entry)) {
      throw new DocxError('unsafe', 'The file holds two parts with the same name.');
    }
    names.add(entry.name);
    entries.push(entry);
  }
  refuseOverlaps(entries);
  // Only now, when all claims are within the limits: nothing is inflated beyond what it claims.
  entries.forEach(checkSize);
  return { entries, comment: end.comment };
}

/** The entry's content, which only its local header tells the place of; all else is the directory's word. */
function locate(bytes: Uint8Array, { offset, compressedSize }: ZipRecord): Pick<ZipEntry, 'raw' | 'localExtra'> {
  const view = viewOf(bytes);
  if (offset + LOCAL_HEADER_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const extra = offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true);
  const start = extra + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged();
  return { localExtra: withoutZip64(bytes.subarray(extra, start)), raw: bytes.subarray(start, start + compressedSize) };
}

/** Entries that lie in one another are how a small archive is made to hold very much. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { record, raw } of [...entries].sort((a, b) => a.record.offset - b.record.offset)) {
    if (record.offset < end) throw new DocxError('unsafe', 'The file holds parts that share their content.');
    end = record.offset + LOCAL_HEADER_SIZE + raw.length;
  }
}

function refuseMethod({ flags, method }: ZipRecord): void {
  if ((flags & ENCRYPTED) !== 0) {
    throw new DocxError('encrypted', 'The file is a zip archive with a password: unpack it and open what is in it.');
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new DocxError(
      'unsupported',
      'The file is packed in a way that Word does not use: open it in Word and save it again.',
    );
  }
}

function refuseSize({ size, compressedSize }: ZipRecord, total: number, packed: number): void {
  if (total > MAX_TOTAL_BYTES) throw tooLarge();
  if (size > RATIO_FREE_BYTES && size > compressedSize * MAX_RATIO) throw tooLarge();
  if (total > TOTAL_RATIO_FREE_BYTES && total > packed * MAX_TOTAL_RATIO) throw tooLarge();
}

/** Names are UTF-8, said or not; what is not is read byte by byte, which keeps different names different. */
function nameOf({ name }: ZipRecord): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return Array.from(name, (byte) => String.fromCharCode(byte)).join('');
  }
}

function isTrick(name: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name);
}
