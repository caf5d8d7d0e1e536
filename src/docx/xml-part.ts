/** One XML file of the package, kept as a tree; its bytes are the original ones until the tree says otherwise. */
import { decodeXml, encodeXml, UTF8 } from './xml/encoding';
import type { Encoding } from './xml/encoding';
import type { XmlElement, XmlTree } from './xml/node';
import { parseXml } from './xml/parse';
import type { NodeBudget } from './xml/parse';
import { serializeXml } from './xml/serialize';

export class XmlPart {
  /** As in the zip, without a leading slash. */
  readonly name: string;
  readonly tree: XmlTree;
  private readonly encoding: Encoding;
  /** The text that the file has; null for a part that it did not have. */
  private readonly original: string | null;

  private constructor(name: string, tree: XmlTree, encoding: Encoding, original: string | null) {
    this.name = name;
    this.tree = tree;
    this.encoding = encoding;
    this.original = original;
  }

  /** Reads a part of the file. Throws `DocxError` where its XML cannot be read, or needs more than the budget. */
  static read(name: string, bytes: Uint8Array, budget: NodeBudget): XmlPart {
    const { text, encoding } = decodeXml(bytes);
    return new XmlPart(name, parseXml(text, budget), encoding, text);
  }

  /** A part that the file did not have. */
  static create(name: string, text: string): XmlPart {
    return new XmlPart(name, parseXml(text), UTF8, null);
  }

  get root(): XmlElement {
    return this.tree.root;
  }

  /** The bytes to save; undefined where they are the file's own. */
  changedBytes(): Uint8Array | undefined {
    const text = serializeXml(this.tree);
    return text === this.original ? undefined : encodeXml(text, this.encoding);
  }
}
