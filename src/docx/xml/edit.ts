/** Changing elements in place: their attributes and names in the source, and the prefixes that they need. */
import { XML, XMLNS } from '../names';
import type { NewAttribute } from './create';
import { escapeAttribute } from './escape';
import { detach, insertBefore } from './move';
import { descendants } from './node';
import type { XmlAttribute, XmlElement } from './node';
import { declaration, prefixFor, uriFor, USUAL_PREFIX } from './prefixes';

/** Puts an element's children in its place. */
export function unwrap(element: XmlElement): void {
  for (const child of [...element.children]) {
    insertBefore(element, child);
    if (child.kind === 'element') declareMissing(child, element);
  }
  detach(element);
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
