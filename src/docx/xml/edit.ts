/** Changing a tree: making, copying, moving and removing nodes, and setting attributes in their source. */
import { XML, XMLNS } from '../names';
import { escapeAttribute, escapeText } from './escape';
import { descendants } from './node';
import type { XmlAttribute, XmlElement, XmlNode, XmlText } from './node';

/** An attribute to write: namespace ('' for none), local name, value. */
export type NewAttribute = readonly [uri: string, local: string, value: string];

/** The prefix bound to a namespace where `at` stands; undefined when there is none. Attributes need one, elements not. */
function prefixFor(at: XmlElement | null, uri: string, forAttribute: boolean): string | undefined {
  const hidden = new Set<string>();
  for (let element = at; element; element = element.parent) {
    for (const { name, uri: kind, value } of element.attributes) {
      if (kind !== XMLNS) continue;
      const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      if (value === uri && !hidden.has(prefix) && !(forAttribute && prefix === '')) return prefix;
      hidden.add(prefix);
    }
  }
  return undefined;
}

/** The namespace that a prefix stands for where `at` stands. */
function uriFor(at: XmlElement | null, prefix: string): string | undefined {
  if (prefix === 'xml') return XML;
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let element = at; element; element = element.parent) {
    const found = element.attributes.find((a) => a.name === name);
    if (found) return found.value;
  }
  return prefix === '' ? '' : undefined;
}

/** Names used for namespaces that the document has not declared where they are needed. */
const USUAL_PREFIX: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/**
 * Makes an element that can be put under `scope`; the prefixes are those in force there.
 * What is not declared there is declared on the element itself.
 */
export function createElement(
  scope: XmlElement,
  uri: string,
  local: string,
  attributes: readonly NewAttribute[] = [],
  children: readonly XmlNode[] = [],
): XmlElement {
  const declared: XmlAttribute[] = [];
  const qualify = (of: string, name: string, forAttribute: boolean): string => {
    if (of === '') return name;
    if (of === XML) return `xml:${name}`;
    const known = prefixFor(scope, of, forAttribute);
    if (known !== undefined) return known === '' ? name : `${known}:${name}`;
    const prefix = USUAL_PREFIX[of] ?? 'x';
    if (!declared.some((a) => a.value === of)) declared.push(declaration(prefix, of));
    return `${prefix}:${name}`;
  };
  const name = qualify(uri, local, false);
  const own = attributes.map(([of, attribute, value]) => ({
    name: qualify(of, attribute, true),
    local: attribute,
    uri: of,
    value,
  }));
  const element: XmlElement = {
    kind: 'element',
    name,
    local,
    uri,
    attributes: [...declared, ...own],
    parent: null,
    children: [],
    open: '',
    close: '',
  };
  const written = element.attributes.map((a) => ` ${a.name}="${escapeAttribute(a.value)}"`).join('');
  element.open = `<${name}${written}/>`;
  for (const child of children) appendChild(element, child);
  return element;
}

function declaration(prefix: string, uri: string): XmlAttribute {
  return { name: `xmlns:${prefix}`, local: prefix, uri: XMLNS, value: uri };
}

/** Makes character data. */
export function createText(value: string): XmlText {
  return { kind: 'text', parent: null, source: escapeText(value), value };
}

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

/** Puts an element's children in its place. */
export function unwrap(element: XmlElement): void {
  for (const child of [...element.children]) {
    insertBefore(element, child);
    if (child.kind === 'element') declareMissing(child, element);
  }
  detach(element);
}

export function indexOf(node: XmlNode): number {
  return node.parent ? node.parent.children.indexOf(node) : -1;
}

/** A copy with the same source. */
export function clone(element: XmlElement): XmlElement {
  const copy: XmlElement = { ...element, attributes: [...element.attributes], parent: null, children: [] };
  for (const child of element.children) {
    const node = child.kind === 'element' ? clone(child) : { ...child };
    node.parent = copy;
    copy.children.push(node);
  }
  return copy;
}

/** An element with the same tag and no children. */
export function cloneTag(element: XmlElement): XmlElement {
  return { ...element, attributes: [...element.attributes], parent: null, children: [] };
}

/** Gives an element another local name, changing nothing else in its source. */
export function rename(element: XmlElement, local: string): void {
  const name = element.name.slice(0, element.name.length - element.local.length) + local;
  element.open = `<${name}${element.open.slice(1 + element.name.length)}`;
  if (element.close !== '') element.close = `</${name}${element.close.slice(2 + element.name.length)}`;
  element.name = name;
  element.local = local;
}

/** Declares on `element` the prefixes that were in force at `from` and are not where it stands now. */
export function declareMissing(element: XmlElement, from: XmlElement): void {
  const prefixes = new Set<string>();
  for (const at of descendants(element)) {
    prefixes.add(prefixOf(at.name));
    for (const attribute of at.attributes) if (attribute.uri !== XMLNS) prefixes.add(prefixOf(attribute.name));
  }
  for (const prefix of prefixes) {
    const wanted = uriFor(from, prefix);
    if (prefix === '' || wanted === undefined || uriFor(element, prefix) === wanted) continue;
    addAttribute(element, declaration(prefix, wanted));
  }
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

/** Sets an attribute, changing nothing else in the tag's source. */
export function setAttribute(element: XmlElement, [uri, local, value]: NewAttribute): void {
  const old = element.attributes.find((a) => a.local === local && a.uri === uri);
  if (!old) {
    const prefix = uri === '' ? '' : uri === XML ? 'xml' : (prefixFor(element, uri, true) ?? USUAL_PREFIX[uri] ?? 'x');
    if (prefix !== '' && uriFor(element, prefix) !== uri) addAttribute(element, declaration(prefix, uri));
    addAttribute(element, { name: prefix === '' ? local : `${prefix}:${local}`, local, uri, value });
    return;
  }
  element.attributes = element.attributes.map((a) => (a === old ? { ...a, value } : a));
  element.open = element.open.replace(
    sourceOf(old.name),
    (_, before: string) => `${before}"${escapeAttribute(value)}"`,
  );
}

function addAttribute(element: XmlElement, attribute: XmlAttribute): void {
  element.attributes = [...element.attributes, attribute];
  const written = ` ${attribute.name}="${escapeAttribute(attribute.value)}"`;
  element.open = element.open.replace(/\s*\/?>$/, (end) => written + end.trimStart());
}

function sourceOf(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(\\s${literal}\\s*=\\s*)("[^"]*"|'[^']*')`);
}
