/** Moving nodes about in a tree. */
import type { XmlElement, XmlNode } from './node';

/** Puts `node` at a place among the children of `parent`, taking it from where it was. */
export function insertAt(parent: XmlElement, index: number, node: XmlNode): void {
  detach(node);
  if (parent.close === '') {
    parent.open = parent.open.replace(/\s*\/>$/, '>');
    parent.close = `</${parent.name}>`;
  }
  parent.children.splice(index, 0, node);
  node.parent = parent;
}

export function appendChild(parent: XmlElement, node: XmlNode): void {
  insertAt(parent, parent.children.length, node);
}

/** Puts `node` directly before `sibling`. */
export function insertBefore(sibling: XmlNode, node: XmlNode): void {
  detach(node);
  if (sibling.parent) insertAt(sibling.parent, indexOf(sibling), node);
}

/** Puts `node` directly after `sibling`. */
export function insertAfter(sibling: XmlNode, node: XmlNode): void {
  detach(node);
  if (sibling.parent) insertAt(sibling.parent, indexOf(sibling) + 1, node);
}

/** Takes a node out of its parent. */
export function detach(node: XmlNode): void {
  if (!node.parent) return;
  node.parent.children.splice(indexOf(node), 1);
  node.parent = null;
}

function indexOf(node: XmlNode): number {
  return node.parent ? node.parent.children.indexOf(node) : -1;
}
