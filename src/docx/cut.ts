/** Cutting runs, so that an edit or a comment can take hold of exactly the words it is about. */
import { attributeOf, isW, XML } from './names';
import type { Paragraph } from './paragraph';
import type { Piece } from './pieces';
import { clone, cloneTag, createText } from './xml/create';
import { setAttribute } from './xml/edit';
import { appendChild, insertAfter } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** Cuts the text that an offset of the view `all` falls inside, and its run with it. */
export function cutAt(paragraph: Paragraph, offset: number): void {
  const piece = paragraph.pieces.find((p) => p.start < offset && offset < p.end);
  if (piece?.kind !== 'text') return;
  cutBefore(cutText(piece, offset - piece.start));
  paragraph.changed();
}

/** Makes these pieces of one run a run of their own. */
export function isolate(first: Piece, last: Piece): XmlElement {
  const next = elements(last.run).at(elements(last.run).indexOf(last.leaf) + 1);
  if (next) cutBefore(next);
  return cutBefore(first.leaf);
}

/** Cuts a run before one of its leaves; gives the run that the leaf stands in then. */
export function cutBefore(leaf: XmlElement): XmlElement {
  const run = leaf.parent;
  if (!run) return leaf;
  const inner = elements(run).filter((e) => !isW(e, 'rPr'));
  if (inner[0] === leaf) return run;
  const rest = cloneTag(run);
  for (const properties of elements(run).filter((e) => isW(e, 'rPr'))) appendChild(rest, clone(properties));
  insertAfter(run, rest);
  for (const node of run.children.slice(run.children.indexOf(leaf))) appendChild(rest, node);
  return rest;
}

function cutText(piece: Piece, at: number): XmlElement {
  const rest = cloneTag(piece.leaf);
  insertAfter(piece.leaf, rest);
  setText(rest, piece.text.slice(at));
  setText(piece.leaf, piece.text.slice(0, at));
  return rest;
}

/** Sets the text of a `w:t` or `w:delText`, keeping white space at its ends. */
export function setText(leaf: XmlElement, text: string): void {
  leaf.children = [];
  appendChild(leaf, createText(text));
  if (/^\s|\s$/.test(text) && attributeOf(leaf, XML, 'space') !== 'preserve') {
    setAttribute(leaf, [XML, 'space', 'preserve']);
  }
}
