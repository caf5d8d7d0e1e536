/**
 * An XML tree that keeps the source text of everything, so that what is not changed is written again
 * with the same characters.
 */

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Empty for an attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  name: string;
  local: string;
  readonly uri: string;
  attributes: XmlAttribute[];
  parent: XmlElement | null;
  children: XmlNode[];
  /** The open tag's source. */
  open: string;
  /** The close tag's source; empty when the open tag closes itself. */
  close: string;
}

/** Character data, CDATA sections included. */
export interface XmlText {
  readonly kind: 'text';
  parent: XmlElement | null;
  readonly source: string;
  readonly value: string;
}

/** A comment or processing instruction: kept, never read. */
export interface XmlOther {
  readonly kind: 'other';
  parent: XmlElement | null;
  readonly source: string;
}

export type XmlNode = XmlElement | XmlText | XmlOther;

/** A whole XML file; `before` and `after` are what surrounds the root: declaration, comments, white space. */
export interface XmlTree {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/** The child elements, without text and comments. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child.kind === 'element');
}

/** The element and all elements below it, in document order. */
export function* descendants(root: XmlElement): Generator<XmlElement, void, undefined> {
  // Not by recursion: a generator in a generator takes as many steps for each element as it is deep.
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** All character data below the element. */
export function textContent(root: XmlElement): string {
  let text = '';
  for (const child of root.children) {
    if (child.kind === 'text') text += child.value;
    else if (child.kind === 'element') text += textContent(child);
  }
  return text;
}

/** Whether `ancestor` is the node itself or stands above it. */
export function isWithin(node: XmlNode, ancestor: XmlElement): boolean {
  for (let at: XmlNode | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The elements above a node, from the inside out. */
export function* ancestors(node: XmlNode): Generator<XmlElement, void, undefined> {
  for (let at = node.parent; at; at = at.parent) yield at;
}
