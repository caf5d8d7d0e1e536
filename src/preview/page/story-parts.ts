/** Finds the parts of a .docx that hold paragraphs, in the order in which paragraphs are counted. */

const OFFICE_RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's path, without a leading slash. */
  readonly path: string;
}

/** Reads a part as XML; undefined when the package lacks it. */
export type ReadXml = (path: string) => Document | undefined;

function relationships(read: ReadXml, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const rels = read(`${folder}_rels/${part.slice(slash)}.rels`);
  return [...(rels?.getElementsByTagNameNS('*', 'Relationship') ?? [])].map((relationship) => ({
    id: relationship.getAttribute('Id') ?? '',
    type: (relationship.getAttribute('Type') ?? '').replace(/^.*\//, ''),
    path: new URL(relationship.getAttribute('Target') ?? '', `docx:///${folder}`).pathname.slice(1),
  }));
}

function headersAndFooters(main: Document, parts: readonly Relationship[]): string[] {
  const references = [...main.getElementsByTagNameNS('*', 'sectPr')].flatMap((section) =>
    [...section.children].filter((child) => ['headerReference', 'footerReference'].includes(child.localName)),
  );
  const ids = references.map((reference) =>
    OFFICE_RELATIONSHIPS.map((namespace) => reference.getAttributeNS(namespace, 'id')).find((id) => id !== null),
  );
  return ids.flatMap((id) => parts.find((part) => part.id === id)?.path ?? []);
}

/** The body, then headers and footers in section order, each once, then footnotes and endnotes. */
export function storyParts(read: ReadXml): readonly string[] {
  const main = relationships(read, '').find(({ type }) => type === 'officeDocument')?.path;
  const body = main === undefined ? undefined : read(main);
  if (main === undefined || body === undefined) return [];
  const parts = relationships(read, main);
  const notes = ['footnotes', 'endnotes'].flatMap((type) => parts.find((part) => part.type === type)?.path ?? []);
  return [...new Set([main, ...headersAndFooters(body, parts), ...notes])];
}
