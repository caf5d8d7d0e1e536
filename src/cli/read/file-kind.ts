import { extname } from 'node:path';

export type FileKind = 'docx' | 'text' | 'jsonl' | 'unknown';

/** How many bytes tell. */
export const TELLING_BYTES = 8;

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
/** The container of old .doc files, and of a .docx with a password. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';

const FOREIGN: readonly (readonly [magic: string, kind: string])[] = [
  [ZIP, 'a .docx or another zip archive'],
  [EMPTY_ZIP, 'an empty zip archive'],
  [COMPOUND, 'an old .doc or a document with a password'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'an RTF document'],
];

/** What the first bytes say a file is, where they say that it is no text: "a PDF". */
export function foreignKind(head: Buffer): string | null {
  const start = head.toString('latin1', 0, TELLING_BYTES);
  return FOREIGN.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/** How to read a file. A document is known by its content whatever its name; text only by its name. */
export function fileKind(name: string, head: Buffer): FileKind {
  const start = head.toString('latin1', 0, TELLING_BYTES);
  if ([ZIP, EMPTY_ZIP, COMPOUND].some((magic) => start.startsWith(magic))) return 'docx';
  switch (extname(name).toLowerCase()) {
    case '.docx':
      return 'docx';
    case '.txt':
    case '.md':
      return 'text';
    case '.jsonl':
      return 'jsonl';
    default:
      return 'unknown';
  }
}
