/** [Content_Types].xml: what kind of content each part is. */
import { attributeOf } from './names';
import { partKey } from './part-names';
import { createElement } from './xml/create';
import { appendChild, detach } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

export const CONTENT_TYPES_NAME = '[Content_Types].xml';
export const CONTENT_TYPES_URI = 'http://schemas.openxmlformats.org/package/2006/content-types';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Whether a part of this name is spoken of, be it there or not: a name may be spoken of only once. */
export function hasContentType(types: XmlElement, name: string): boolean {
  return overridesOf(types, name).length > 0;
}

/** Says what a new part is. */
export function addContentType(types: XmlElement, name: string, contentType: string): void {
  const attributes = [
    ['', 'PartName', `/${escapedName(name)}`],
    ['', 'ContentType', contentType],
  ] as const;
  appendChild(types, createElement(types, types.uri, 'Override', attributes));
}

/** Takes back what was said of a part. */
export function removeContentType(types: XmlElement, name: string): void {
  overridesOf(types, name).forEach(detach);
}

/** Says what files of relationships are, where that is not said of all of them. */
export function needRelationshipsType(types: XmlElement, name: string): void {
  const isSaid = elements(types).some(
    (e) => e.local === 'Default' && attributeOf(e, '', 'Extension')?.toLowerCase() === 'rels',
  );
  if (!isSaid && !hasContentType(types, name)) addContentType(types, name, RELATIONSHIPS_TYPE);
}

/** As names stand in URIs; what the name has escaped already stays as it is. */
function escapedName(name: string): string {
  return encodeURI(name).replace(/%25/g, '%');
}

function overridesOf(types: XmlElement, name: string): XmlElement[] {
  const key = partKey(`/${name}`);
  return elements(types).filter((e) => e.local === 'Override' && partKey(attributeOf(e, '', 'PartName') ?? '') === key);
}
