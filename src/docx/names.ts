/** Namespaces and relationship types of OOXML. Everything is looked up by URI, so that prefixes never matter. */
import type { XmlAttribute, XmlElement } from './xml/node';

/** Transitional WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Strict WordprocessingML (ISO 29500 strict). */
export const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const W16CID = 'http://schemas.microsoft.com/office/word/2016/wordml/cid';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
export const MATH_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/math';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Whether a node of WordprocessingML, strict or transitional, has this local name. */
export function isW(element: XmlElement, local: string): boolean {
  return element.local === local && isWordUri(element.uri);
}

/** Whether the URI is WordprocessingML, strict or transitional. */
export function isWordUri(uri: string): boolean {
  return uri === W || uri === W_STRICT;
}

/** The value of a WordprocessingML attribute; some writers leave the prefix out, and Word reads those too. */
export function attributeW(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((a) => a.local === local && belongsToWord(a))?.value;
}

function belongsToWord(attribute: XmlAttribute): boolean {
  return isWordUri(attribute.uri) || attribute.uri === '';
}

/** The value of an attribute in any other namespace. */
export function attributeOf(element: XmlElement, uri: string, local: string): string | undefined {
  return element.attributes.find((a) => a.local === local && a.uri === uri)?.value;
}

/** The first child element of WordprocessingML with this name. */
export function childW(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) if (child.kind === 'element' && isW(child, local)) return child;
  return undefined;
}

/** The `w:val` of a child, such as the style's id in `w:pPr/w:pStyle`. */
export function valueOfChild(element: XmlElement | undefined, local: string): string | undefined {
  const child = element && childW(element, local);
  return child && attributeW(child, 'val');
}

/** An OOXML on/off property: present without a value means on. */
export function isOn(element: XmlElement | undefined): boolean {
  if (!element) return false;
  const value = attributeW(element, 'val');
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}
