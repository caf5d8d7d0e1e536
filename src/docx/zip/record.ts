/** One file of a zip archive, as the archive's directory describes it. */

/** Compressed and not, as numbers in the directory. */
export const STORED = 0;
export const DEFLATED = 8;

/** Bits of an entry's flags. */
export const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
export const UTF8_NAME = 0x0800;

/** What the directory says of an entry; what is not needed here is kept to be written again. */
export interface ZipRecord {
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS date and time: two numbers of 16 bits in one. */
  readonly modified: number;
  /** CRC-32 of the content. */
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Where the local header begins in the archive. */
  readonly offset: number;
  /** The name's own bytes, whatever encoding they are in. */
  readonly name: Uint8Array;
  /** Extra fields, without those of Zip64. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
}

/** One file of an archive, with its content as it lies there. */
export interface ZipEntry {
  readonly name: string;
  readonly record: ZipRecord;
  readonly raw: Uint8Array;
  /** The extra fields of the local header, without those of Zip64. */
  readonly localExtra: Uint8Array;
}

/** An archive: its entries in their order, and the comment at its end. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Whether the entry is a folder, which has no content. */
export function isFolder({ name }: Pick<ZipEntry, 'name'>): boolean {
  return name.endsWith('/');
}
