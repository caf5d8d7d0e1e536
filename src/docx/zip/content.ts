/** What an entry holds, inflated without ever trusting the size that it claims. */
import { Inflate } from 'fflate';
import { malformed } from '../errors';
import { DocxError } from '../types';
import { crc32 } from './crc32';
import { DEFLATED, STORED } from './record';
import type { ZipEntry } from './record';

/** One byte of deflated data gives at most about a thousand, so that no step takes more than some megabytes. */
const STEP = 16 * 1024;

/** Checks that an entry holds just as many bytes as it claims, without keeping them. Throws `DocxError` otherwise. */
export function checkSize(entry: ZipEntry): void {
  inflate(entry, () => undefined);
}

/** The content. Throws `DocxError` where it is not what the entry claims. */
export function contentOf(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.record.size);
  let at = 0;
  inflate(entry, (chunk) => {
    content.set(chunk, at);
    at += chunk.length;
  });
  if (crc32(content) !== entry.record.checksum) throw malformed('cannot be unpacked');
  return content;
}

/** Stops at the first byte too many. */
function inflate({ record, raw }: ZipEntry, take: (chunk: Uint8Array) => void): void {
  if (record.method === STORED || (record.size === 0 && raw.length === 0)) {
    if (raw.length !== record.size) throw malformed('cannot be unpacked');
    take(raw);
    return;
  }
  if (record.method !== DEFLATED) throw malformed('cannot be unpacked');
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > record.size) throw new DocxError('unsafe', 'A part of the file is larger than the file says it is.');
    take(chunk);
  });
  try {
    for (let at = 0; at < raw.length; at += STEP) stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw malformed('cannot be unpacked');
  }
  if (size !== record.size) throw malformed('cannot be unpacked');
}
