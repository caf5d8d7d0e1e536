/** Where new words go when they replace none, and whose formatting they take. */
import { cutBefore } from './cut';
import { childW, isW } from './names';
import type { Paragraph } from './paragraph';
import type { Piece } from './pieces';
import { ancestors, elements, isWithin } from './xml/node';
import type { XmlElement } from './xml/node';

/** A place among the children of an element: after `after`, or first where that is null. */
export interface InsertionPoint {
  readonly parent: XmlElement;
  readonly after: XmlElement | null;
  /** In the view `all`. */
  readonly offset: number;
  /** The run properties that the new words take. */
  readonly properties: XmlElement | undefined;
}

/**
 * The place for new words at an offset of the view `all`, where text must have been cut. Outside of links, fields and
 * content controls wherever the place is at their edge, and never inside a deletion.
 */
export function findInsertionPoint(paragraph: Paragraph, offset: number): InsertionPoint {
  const { before, preceding, following } = surroundings(paragraph, offset);
  const { parent, after } = preceding
    ? placeAfter(paragraph, edgeOf(preceding, before, following), following)
    : placeFirst(paragraph, openerOf(before, following));
  const properties = formattingAt(paragraph, parent, preceding, following);
  return { parent, after, offset: offsetAfter(paragraph, after, offset), properties };
}

/** Whether new words at an offset of the view `all` would stand in the instruction of a field, where nobody reads them. */
export function isInInstruction(paragraph: Paragraph, offset: number): boolean {
  const { pieces } = paragraph;
  if (pieces.some((p) => p.text !== '' && p.start < offset && offset < p.end)) return false;
  const { before, preceding, following } = surroundings(paragraph, offset);
  const opener = openerOf(before, following);
  const passed = preceding
    ? pieces.slice(0, pieces.indexOf(edgeOf(preceding, before, following)) + 1)
    : pieces.slice(0, opener ? pieces.indexOf(opener) : pieces.length);
  const { byMark, atStart } = paragraph.story.fields;
  const open = new Set(
    atStart
      .get(paragraph.element)
      ?.filter((f) => !f.inResult)
      .map((f) => f.field),
  );
  for (const { leaf } of passed) {
    const field = byMark.get(leaf);
    if (!field?.end) continue;
    if (leaf === field.begin) open.add(field);
    else open.delete(field);
  }
  return open.size > 0;
}

/** The pieces before a place, and the words that stand directly around it. */
interface Surroundings {
  readonly before: readonly Piece[];
  readonly preceding: Piece | undefined;
  readonly following: Piece | undefined;
}

function surroundings({ pieces }: Paragraph, offset: number): Surroundings {
  const next = pieces.findIndex((p) => p.text !== '' && p.start >= offset);
  const before = next < 0 ? [...pieces] : pieces.slice(0, next);
  const following = next < 0 ? undefined : pieces[next];
  return { before, preceding: before.filter((p) => p.text !== '').at(-1), following };
}

/** The piece to stand before where no words precede: the words that follow, or the field that they open. */
function openerOf(before: readonly Piece[], following: Piece | undefined): Piece | undefined {
  return following?.field ? (before.find((p) => p.kind === 'field') ?? following) : following;
}

/** The piece to stand after: the words before, or the end of the field that they close. */
function edgeOf(preceding: Piece, before: readonly Piece[], following: Piece | undefined): Piece {
  if (!preceding.field || preceding.field === following?.field) return preceding;
  const marks = before.slice(before.indexOf(preceding) + 1).filter((p) => p.kind === 'field');
  const end = following?.field ? marks.find((p) => p.leaf === preceding.field?.end) : marks.at(-1);
  return end ?? preceding;
}

function placeAfter(
  paragraph: Paragraph,
  edge: Piece,
  following: Piece | undefined,
): { parent: XmlElement; after: XmlElement } {
  const leaves = elements(edge.run);
  const rest = leaves[leaves.indexOf(edge.leaf) + 1];
  const sharesRun = rest !== undefined && edge.leaf !== edge.run;
  if (sharesRun) {
    cutBefore(rest);
    paragraph.changed();
  }
  let after = edge.run;
  for (const wrapper of ancestors(edge.run)) {
    if (wrapper === paragraph.element) break;
    const holdsNext = following !== undefined && isWithin(following.run, wrapper);
    if (!holdsNext || isDeletion(wrapper)) after = wrapper;
    else break;
  }
  return { parent: after.parent ?? paragraph.element, after };
}

/** Before the first words, and before the field that they open. */
function placeFirst(paragraph: Paragraph, opener: Piece | undefined): { parent: XmlElement; after: XmlElement | null } {
  const all = elements(paragraph.element);
  if (!opener) return { parent: paragraph.element, after: all.at(-1) ?? null };
  cutBefore(opener.leaf);
  paragraph.changed();
  const run = opener.leaf === opener.run ? opener.run : (opener.leaf.parent ?? opener.run);
  const top = all.length === 0 ? -1 : elements(paragraph.element).findIndex((e) => isWithin(run, e));
  return { parent: paragraph.element, after: elements(paragraph.element)[top - 1] ?? null };
}

function isDeletion(element: XmlElement): boolean {
  return isW(element, 'del') || isW(element, 'moveFrom');
}

/** A deletion that the place was moved out of stands before it. */
function offsetAfter(paragraph: Paragraph, after: XmlElement | null, offset: number): number {
  return after ? Math.max(offset, paragraph.extentOf(after).end) : offset;
}

/** Of the nearest words before, in the same link or field; else after; else of the paragraph's mark. */
function formattingAt(
  paragraph: Paragraph,
  parent: XmlElement,
  preceding: Piece | undefined,
  following: Piece | undefined,
): XmlElement | undefined {
  const words = paragraph.pieces.filter((p) => ['text', 'tab', 'break', 'hyphen'].includes(p.kind) && p.text !== '');
  const nearBefore = preceding ? words.filter((p) => p.start <= preceding.start).reverse() : [];
  const nearAfter = following ? words.filter((p) => p.start >= following.start) : [];
  const link = linkAround(parent) ?? (isW(parent, 'hyperlink') ? parent : undefined);
  const plain = [...nearBefore, ...nearAfter].find((p) => linkAround(p.run) === link && (!p.field || link));
  const source = plain ?? nearBefore[0] ?? nearAfter[0];
  if (source) return childW(source.run, 'rPr');
  return paragraph.properties && childW(paragraph.properties, 'rPr');
}

function linkAround(node: XmlElement): XmlElement | undefined {
  for (const element of ancestors(node)) if (isW(element, 'hyperlink')) return element;
  return undefined;
}
