/** The package of parts: which there are, how they relate, what type each has. */
import {
  addContentType,
  CONTENT_TYPES_NAME,
  CONTENT_TYPES_URI,
  hasContentType,
  needRelationshipsType,
  removeContentType,
} from './content-types';
import { tooLarge } from './errors';
import { DocxError } from './types';
import { W_STRICT } from './names';
import { folderOf, partKey, relationshipsName, relationshipType, resolveTarget } from './part-names';
import { addRelationship, readRelationships, RELATIONSHIPS_URI, removeRelationships } from './relationships';
import type { Relationship } from './relationships';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';
import { MAX_NODES } from './xml/parse';
import { XmlPart } from './xml-part';
import { contentOf } from './zip/content';
import { readZip } from './zip/read';
import { isFolder } from './zip/record';
import type { ZipArchive, ZipEntry } from './zip/record';
import { createEntry, withContent, writeZip } from './zip/write';

/** Before the limit on nodes tells: text without any markup. */
const MAX_PARSED_BYTES = 32 * 1024 * 1024;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class Package {
  private readonly bytes: Uint8Array;
  private readonly archive: ZipArchive;
  private readonly byName = new Map<string, ZipEntry>();
  /** Names that differ only in writing are one; where there are several, the first is meant. */
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly parts = new Map<string, XmlPart>();
  private readonly added: string[] = [];
  private readonly room = { bytes: MAX_PARSED_BYTES, nodes: MAX_NODES };

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.archive = readZip(bytes);
    for (const entry of this.archive.entries.filter((e) => !isFolder(e))) {
      this.byName.set(entry.name, entry);
      const key = partKey(entry.name);
      if (!this.byKey.has(key)) this.byKey.set(key, entry);
    }
  }

  /** Throws `DocxError` where the zip cannot be read. */
  static read(bytes: Uint8Array): Package {
    return new Package(bytes);
  }

  /** The part of this name, read once; undefined when there is none. Throws `DocxError` for damaged XML. */
  part(name: string): XmlPart | undefined {
    const entry = this.entry(name);
    const known = this.parts.get(entry?.name ?? name);
    if (known || !entry) return known;
    this.room.bytes -= entry.record.size;
    if (this.room.bytes < 0) throw tooLarge();
    const part = XmlPart.read(entry.name, contentOf(entry), this.room);
    this.parts.set(entry.name, part);
    return part;
  }

  /** What a part relates to; the empty name stands for the package. */
  relationships(source: string): Relationship[] {
    const part = this.part(relationshipsName(source));
    return part ? readRelationships(part.root, (target) => this.resolve(source, target)) : [];
  }

  /** The first part that `source` relates to by this type; relationships that lead nowhere do not count. */
  related(source: string, type: string): XmlPart | undefined {
    const found = this.relationships(source).find((r) => r.type === type && this.has(r.target));
    return found && this.part(found.target);
  }

  /** The document's main part. Throws `DocxError` when there is none. */
  main(): XmlPart {
    // Changes will need it: it is better to learn now that it cannot be read.
    this.part(CONTENT_TYPES_NAME);
    const part = this.related('', 'officeDocument');
    if (part) return part;
    const because = this.has('mimetype')
      ? 'The file is an OpenDocument file and not a .docx: open it in Word and save it as .docx.'
      : 'The file is a zip archive without a Word document in it.';
    throw new DocxError('no-document', because);
  }

  /**
   * Adds a part beside `source`, related to it by `type`: a whole URI, or the last word of one of the standard's types.
   */
  add(source: XmlPart, baseName: string, text: string, type: string, contentType: string): XmlPart {
    const types = this.contentTypes();
    const folder = folderOf(source.name);
    let name = `${folder}${baseName}.xml`;
    for (let n = 1; this.has(name) || hasContentType(types, name); n++) name = `${folder}${baseName}${n}.xml`;
    const part = this.create(name, text);
    const uri = relationshipType(type, source.root.uri === W_STRICT);
    addRelationship(this.needRelationships(source.name), uri, name.slice(folder.length));
    addContentType(types, name, contentType);
    return part;
  }

  /** Whether the part was made by `add`. */
  isAdded(part: XmlPart): boolean {
    return this.added.includes(part.name);
  }

  /** Undoes `add`. */
  remove(source: XmlPart, part: XmlPart): void {
    const types = this.contentTypes();
    this.drop(part.name);
    removeContentType(types, part.name);
    const relations = this.part(relationshipsName(source.name));
    if (!relations) return;
    removeRelationships(relations.root, (target) => this.resolve(source.name, target) === part.name);
    if (!this.isAdded(relations) || elements(relations.root).length > 0) return;
    this.drop(relations.name);
    removeContentType(types, relations.name);
  }

  /** The zip: parts in their order, new ones last; what was not changed as it was. */
  save(): Uint8Array {
    let isChanged = this.added.length > 0;
    const old = this.archive.entries.map((entry) => {
      const bytes = this.parts.get(entry.name)?.changedBytes();
      isChanged ||= bytes !== undefined;
      return bytes ? withContent(entry, bytes) : entry;
    });
    if (!isChanged) return new Uint8Array(this.bytes);
    const made = this.added.flatMap((name) => {
      const bytes = this.parts.get(name)?.changedBytes();
      return bytes ? [createEntry(name, bytes)] : [];
    });
    return writeZip([...old, ...made], this.archive.comment);
  }

  private entry(name: string): ZipEntry | undefined {
    return this.byName.get(name) ?? this.byKey.get(partKey(name));
  }

  private has(name: string): boolean {
    return this.entry(name) !== undefined || this.parts.has(name);
  }

  private create(name: string, text: string): XmlPart {
    const part = XmlPart.create(name, text);
    this.parts.set(name, part);
    this.added.push(name);
    return part;
  }

  private drop(name: string): void {
    this.added.splice(this.added.indexOf(name), 1);
    this.parts.delete(name);
  }

  private needRelationships(source: string): XmlElement {
    const name = relationshipsName(source);
    const old = this.part(name);
    if (old) return old.root;
    needRelationshipsType(this.contentTypes(), name);
    return this.create(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_URI}"/>`).root;
  }

  private contentTypes(): XmlElement {
    const part = this.part(CONTENT_TYPES_NAME);
    if (part) return part.root;
    return this.create(CONTENT_TYPES_NAME, `${DECLARATION}<Types xmlns="${CONTENT_TYPES_URI}"/>`).root;
  }

  /** The part's own spelling of a name that a relationship gives. */
  private resolve(source: string, target: string): string {
    const name = resolveTarget(source, target);
    return this.entry(name)?.name ?? name;
  }
}
