/** The document as a whole: reads the package and hands each question and change to the module that knows about it. */
import { Ids } from './ids';
import { attributeOf, childW, isWordUri, W14 } from './names';
import { Numbering, NumberingLabels } from './numbering';
import type { Package } from './package';
import { Paragraph } from './paragraph';
import type { Story } from './paragraph';
import { protectionOf, setTracking, tracksRevisions } from './settings';
import { findParagraphs, findStories, findUnread } from './stories';
import { Styles } from './styles';
import { DocxError } from './types';
import type { DocxComment, DocxDocument, DocxParagraph, DocxRevision, LiveRange, Refusal } from './types';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

const UNREADY: Refusal = { because: 'Changes are not available.', kind: 'protected' };

export class Document implements DocxDocument {
  private readonly pack: Package;
  private readonly main: XmlPart;
  private readonly stories: readonly Story[];
  private readonly ids = new Ids();
  private readonly styles: Styles;
  private readonly labels: NumberingLabels;
  private list: Paragraph[] = [];

  /** Throws `DocxError` where a part cannot be read. */
  constructor(pack: Package) {
    this.pack = pack;
    this.main = pack.main();
    const body = childW(this.main.root, 'body');
    if (!body || !isWordUri(this.main.root.uri)) {
      throw new DocxError('no-document', 'The file is an Office file but not a Word document.');
    }
    this.styles = new Styles(pack.related(this.main.name, 'styles')?.root);
    const numbering = new Numbering(pack.related(this.main.name, 'numbering')?.root);
    this.labels = new NumberingLabels(() =>
      numbering.labels(
        this.list.map((p) => p.element),
        this.styles,
      ),
    );
    this.stories = findStories(pack, this.main, body);
    for (const part of new Set(this.stories.map((s) => s.part))) this.ids.read(part.root);
    this.readParagraphs();
  }

  get paragraphs(): readonly Paragraph[] {
    return this.list;
  }

  get body(): readonly Paragraph[] {
    return this.list.filter((p) => p.story.place === 'body');
  }

  get notRead(): readonly string[] {
    return findUnread(this.stories);
  }

  get protection(): DocxDocument['protection'] {
    return protectionOf(this.settings);
  }

  get trackRevisions(): boolean {
    return tracksRevisions(this.settings);
  }

  set trackRevisions(on: boolean) {
    setTracking(this.pack, this.main, on);
  }

  get comments(): readonly DocxComment[] {
    return [];
  }

  get revisions(): readonly DocxRevision[] {
    return [];
  }

  replace(): LiveRange | Refusal {
    return UNREADY;
  }

  comment(): DocxComment | Refusal {
    return UNREADY;
  }

  deleteComment(): boolean {
    return false;
  }

  insertParagraph(): DocxParagraph | Refusal {
    return UNREADY;
  }

  accept(): void {
    this.readParagraphs();
  }

  reject(): void {
    this.readParagraphs();
  }

  save(): Uint8Array {
    return this.pack.save();
  }

  private get settings(): XmlElement | undefined {
    return this.pack.related(this.main.name, 'settings')?.root;
  }

  /** Keeps the paragraphs that are still there, so that whoever holds one holds it on. */
  private readParagraphs(): void {
    const known = new Map(this.list.map((p) => [p.element, p]));
    const taken = new Set(this.list.map((p) => p.id));
    this.list = this.stories.flatMap((story) =>
      findParagraphs(story.root).map(({ element, tableDepth }) => {
        const old = known.get(element);
        if (old) return old;
        const own = attributeOf(element, W14, 'paraId')?.toUpperCase();
        const id = own !== undefined && /^[0-9A-F]{8}$/.test(own) && !taken.has(own) ? own : this.ids.paragraph();
        taken.add(id);
        return new Paragraph(id, element, story, tableDepth, { styles: this.styles, labels: this.labels });
      }),
    );
    this.labels.changed();
  }
}
