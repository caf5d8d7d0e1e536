/** Opens a .docx, or says in one sentence why not. */
import { Document } from './document';
import { malformed } from './errors';
import { refuseForeign } from './foreign';
import { Package } from './package';
import { DocxError } from './types';
import type { OpenDocx } from './types';

/** Opens a document. Throws `DocxError`, and nothing else, for a file that cannot be opened. */
export const openDocx: OpenDocx = (bytes) => {
  refuseForeign(bytes);
  try {
    return new Document(Package.read(bytes));
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw malformed('cannot be read');
  }
};
