/** Writes an archive: what was not changed as it lay in the old one, what was changed packed anew. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { viewOf } from './directory';
import { DEFLATED, STORED, UTF8_NAME } from './record';
import type { ZipEntry, ZipRecord } from './record';

const LOCAL_HEADER = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
/** The version of the format that folders and deflated files need. */
const VERSION = 20;
/** 1 January 1980, the oldest date that a zip can hold: the same bytes at any time. */
const FIXED_DATE = 0x00210000;
const NOTHING = new Uint8Array();

/** The entry with other content; all else that is said of it stays, and so does whether it is packed. */
export function withContent(entry: ZipEntry, content: Uint8Array): ZipEntry {
  const method = entry.record.method;
  const raw = method === STORED ? content : deflateSync(content);
  const record = { ...entry.record, method, ...sizes(content, raw) };
  return { ...entry, record, raw };
}

/** A new entry. */
export function createEntry(name: string, content: Uint8Array): ZipEntry {
  const raw = deflateSync(content);
  const record: ZipRecord = {
    madeBy: VERSION,
    flags: UTF8_NAME,
    method: DEFLATED,
    modified: FIXED_DATE,
    ...sizes(content, raw),
    internalAttributes: 0,
    externalAttributes: 0,
    offset: 0,
    name: new TextEncoder().encode(name),
    extra: NOTHING,
    comment: NOTHING,
  };
  return { name, record, raw, localExtra: NOTHING };
}

function sizes(content: Uint8Array, raw: Uint8Array): Pick<ZipRecord, 'checksum' | 'size' | 'compressedSize'> {
  return { checksum: crc32(content), size: content.length, compressedSize: raw.length };
}

/** Writes the entries in their order: equal entries give equal bytes. */
export function writeZip(entries: readonly ZipEntry[], comment: Uint8Array): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { record, raw, localExtra } of entries) {
    const header = [...description(LOCAL_HEADER, record, localExtra), record.name, localExtra, raw];
    directory.push(...directoryRecord(record, offset));
    files.push(...header);
    offset += lengthOf(header);
  }
  const end = numbers(
    [END, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [lengthOf(directory), 4],
    [offset, 4],
  );
  return concatenate([...files, ...directory, end, numbers([comment.length, 2]), comment]);
}

/** What the local header and the directory say alike. */
function description(signature: number, record: ZipRecord, extra: Uint8Array): Uint8Array[] {
  const { flags, method, modified, checksum, compressedSize, size, name, madeBy } = record;
  return [
    numbers([signature, 4]),
    ...(signature === RECORD ? [numbers([madeBy, 2])] : []),
    // Sizes are known before the content, so that none have to follow it.
    numbers([VERSION, 2], [flags & ~0x0008, 2], [method, 2], [modified, 4], [checksum, 4]),
    numbers([compressedSize, 4], [size, 4], [name.length, 2], [extra.length, 2]),
  ];
}

function directoryRecord(record: ZipRecord, offset: number): Uint8Array[] {
  const { name, extra, comment, internalAttributes, externalAttributes } = record;
  return [
    ...description(RECORD, record, extra),
    numbers([comment.length, 2], [0, 2], [internalAttributes, 2], [externalAttributes, 4], [offset, 4]),
    name,
    extra,
    comment,
  ];
}

/** Little-endian numbers, each with its size in bytes. */
function numbers(...values: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((total, [, size]) => total + size, 0));
  const view = viewOf(bytes);
  let at = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((total, part) => total + part.length, 0);
}
