/** Zip archives for tests, as odd as they may come: written byte by byte, which no library lets one do. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/docx/zip/crc32';
import { files } from './build';

/** What one entry says; whatever is not given is what a careful writer would say. */
export interface Entry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  /** A lie about the size of the content. */
  readonly size?: number;
  readonly checksum?: number;
  readonly external?: number;
  readonly comment?: string;
  readonly extra?: readonly number[];
  /** Sizes and checksum stand after the content instead of before it. */
  readonly isDescribed?: boolean;
  /** Sizes and offset stand in the fields for very large files. */
  readonly isLarge?: boolean;
}

const FULL = 0xffffffff;

/** Little-endian numbers, each with its size in bytes. */
function numbers(...values: readonly (readonly [value: number, size: 2 | 4 | 8])[]): number[] {
  return values.flatMap(([value, size]) => Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256));
}

const bytesOf = (text: string | Uint8Array): readonly number[] => [
  ...(typeof text === 'string' ? new TextEncoder().encode(text) : text),
];

/** What the local header and the directory have in common, up to the length of the name. */
function shared(entry: Entry, raw: Uint8Array, isLocal: boolean): number[] {
  const { flags = 0, method = 8, checksum = crc32(entry.content), size = entry.content.length } = entry;
  const isDescribed = entry.isDescribed === true;
  const isUnknown = isLocal && isDescribed;
  const said = (value: number): number => (entry.isLarge ? FULL : isUnknown ? 0 : value);
  return [
    ...numbers([45, 2], [flags | (isDescribed ? 8 : 0), 2], [method, 2], [0x4f21_0000, 4]),
    ...numbers([isUnknown ? 0 : checksum, 4], [said(raw.length), 4], [said(size), 4], [bytesOf(entry.name).length, 2]),
  ];
}

function localHeader(entry: Entry, raw: Uint8Array): number[] {
  const { size = entry.content.length, extra = [] } = entry;
  const large = entry.isLarge ? numbers([1, 2], [16, 2], [size, 8], [raw.length, 8]) : [];
  const lengths = numbers([extra.length + large.length, 2]);
  return [
    ...numbers([0x04034b50, 4]),
    ...shared(entry, raw, true),
    ...lengths,
    ...bytesOf(entry.name),
    ...large,
    ...extra,
  ];
}

function directoryRecord(entry: Entry, raw: Uint8Array, offset: number): number[] {
  const { size = entry.content.length, extra = [], comment = '', external = 0 } = entry;
  const large = entry.isLarge ? numbers([1, 2], [24, 2], [size, 8], [raw.length, 8], [offset, 8]) : [];
  return [
    ...numbers([0x02014b50, 4], [45, 2]),
    ...shared(entry, raw, false),
    ...numbers([extra.length + large.length, 2], [comment.length, 2], [0, 4], [external, 4]),
    ...numbers([entry.isLarge ? FULL : offset, 4]),
    ...bytesOf(entry.name),
    ...large,
    ...extra,
    ...bytesOf(comment),
  ];
}

/** An archive of these entries; `isZip64` writes its end as for more entries than the old format can count. */
export function archive(
  entries: readonly Entry[],
  { comment = '', isZip64 = false }: { readonly comment?: string; readonly isZip64?: boolean } = {},
): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const raw = (entry.method ?? 8) === 8 ? deflateSync(entry.content) : entry.content;
    directory.push(...directoryRecord(entry, raw, bytes.length));
    bytes.push(...localHeader(entry, raw));
    for (const byte of raw) bytes.push(byte);
    const { size = entry.content.length, checksum = crc32(entry.content) } = entry;
    if (entry.isDescribed) bytes.push(...numbers([0x08074b50, 4], [checksum, 4], [raw.length, 4], [size, 4]));
  }
  const start = bytes.length;
  const [count, size] = [entries.length, directory.length];
  const end64 = [
    ...numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 8], [count, 8], [count, 8], [size, 8], [start, 8]),
    ...numbers([0x07064b50, 4], [0, 4], [start + size, 8], [1, 4]),
  ];
  const said = isZip64 ? 0xffff : count;
  const end = [
    ...numbers([0x06054b50, 4], [0, 4], [said, 2], [said, 2], [size, 4], [isZip64 ? FULL : start, 4]),
    ...numbers([comment.length, 2]),
    ...bytesOf(comment),
  ];
  return Uint8Array.from([...bytes, ...directory, ...(isZip64 ? end64 : []), ...end]);
}

/** The files of a document with this body, as entries. */
export function documentEntries(body: string): Entry[] {
  return Object.entries(files(body)).map(([name, content]) => ({ name, content }));
}

/** An entry that holds text. */
export const textEntry = (name: string | Uint8Array, text: string): Entry => ({ name, content: strToU8(text) });
