/** Opens a .docx, or says in one sentence why not. */
import { Document } from './document';
import { Package } from './package';
import { DocxError } from './types';
import type { OpenDocx } from './types';

/** How OLE compound files begin: Word 97 documents, and the shell around an encrypted .docx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Opens a document. Throws `DocxError`, and nothing else, for a file that cannot be opened. */
export const openDocx: OpenDocx = (bytes) => {
  refuseOtherFormats(bytes);
  try {
    return new Document(Package.read(bytes));
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError('malformed', 'The document is damaged and cannot be read.');
  }
};

function refuseOtherFormats(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    throw holdsUtf16(bytes, ENCRYPTED_STREAM)
      ? new DocxError('encrypted', 'The document is locked with a password: save it without one and open it again.')
      : new DocxError('legacy-doc', 'The file is in the old .doc format: save it as .docx in Word and open it again.');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new DocxError('not-a-zip', 'The file is not a Word document (.docx).');
  }
}

/** Whether an ASCII word stands in the bytes in UTF-16, as stream names do in compound files. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const last = bytes.length - word.length * 2;
  for (let at = 0; at <= last; at += 2) {
    let i = 0;
    while (i < word.length && bytes[at + i * 2] === word.charCodeAt(i) && bytes[at + i * 2 + 1] === 0) i++;
    if (i === word.length) return true;
  }
  return false;
}
