/** The package of parts: which there are, how they relate, what type each has. */
import { DocxError } from './types';
import { attributeOf, W_STRICT } from './names';
import { partKey, relationshipsName, relationshipType, resolveTarget } from './part-names';
import { createElement } from './xml/create';
import { appendChild, detach } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';
import { XmlPart } from './xml-part';
import { readZip, writeZip } from './zip';
import type { ZipEntry } from './zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** A tree takes some twenty times the room of its source. */
const MAX_PARSED_BYTES = 96 * 1024 * 1024;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationship to another part of the package; links to the outside are not among them. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI: "comments", "header"; the same in strict and transitional documents. */
  readonly type: string;
  /** The part's name, as in the zip where it is there. */
  readonly target: string;
}

export class Package {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly parts = new Map<string, XmlPart>();
  private readonly added: string[] = [];
  private parsedBytes = 0;

  private constructor(entries: readonly ZipEntry[]) {
    this.entries = entries;
    for (const entry of entries) this.byName.set(partKey(entry.name), entry);
  }

  /** Throws `DocxError` where the zip cannot be read. */
  static read(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  /** The part of this name, read once; undefined when there is none. Throws `DocxError` for damaged XML. */
  part(name: string): XmlPart | undefined {
    const known = this.parts.get(partKey(name));
    if (known) return known;
    const entry = this.byName.get(partKey(name));
    if (!entry) return undefined;
    this.parsedBytes += entry.bytes.length;
    if (this.parsedBytes > MAX_PARSED_BYTES) {
      throw new DocxError('too-large', 'The document is too large to be opened safely.');
    }
    const part = XmlPart.read(entry.name, entry.bytes);
    this.parts.set(partKey(name), part);
    return part;
  }

  /** What a part relates to; the empty name stands for the package. */
  relationships(source: string): Relationship[] {
    const part = this.part(relationshipsName(source));
    if (!part) return [];
    return elements(part.root)
      .filter((e) => e.local === 'Relationship' && attributeOf(e, '', 'TargetMode') !== 'External')
      .map((e) => ({
        id: attributeOf(e, '', 'Id') ?? '',
        type: attributeOf(e, '', 'Type')?.split('/').at(-1) ?? '',
        target: this.resolve(source, attributeOf(e, '', 'Target') ?? ''),
      }));
  }

  /** The first part that `source` relates to by this type. */
  related(source: string, type: string): XmlPart | undefined {
    const found = this.relationships(source).find((r) => r.type === type);
    return found && this.part(found.target);
  }

  /** The document's main part. Throws `DocxError` when there is none. */
  main(): XmlPart {
    const part = this.related('', 'officeDocument');
    if (!part) throw new DocxError('no-document', 'The file holds no Word document.');
    return part;
  }

  /**
   * Adds a part beside `source`, related to it by `type`: a whole URI, or the last word of one of the standard's types.
   */
  add(source: XmlPart, baseName: string, text: string, type: string, contentType: string): XmlPart {
    const folder = source.name.slice(0, source.name.lastIndexOf('/') + 1);
    let name = `${folder}${baseName}.xml`;
    for (let n = 1; this.part(name); n++) name = `${folder}${baseName}${n}.xml`;
    const part = this.create(name, text);
    const relations =
      this.part(relationshipsName(source.name)) ??
      this.create(relationshipsName(source.name), `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const used = new Set(elements(relations.root).map((e) => attributeOf(e, '', 'Id')));
    let id = 1;
    while (used.has(`rId${id}`)) id++;
    appendChild(
      relations.root,
      createElement(relations.root, RELATIONSHIPS, 'Relationship', [
        ['', 'Id', `rId${id}`],
        ['', 'Type', relationshipType(type, source.root.uri === W_STRICT)],
        ['', 'Target', name.slice(folder.length)],
      ]),
    );
    const types = this.contentTypes();
    appendChild(
      types,
      createElement(types, CONTENT_TYPES, 'Override', [
        ['', 'PartName', `/${name}`],
        ['', 'ContentType', contentType],
      ]),
    );
    return part;
  }

  /** Whether the part was made by `add`. */
  isAdded(part: XmlPart): boolean {
    return this.added.includes(part.name);
  }

  /** Undoes `add`. */
  remove(source: XmlPart, part: XmlPart): void {
    this.added.splice(this.added.indexOf(part.name), 1);
    this.parts.delete(partKey(part.name));
    const relations = this.part(relationshipsName(source.name));
    const toPart = (e: XmlElement): boolean =>
      this.resolve(source.name, attributeOf(e, '', 'Target') ?? '') === part.name;
    if (relations) elements(relations.root).filter(toPart).forEach(detach);
    elements(this.contentTypes())
      .filter((e) => attributeOf(e, '', 'PartName') === `/${part.name}`)
      .forEach(detach);
  }

  /** The zip: parts in their order, new ones last. */
  save(): Uint8Array {
    const old = this.entries.map((entry) => {
      const part = this.parts.get(partKey(entry.name));
      return part ? { ...entry, bytes: part.bytes() } : entry;
    });
    const made = this.added.flatMap((name) => {
      const part = this.parts.get(partKey(name));
      return part ? [{ name, bytes: part.bytes(), stored: false }] : [];
    });
    return writeZip([...old, ...made]);
  }

  private create(name: string, text: string): XmlPart {
    const part = XmlPart.create(name, text);
    this.parts.set(partKey(name), part);
    this.added.push(name);
    return part;
  }

  private contentTypes(): XmlElement {
    const part = this.part('[Content_Types].xml');
    if (part) return part.root;
    return this.create('[Content_Types].xml', `${DECLARATION}<Types xmlns="${CONTENT_TYPES}"/>`).root;
  }

  /** The part's own spelling of a name that a relationship gives. */
  private resolve(source: string, target: string): string {
    const name = resolveTarget(source, target);
    return this.byName.get(partKey(name))?.name ?? name;
  }
}
