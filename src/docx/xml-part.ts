/** One XML file of the package, kept as a tree; its bytes are the original ones until the tree says otherwise. */
import { decodeXml, encodeXml, UTF8 } from './xml/encoding';
import type { Encoding } from './xml/encoding';
import type { XmlElement, XmlTree } from './xml/node';
import { parseXml } from './xml/parse';
import { serializeXml } from './xml/serialize';

export class XmlPart {
  /** As in the zip, without a leading slash. */
  readonly name: string;
  readonly tree: XmlTree;
  private readonly encoding: Encoding;
  private readonly original: { readonly text: string; readonly bytes: Uint8Array } | null;

  private constructor(name: string, text: string, encoding: Encoding, bytes: Uint8Array | null) {
    this.name = name;
    this.tree = parseXml(text);
    this.encoding = encoding;
    this.original = bytes && { text, bytes };
  }

  /** Reads a part of the file. Throws `DocxError` where its XML cannot be read. */
  static read(name: string, bytes: Uint8Array): XmlPart {
    const { text, encoding } = decodeXml(bytes);
    return new XmlPart(name, text, encoding, bytes);
  }

  /** A part that the file did not have. */
  static create(name: string, text: string): XmlPart {
    return new XmlPart(name, text, UTF8, null);
  }

  get root(): XmlElement {
    return this.tree.root;
  }

  /** The bytes to save: the original ones wherever the text is the original text. */
  bytes(): Uint8Array {
    const text = serializeXml(this.tree);
    return this.original?.text === text ? this.original.bytes : encodeXml(text, this.encoding);
  }
}
