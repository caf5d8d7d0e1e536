/** Bytes to text and back, in the encoding that the part came in. */
import { malformed } from '../errors';
import { DocxError } from '../types';

/** How a part's bytes stand for text. */
export interface Encoding {
  readonly label: string;
  readonly mark: Uint8Array;
}

export const UTF8: Encoding = { label: 'utf-8', mark: new Uint8Array() };
const MARKS: readonly Encoding[] = [
  { label: 'utf-8', mark: Uint8Array.of(0xef, 0xbb, 0xbf) },
  { label: 'utf-16le', mark: Uint8Array.of(0xff, 0xfe) },
  { label: 'utf-16be', mark: Uint8Array.of(0xfe, 0xff) },
];

/** Reads a part. Throws `DocxError` for bytes that are no text in the encoding they claim. */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte)) ?? sniff(bytes);
  try {
    const decoder = new TextDecoder(encoding.label, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes.subarray(encoding.mark.length)), encoding };
  } catch {
    throw malformed('is not readable text');
  }
}

/** UTF-16 without a mark shows zero bytes around "<"; otherwise the XML declaration, which is ASCII, is believed. */
function sniff(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0x3c && bytes[1] === 0) return { label: 'utf-16le', mark: new Uint8Array() };
  if (bytes[0] === 0 && bytes[1] === 0x3c) return { label: 'utf-16be', mark: new Uint8Array() };
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const label = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  const known = label === undefined ? UTF8.label : standardLabel(label);
  // A part that says UTF-16 and is written in single bytes is UTF-8 to every reader.
  return known.startsWith('utf-16') ? UTF8 : { label: known, mark: new Uint8Array() };
}

/** The one name of an encoding that goes by several, such as "utf8" and "latin1". */
function standardLabel(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new DocxError('unsupported', 'The document is written in an encoding that is not known.');
  }
}

/** Writes a part in its encoding. */
export function encodeXml(text: string, { label, mark }: Encoding): Uint8Array {
  const body = label.startsWith('utf-16') ? utf16(text, label === 'utf-16le') : singleBytes(text, label);
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Older encodings are all supersets of ASCII, and XML can say every character that one of them lacks by its number. */
function singleBytes(text: string, label: string): Uint8Array {
  if (label === UTF8.label) return new TextEncoder().encode(text);
  const bytes: number[] = [];
  const codes = highBytes(label);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x80 ? code : codes.get(character);
    if (byte === undefined) bytes.push(...Array.from(`&#${code};`, (c) => c.charCodeAt(0)));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The characters beyond ASCII that an encoding says in one byte. */
function highBytes(label: string): Map<string, number> {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let byte = 0xff; byte >= 0x80; byte--) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character.length === 1 && character !== '\ufffd') codes.set(character, byte);
  }
  return codes;
}
