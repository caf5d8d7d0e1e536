/** Accepting and rejecting one revision. */
import { isW } from './names';
import type { Paragraph } from './paragraph';
import { dropIfEmpty, joinWithNext } from './paragraph-mark';
import type { Revision } from './revisions';
import { setDeleted } from './words';
import { unwrap } from './xml/edit';
import { appendChild, detach } from './xml/move';
import { ancestors, descendants, elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** Properties that a record of a change does not speak of, and that stay whatever becomes of it. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  pPrChange: ['rPr', 'sectPr'],
  sectPrChange: ['headerReference', 'footerReference'],
  trPrChange: ['ins', 'del'],
  tcPrChange: ['cellIns', 'cellDel', 'cellMerge'],
  rPrChange: ['ins', 'del', 'moveFrom', 'moveTo'],
};

/** Settles a revision; one that is settled already is left alone. `all` are the document's paragraphs. */
export function resolve(revision: Revision, accepted: boolean, all: readonly Paragraph[]): void {
  const { element, kind } = revision;
  const { parent } = element;
  if (!parent) return;
  const paragraph = all.find((p) => p.element === paragraphAround(element));
  const stays = accepted === (kind === 'inserted');
  if (kind === 'formatted') settleFormat(element, parent, accepted);
  else if (isW(parent, 'rPr')) settleMark(element, parent, stays, paragraph, all);
  else if (isW(parent, 'trPr')) settleRow(element, parent, stays);
  else if (element.local.startsWith('cell')) detach(element);
  else if (stays) {
    const runs = [...descendants(element)].filter((e) => isW(e, 'r'));
    unwrap(element);
    if (kind === 'deleted') restoreText(runs);
  } else if (paragraph) {
    const { start, end } = paragraph.extentOf(element);
    detach(element);
    paragraph.ranges.removed(start, end);
  }
  paragraph?.changed();
}

function paragraphAround(node: XmlElement): XmlElement | undefined {
  for (const element of ancestors(node)) if (isW(element, 'p')) return element;
  return undefined;
}

/** Deleted text outside of any deletion is text again. */
function restoreText(runs: readonly XmlElement[]): void {
  for (const run of runs) {
    if (!isDeletedIn(run)) setDeleted(run, false);
  }
}

/** Whether a run is deleted in its paragraph. */
function isDeletedIn(run: XmlElement): boolean {
  for (const element of ancestors(run)) {
    if (isW(element, 'del') || isW(element, 'moveFrom')) return true;
    if (isW(element, 'p')) return false;
  }
  return false;
}

function settleMark(
  element: XmlElement,
  properties: XmlElement,
  stays: boolean,
  paragraph: Paragraph | undefined,
  all: readonly Paragraph[],
): void {
  detach(element);
  dropIfEmpty(properties);
  if (!stays && paragraph) joinWithNext(paragraph, all);
}

function settleRow(element: XmlElement, properties: XmlElement, stays: boolean): void {
  const row = properties.parent;
  detach(element);
  dropIfEmpty(properties);
  if (stays || !row) return;
  const table = row.parent;
  detach(row);
  if (table && isW(table, 'tbl') && !elements(table).some((e) => isW(e, 'tr'))) detach(table);
}

function settleFormat(element: XmlElement, properties: XmlElement, accepted: boolean): void {
  detach(element);
  const old = elements(element)[0];
  if (!accepted && old) {
    const kept = KEPT[element.local] ?? [];
    const staying = elements(properties).filter((e) => kept.includes(e.local));
    properties.children = [];
    const before = element.local === 'pPrChange' ? [...elements(old), ...staying] : [...staying, ...elements(old)];
    for (const node of before) appendChild(properties, node);
  }
  dropIfEmpty(properties);
}
