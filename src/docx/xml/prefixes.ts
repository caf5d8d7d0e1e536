/** Which prefix stands for which namespace, where. */
import { XML, XMLNS } from '../names';
import type { XmlAttribute, XmlElement } from './node';

/** The prefix bound to a namespace where `at` stands; undefined when there is none. Attributes need one, elements not. */
export function prefixFor(at: XmlElement | null, uri: string, forAttribute: boolean): string | undefined {
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
export function uriFor(at: XmlElement | null, prefix: string): string | undefined {
  if (prefix === 'xml') return XML;
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let element = at; element; element = element.parent) {
    const found = element.attributes.find((a) => a.name === name);
    if (found) return found.value;
  }
  return prefix === '' ? '' : undefined;
}

/** Names used for namespaces that the document has not declared where they are needed. */
export const USUAL_PREFIX: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** The attribute that binds a prefix. */
export function declaration(prefix: string, uri: string): XmlAttribute {
  return { name: `xmlns:${prefix}`, local: prefix, uri: XMLNS, value: uri };
}
