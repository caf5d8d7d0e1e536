/** Where a comment hangs: its range marks and its reference, set, found and removed. */
import { cutAt, cutBefore } from './cut';
import { findInsertionPoint } from './insertion-point';
import { attributeW, isW } from './names';
import type { Paragraph } from './paragraph';
import type { Piece } from './pieces';
import { createElement } from './xml/create';
import { appendChild, detach, insertAfter, insertAt, insertBefore } from './xml/move';
import { ancestors, descendants, elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** Sets the marks of a comment around `[start, end)` of the view `all`; the text does not change. */
export function setAnchor(paragraph: Paragraph, start: number, end: number, id: string): void {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  const uri = paragraph.element.uri;
  const mark = (name: string): XmlElement => createElement(paragraph.element, uri, name, [[uri, 'id', id]]);
  const run = createElement(paragraph.element, uri, 'r');
  appendChild(run, mark('commentReference'));

  const covered = paragraph.pieces.filter((p) => p.text !== '' && p.start >= start && p.end <= end);
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) {
    const { parent, after } = findInsertionPoint(paragraph, start);
    const marks = [mark('commentRangeStart'), mark('commentRangeEnd'), run];
    const index = after ? parent.children.indexOf(after) + 1 : 0;
    marks.forEach((node, i) => insertAt(parent, index + i, node));
  } else {
    insertBefore(outermost(cutBefore(first.leaf), paragraph, 'start'), mark('commentRangeStart'));
    const lastRun = last.leaf.parent ?? last.run;
    const leaves = elements(lastRun);
    const next = leaves[leaves.indexOf(last.leaf) + 1];
    if (next) cutBefore(next);
    const rangeEnd = mark('commentRangeEnd');
    insertAfter(outermost(lastRun, paragraph, 'end'), rangeEnd);
    paragraph.changed();
    insertAfter(referencePlace(paragraph, rangeEnd, last), run);
  }
  paragraph.changed();
}

/** The outermost wrapper whose edge the run stands at, so that marks stay when the wrapper goes. */
function outermost(run: XmlElement, paragraph: Paragraph, edge: 'start' | 'end'): XmlElement {
  let node = run;
  for (const wrapper of ancestors(run)) {
    if (wrapper === paragraph.element) break;
    const inner = elements(wrapper).filter((e) => !e.local.endsWith('Pr'));
    if (inner.at(edge === 'start' ? 0 : -1) !== node) break;
    node = wrapper;
  }
  return node;
}

/** After the range's end, but never inside a deletion or a field's result, which would take the comment with them. */
function referencePlace(paragraph: Paragraph, rangeEnd: XmlElement, last: Piece): XmlElement {
  let place = rangeEnd;
  const fieldEnd = last.field && paragraph.pieces.find((p) => p.leaf === last.field?.end);
  if (fieldEnd && fieldEnd.run.parent === rangeEnd.parent) place = fieldEnd.run;
  for (const wrapper of ancestors(rangeEnd)) {
    if (wrapper === paragraph.element) break;
    if (isW(wrapper, 'del') || isW(wrapper, 'moveFrom')) place = wrapper;
  }
  return place;
}

/** The marks of one comment, as far as the document has them. */
export interface Anchor {
  start?: XmlElement;
  end?: XmlElement;
  reference?: XmlElement;
}

/** The marks of all comments below `root`, by the comment's id. */
export function findAnchors(root: XmlElement): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const element of descendants(root)) {
    const key = isW(element, 'commentRangeStart')
      ? 'start'
      : isW(element, 'commentRangeEnd')
        ? 'end'
        : isW(element, 'commentReference')
          ? 'reference'
          : undefined;
    if (!key) continue;
    const id = attributeW(element, 'id') ?? '';
    const anchor = anchors.get(id) ?? {};
    anchor[key] ??= element;
    anchors.set(id, anchor);
  }
  return anchors;
}

/** Takes the marks away, and the reference's run with them when it holds nothing else. */
export function removeAnchor({ start, end, reference }: Anchor): void {
  if (start) detach(start);
  if (end) detach(end);
  const run = reference?.parent;
  if (!reference || !run) return;
  detach(reference);
  if (isW(run, 'r') && elements(run).every((e) => isW(e, 'rPr'))) detach(run);
}
