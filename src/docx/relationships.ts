/** Files of relationships: what a part relates to, and by which type. */
import { attributeOf } from './names';
import { createElement } from './xml/create';
import { appendChild, detach } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

export const RELATIONSHIPS_URI = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship to another part of the package; links to the outside are not among them. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI: "comments", "header"; the same in strict and transitional documents. */
  readonly type: string;
  /** The part's name, as in the zip where it is there. */
  readonly target: string;
}

/** The relationships in a file of them; `resolve` gives the name of the part that a target stands for. */
export function readRelationships(root: XmlElement, resolve: (target: string) => string): Relationship[] {
  return elements(root)
    .filter((e) => e.local === 'Relationship' && attributeOf(e, '', 'TargetMode') !== 'External')
    .map((e) => ({
      id: attributeOf(e, '', 'Id') ?? '',
      type: attributeOf(e, '', 'Type')?.split('/').at(-1) ?? '',
      target: resolve(attributeOf(e, '', 'Target') ?? ''),
    }));
}

/** Adds a relationship under the first id that is free. */
export function addRelationship(root: XmlElement, type: string, target: string): void {
  const used = new Set(elements(root).map((e) => attributeOf(e, '', 'Id')));
  let id = 1;
  while (used.has(`rId${id}`)) id++;
  const attributes = [
    ['', 'Id', `rId${id}`],
    ['', 'Type', type],
    ['', 'Target', target],
  ] as const;
  appendChild(root, createElement(root, RELATIONSHIPS_URI, 'Relationship', attributes));
}

/** Takes out the relationships whose targets are meant. */
export function removeRelationships(root: XmlElement, isMeant: (target: string) => boolean): void {
  elements(root)
    .filter((e) => isMeant(attributeOf(e, '', 'Target') ?? ''))
    .forEach(detach);
}
