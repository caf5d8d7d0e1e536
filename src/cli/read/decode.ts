import { Failure } from '../io';
import { peek } from './bytes';
import { foreignKind } from './file-kind';

/** Text as it is read, in pieces, with its byte order mark if it has one. */
export interface DecodedText {
  readonly chunks: AsyncIterable<string>;
  /** What the person should know about the reading, each a plain sentence. */
  readonly notes: readonly string[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Enough to judge the encoding of any contract by all of it. */
const HEAD = 1 << 20;

/** Decodes a stream without holding it. Rejects, here or while it is read, with `Failure` where it is not text. */
export async function decode(name: string, stream: AsyncIterable<Uint8Array>): Promise<DecodedText> {
  const { head, bytes } = await peek(stream, HEAD);
  const foreign = foreignKind(head);
  if (foreign !== null) throw new Failure(`${name}: is ${foreign}, not text`);
  const encoding = encodingOf(head);
  if (encoding === null) throw notValid(name, 'utf-8');
  if (!encoding.startsWith('utf-16') && head.includes(0)) throw new Failure(`${name}: is not text`);
  return {
    chunks: decodeAs(encoding, name, bytes),
    notes: encoding === 'windows-1252' ? ['The text is not UTF-8; it was read as Windows-1252.'] : [],
  };
}

/** Null for UTF-8 in which something is broken. */
function encodingOf(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    // As a stream: the head may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return isBrokenUtf8(head) ? null : 'windows-1252';
  }
}

const UTF8_CHARACTER = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Whether most of what is not ASCII is UTF-8. What it would be in another encoding is then a guess, and a wrong one. */
function isBrokenUtf8(head: Buffer): boolean {
  const bytes = head.toString('latin1');
  const good = bytes.match(UTF8_CHARACTER)?.length ?? 0;
  const bad = bytes.replace(UTF8_CHARACTER, '').match(/[\x80-\xff]/g)?.length ?? 0;
  return good > bad;
}

function notValid(name: string, encoding: Encoding): Failure {
  return new Failure(`${name}: is not valid ${encoding.toUpperCase()} text`);
}

async function* decodeAs(encoding: Encoding, name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // The mark stays in the text: offsets then count what the file holds.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decodePart = (part: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(part, { stream });
    } catch {
      throw notValid(name, encoding);
    }
  };
  for await (const part of bytes) yield decodePart(part, true);
  yield decodePart(new Uint8Array(), false);
}
