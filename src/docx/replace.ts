/** Replacing words: as a tracked change, or plainly. */
import { cutAt, isolate } from './cut';
import { refuseDeletion, refuseInsertion } from './editable';
import type { Ids } from './ids';
import { findInsertionPoint } from './insertion-point';
import { attributeW, childW, isW } from './names';
import { cutInsertionsAfter } from './others-insertion';
import type { Paragraph } from './paragraph';
import type { Piece } from './pieces';
import type { Range } from './range';
import type { Refusal, Stamp } from './types';
import { createRun, setDeleted, writable } from './words';
import { createElement } from './xml/create';
import { appendChild, detach, insertAfter, insertAt, insertBefore } from './xml/move';
import { ancestors, elements } from './xml/node';
import type { XmlElement, XmlNode } from './xml/node';

/** Runs that stand side by side and share one fate. */
interface Group {
  readonly runs: XmlElement[];
  readonly start: number;
  end: number;
  /** Taken out for good: the author's own pending insertion, or any words when changes are not tracked. */
  readonly isErased: boolean;
}

/**
 * Replaces the words at `[start, end)` of the view `all`; those already deleted stay as they are.
 * Gives the range of the new words, or of the place where the old ones were.
 */
export function replaceWords(
  paragraph: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  stamp: Stamp | null,
  ids: Ids,
): Range | Refusal {
  const isAffected = (p: Piece): boolean => p.text !== '' && !p.deleted && p.start < end && p.end > start;
  const refusal = refuseDeletion(paragraph, paragraph.pieces.filter(isAffected));
  if (refusal) return refusal;
  const words = writable(text);
  if (!paragraph.pieces.some(isAffected)) return insertWords(paragraph, end, words, stamp, ids);

  cutAt(paragraph, start);
  cutAt(paragraph, end);
  const groups = groupRuns(paragraph, paragraph.pieces.filter(isAffected), stamp);
  const first = groups[0];
  const anchor = first?.runs.at(-1);
  if (!first || !anchor) return insertWords(paragraph, end, words, stamp, ids);

  const at = first.end;
  if (words !== '') {
    putAfter(anchor, words, childW(first.runs[0] ?? anchor, 'rPr'), stamp, ids);
    paragraph.ranges.inserted(at, words.length, { start, end });
  }
  for (const group of [...groups].reverse()) {
    if (!group.isErased) {
      markDeleted(group, stamp, ids);
      continue;
    }
    for (const run of group.runs) erase(run);
    const shift = group === first ? 0 : words.length;
    paragraph.ranges.removed(group.start + shift, group.end + shift);
  }
  paragraph.changed();
  const newStart = first.isErased ? first.start : at;
  return paragraph.rangeOf(newStart, newStart + words.length);
}

function insertWords(
  paragraph: Paragraph,
  offset: number,
  words: string,
  stamp: Stamp | null,
  ids: Ids,
): Range | Refusal {
  if (words === '') return paragraph.rangeOf(offset, offset);
  const refusal = refuseInsertion(paragraph, offset);
  if (refusal) return refusal;
  cutAt(paragraph, offset);
  const point = findInsertionPoint(paragraph, offset);
  const { parent, after, properties } = point;
  if (after) putAfter(after, words, properties, stamp, ids);
  else {
    const run = createRun(parent, words, properties);
    insertAt(parent, 0, isFree(elements(parent)[0] ?? parent, stamp) ? run : tracked(parent, run, stamp, ids));
  }
  paragraph.ranges.inserted(point.offset, words.length, { start: point.offset, end: point.offset });
  paragraph.changed();
  return paragraph.rangeOf(point.offset, point.offset + words.length);
}

/** Puts words after an element: as part of the author's own insertion there, or as one that stands in nobody else's. */
function putAfter(
  element: XmlElement,
  words: string,
  properties: XmlElement | undefined,
  stamp: Stamp | null,
  ids: Ids,
): void {
  const isPart = isFree(element, stamp);
  const place = isPart ? element : cutInsertionsAfter(element, ids);
  const scope = place.parent ?? place;
  const run = createRun(scope, words, properties);
  insertAfter(place, isPart ? run : tracked(scope, run, stamp, ids));
}

function groupRuns(paragraph: Paragraph, affected: readonly Piece[], stamp: Stamp | null): Group[] {
  const groups: Group[] = [];
  const byRun = new Map<XmlElement, Piece[]>();
  for (const piece of affected) {
    const known = byRun.get(piece.run);
    if (known) known.push(piece);
    else byRun.set(piece.run, [piece]);
  }
  for (const pieces of byRun.values()) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) continue;
    const run = isolate(first, last);
    const isErased = stamp === null || isFree(run, stamp);
    const before = groups.at(-1);
    const neighbour = before?.runs.at(-1);
    if (before && neighbour && before.isErased === isErased && areAdjacent(neighbour, run)) {
      before.runs.push(run);
      before.end = last.end;
    } else groups.push({ runs: [run], start: first.start, end: last.end, isErased });
  }
  paragraph.changed();
  return groups;
}

/** Side by side but for marks that have no meaning of their own. */
function areAdjacent(left: XmlElement, right: XmlElement): boolean {
  if (!left.parent || left.parent !== right.parent) return false;
  const { children } = left.parent;
  return children.slice(children.indexOf(left) + 1, children.indexOf(right)).every(isMeaningless);
}

function isMeaningless(node: XmlNode): boolean {
  return node.kind === 'text' || (node.kind === 'element' && isW(node, 'proofErr'));
}

/** Whether words here come and go without a record: nothing is tracked, or they are the author's own pending ones. */
function isFree(node: XmlNode, stamp: Stamp | null): boolean {
  if (!stamp) return true;
  for (const element of ancestors(node)) {
    if (isW(element, 'ins')) return attributeW(element, 'author') === stamp.author;
    if (isW(element, 'p')) return false;
  }
  return false;
}

function tracked(scope: XmlElement, run: XmlElement, stamp: Stamp | null, ids: Ids): XmlElement {
  return createElement(scope, run.uri, 'ins', revisionAttributes(run.uri, stamp, ids), [run]);
}

/** The attributes by which a revision says who made it and when. */
export function revisionAttributes(
  uri: string,
  stamp: Stamp | null,
  ids: Ids,
): [uri: string, local: string, value: string][] {
  return [
    [uri, 'id', ids.annotation()],
    [uri, 'author', stamp?.author ?? ''],
    [uri, 'date', stamp?.date ?? ''],
  ];
}

function markDeleted(group: Group, stamp: Stamp | null, ids: Ids): void {
  const [first, last] = [group.runs[0], group.runs.at(-1)];
  if (!first?.parent || !last) return;
  const wrapper = createElement(first.parent, first.uri, 'del', revisionAttributes(first.uri, stamp, ids));
  const { children } = first.parent;
  const nodes = children.slice(children.indexOf(first), children.indexOf(last) + 1);
  insertBefore(first, wrapper);
  for (const node of nodes) appendChild(wrapper, node);
  for (const run of group.runs) setDeleted(run, true);
}

/** Takes a run out, and the insertion around it once that is empty. */
function erase(run: XmlElement): void {
  const { parent } = run;
  detach(run);
  if (parent && (isW(parent, 'ins') || isW(parent, 'moveTo')) && elements(parent).length === 0) detach(parent);
}
