/** Files that are no .docx, whatever they are called: what each is, and what the person can do about it. */
import { DocxError } from './types';

/** How OLE compound files begin: Word 97 documents, and the shell around a locked .docx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The names of a compound file's streams stand at the start of records of this size. */
const DIRECTORY_RECORD = 128;
/** How much of a file of text tells what it is. */
const TELLING_BYTES = 4096;

const SAVE_AS_DOCX = 'open it in Word and save it as .docx';

/** Text that only one kind of file has near its beginning. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/schemas\.microsoft\.com\/office\/2006\/xmlPackage/, 'a Word document in the form of a single XML file'],
  [/schemas\.microsoft\.com\/office\/word\/2003\/wordml/, 'a Word document in the XML of Word 2003'],
  [/^mime-version:/i, 'a web page in the form of an archive'],
  [/^(?=<)[^]*?<(!doctype\s+)?html[\s>]/i, 'a web page'],
  [/^<\?xml/, 'an XML file'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^%PDF-/, 'a PDF'],
];

/** Throws `DocxError` for what is no zip archive. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (bytes.length === 0) {
    throw new DocxError('not-a-zip', 'The file is empty, without a single byte: get a new copy of it.');
  }
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) throw compoundFile(bytes);
  const text = readText(bytes.subarray(0, TELLING_BYTES));
  if (text === null) throw new DocxError('not-a-zip', 'The file is not a Word document (.docx).');
  const kind = MARKUP.find(([pattern]) => pattern.test(text))?.[1];
  const because =
    kind === undefined
      ? 'The file is plain text and not a Word document (.docx): give it a name that ends in .txt.'
      : `The file is ${kind} and not a .docx: ${SAVE_AS_DOCX}.`;
  throw new DocxError('not-a-zip', because);
}

/** What to say of an Office file whose main part has another root than Word's. */
export function otherOfficeFile(root: string): DocxError {
  const kind = { workbook: 'an Excel workbook', presentation: 'a PowerPoint presentation' }[root] ?? 'an Office file';
  return new DocxError('no-document', `The file is ${kind} and not a Word document (.docx).`);
}

function compoundFile(bytes: Uint8Array): DocxError {
  if (hasStream(bytes, 'EncryptedPackage')) {
    const because = hasStream(bytes, 'DRMEncryptedDataSpace')
      ? 'The document is locked by rights management: ask its owner for a copy without it.'
      : 'The document is locked with a password: open it in Word, remove the password and save it again.';
    return new DocxError('encrypted', because);
  }
  if (hasStream(bytes, 'WordDocument')) {
    return new DocxError('legacy-doc', `The file is in the old .doc format: ${SAVE_AS_DOCX}.`);
  }
  return new DocxError('not-a-zip', 'The file is an Office file of an old kind and not a Word document (.docx).');
}

/** Whether a compound file has a stream of this name, which must be ASCII and stands there in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + DIRECTORY_RECORD <= bytes.length; at += DIRECTORY_RECORD) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** The text without a mark and white space before it; null for what is no text. */
function readText(head: Uint8Array): string | null {
  const label =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(label).decode(head);
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text.trimStart();
}
