/** The mark that ends a paragraph: whether it is inserted or deleted, and what happens when it goes. */
import { childW, isW } from './names';
import type { Paragraph } from './paragraph';
import { createElement } from './xml/create';
import { declareMissing } from './xml/edit';
import { appendChild, detach, insertAt, insertBefore } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement, XmlNode } from './xml/node';

/** What stands in the body, a cell or a header; bookmarks and the like stand between. */
export const BLOCKS = new Set(['p', 'tbl', 'sdt', 'customXml', 'altChunk']);

/** `w:pPr`, made where there is none. */
export function needProperties(paragraph: XmlElement): XmlElement {
  const old = childW(paragraph, 'pPr');
  if (old) return old;
  const made = createElement(paragraph, paragraph.uri, 'pPr');
  insertAt(paragraph, 0, made);
  return made;
}

/** Records on a paragraph's mark that it is inserted. */
export function setMarkInserted(paragraph: XmlElement, insertion: XmlElement): void {
  const properties = needProperties(paragraph);
  let mark = childW(properties, 'rPr');
  if (!mark) {
    mark = createElement(properties, properties.uri, 'rPr');
    // The schema wants it last but for a section's properties and the record of a change.
    const later = elements(properties).find((e) => isW(e, 'sectPr') || isW(e, 'pPrChange'));
    if (later) insertBefore(later, mark);
    else appendChild(properties, mark);
  }
  elements(mark)
    .filter((e) => isW(e, 'ins'))
    .forEach(detach);
  insertAt(mark, 0, insertion);
}

/** Takes properties away that hold nothing any more, and the paragraph's properties around them. */
export function dropIfEmpty(properties: XmlElement): void {
  const { parent } = properties;
  if (elements(properties).length > 0 || properties.attributes.length > 0) return;
  detach(properties);
  if (parent && isW(parent, 'pPr')) dropIfEmpty(parent);
}

/**
 * Joins a paragraph whose mark is gone with the one after it, which gives the properties, as in Word.
 * Gives the paragraph that is no more; undefined where none follows and the paragraph must stay.
 */
export function joinWithNext(paragraph: Paragraph, all: readonly Paragraph[]): Paragraph | undefined {
  const following = nextParagraph(paragraph.element);
  const next = all.find((p) => p.element === following);
  const isPending = paragraph.pieces.every((p) => p.kind === 'anchor' || p.inserted || p.deleted);
  if (next) return isPending ? giveContent(paragraph, next) : takeContent(paragraph, next);
  if (!isPending || !hasSiblings(paragraph.element)) return undefined;
  detach(paragraph.element);
  return paragraph;
}

/** All that the first holds is itself pending, so the second is the one that people know. */
function giveContent(first: Paragraph, second: Paragraph): Paragraph {
  const length = first.text('all').length;
  const content = first.element.children.filter((e) => !isProperties(e));
  const at = second.element.children.findIndex(isProperties) + 1;
  content.forEach((node, i) => moveTo(second.element, at + i, node, first.element));
  second.ranges.inserted(0, length, { start: 0, end: 0 });
  first.ranges.moveTo(second, second.ranges, 0);
  detach(first.element);
  second.changed();
  return first;
}

function takeContent(first: Paragraph, second: Paragraph): Paragraph {
  const length = first.text('all').length;
  if (first.properties) detach(first.properties);
  for (const node of [...second.element.children]) {
    moveTo(first.element, isProperties(node) ? 0 : first.element.children.length, node, second.element);
  }
  second.ranges.moveTo(first, first.ranges, length);
  detach(second.element);
  first.changed();
  return second;
}

function isProperties(node: XmlNode): boolean {
  return node.kind === 'element' && isW(node, 'pPr');
}

function moveTo(parent: XmlElement, index: number, node: XmlNode, from: XmlElement): void {
  insertAt(parent, index, node);
  if (node.kind === 'element') declareMissing(node, from);
}

/** The paragraph directly after this one; marks between them, such as bookmarks, do not count. */
function nextParagraph(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent ? elements(element.parent) : [];
  const next = siblings.slice(siblings.indexOf(element) + 1).find((e) => BLOCKS.has(e.local) || isW(e, 'sectPr'));
  return next && isW(next, 'p') ? next : undefined;
}

/** What holds paragraphs must not be left empty. */
function hasSiblings(element: XmlElement): boolean {
  return element.parent !== null && elements(element.parent).some((e) => e !== element && BLOCKS.has(e.local));
}
