/** Says what of the document was not read. */

/** An add-in cannot reach headers without making some, nor search shapes without hanging Word. */
const OUT_OF_REACH = 'Headers, footers, footnotes, endnotes and text boxes, where there are any, were not read.';
const DELETED_WORDS =
  'This version of Word cannot leave out words whose deletion is pending, so such words may have been read.';

/** A plain sentence for each part that was not read, or not as it should be. */
export function notRead(revisionsReadable: boolean): readonly string[] {
  return revisionsReadable ? [OUT_OF_REACH] : [OUT_OF_REACH, DELETED_WORDS];
}
