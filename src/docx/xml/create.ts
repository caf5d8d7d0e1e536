/** New nodes and copies of old ones. */
import { XML } from '../names';
import { escapeAttribute, escapeText } from './escape';
import { appendChild } from './move';
import type { XmlAttribute, XmlElement, XmlNode, XmlText } from './node';
import { declaration, prefixFor, USUAL_PREFIX } from './prefixes';

/** An attribute to write: namespace ('' for none), local name, value. */
export type NewAttribute = readonly [uri: string, local: string, value: string];

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

/** Makes character data. */
export function createText(value: string): XmlText {
  return { kind: 'text', parent: null, source: escapeText(value), value };
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
