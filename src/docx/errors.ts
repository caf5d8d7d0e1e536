/** Refusals that more than one reader of the file gives. */
import { DocxError } from './types';

/** What is larger than any contract, or pretends to be. */
export function tooLarge(): DocxError {
  return new DocxError('too-large', 'The document is too large to be opened safely.');
}

/** A document with damage inside; `where` ends "The document is damaged: part of it …". */
export function malformed(where: string): DocxError {
  return new DocxError(
    'malformed',
    `The document is damaged: part of it ${where}; let Word open and repair it, and save it again.`,
  );
}
