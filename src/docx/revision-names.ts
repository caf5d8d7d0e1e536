/** The elements by which WordprocessingML records a pending change. */
import { isWordUri } from './names';
import type { DocxRevision } from './types';
import type { XmlElement } from './xml/node';

const KINDS: Readonly<Record<string, DocxRevision['kind']>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  cellIns: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
  cellDel: 'deleted',
  rPrChange: 'formatted',
  pPrChange: 'formatted',
  sectPrChange: 'formatted',
  tblPrChange: 'formatted',
  tblPrExChange: 'formatted',
  tblGridChange: 'formatted',
  trPrChange: 'formatted',
  tcPrChange: 'formatted',
  cellMerge: 'formatted',
  numberingChange: 'formatted',
};

/** What kind of change the element records; undefined for any other element. */
export function revisionKind(element: XmlElement): DocxRevision['kind'] | undefined {
  return isWordUri(element.uri) ? KINDS[element.local] : undefined;
}

/** Whether the element records a pending change. */
export function isRevision(element: XmlElement): boolean {
  return revisionKind(element) !== undefined;
}
