/** The document as a whole: reads the package and hands each question and change to the module that knows about it. */
import { Comments } from './comments';
import { refuseComment, refusePlace, refuseProtected } from './editable';
import { findFields } from './fields';
import { otherOfficeFile } from './foreign';
import { Ids } from './ids';
import { attributeOf, childW, isWordUri, W14 } from './names';
import { ParagraphInserter } from './insert-paragraph';
import { Numbering, NumberingLabels } from './numbering';
import type { Package } from './package';
import { Paragraph } from './paragraph';
import type { Story } from './paragraph';
import { replaceWords } from './replace';
import { resolve } from './resolve';
import { Revision, Revisions } from './revisions';
import { protectionOf, setTracking, tracksRevisions } from './settings';
import { findParagraphs, findStories } from './stories';
import { Styles } from './styles';
import type {
  DocxComment,
  DocxDocument,
  DocxParagraph,
  DocxRevision,
  LiveRange,
  ParagraphLook,
  Refusal,
  Stamp,
} from './types';
import { findUnread } from './unread';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

const GONE: Refusal = { kind: 'place', because: 'The paragraph is no longer in the document.' };

export class Document implements DocxDocument {
  private readonly pack: Package;
  private readonly main: XmlPart;
  private readonly stories: readonly Story[];
  private readonly ids = new Ids();
  private readonly styles: Styles;
  private readonly labels: NumberingLabels;
  private readonly commentary: Comments;
  private readonly inserter: ParagraphInserter;
  private readonly pending = new Revisions();
  private list: Paragraph[] = [];

  /** Throws `DocxError` where a part cannot be read. */
  constructor(pack: Package) {
    this.pack = pack;
    this.main = pack.main();
    const body = childW(this.main.root, 'body');
    if (!body || !isWordUri(this.main.root.uri)) throw otherOfficeFile(this.main.root.local);
    this.styles = new Styles(pack.related(this.main.name, 'styles')?.root);
    const numbering = new Numbering(pack.related(this.main.name, 'numbering')?.root, this.styles);
    this.labels = new NumberingLabels(() =>
      numbering.labels(
        this.list.map((p) => p.element),
        this.styles,
      ),
    );
    this.stories = findStories(pack, this.main, body);
    for (const part of new Set(this.stories.map((s) => s.part))) this.ids.read(part.root);
    // Asked for before each change: it is better to learn now that it cannot be read.
    pack.related(this.main.name, 'settings');
    this.commentary = new Comments(pack, this.main, body, this.ids);
    this.inserter = new ParagraphInserter(this.ids, this.styles);
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
    return this.commentary.list(this.list);
  }

  get revisions(): readonly Revision[] {
    return this.pending.list(this.stories, this.list);
  }

  replace(range: LiveRange, text: string, stamp: Stamp | null): LiveRange | Refusal {
    const paragraph = this.own(range.paragraph);
    if (!paragraph) return GONE;
    const refusal = refuseProtected(this.protection, stamp !== null);
    return refusal ?? replaceWords(paragraph, range.offsets('all'), text, stamp, this.ids);
  }

  comment(range: LiveRange, text: string, stamp: Stamp): DocxComment | Refusal {
    const paragraph = this.own(range.paragraph);
    if (!paragraph) return GONE;
    if (paragraph.story.place !== 'body') {
      return { kind: 'place', because: 'Word has no comments in headers, footers and notes.' };
    }
    const refusal = refuseComment(this.protection);
    if (refusal) return refusal;
    const { start, end } = range.offsets('all');
    const hidden = start === end ? refusePlace(paragraph, start) : null;
    if (hidden) return hidden;
    return this.commentary.add(paragraph, start, end, text, stamp);
  }

  deleteComment(id: string): boolean {
    const touched = this.commentary.delete(id);
    for (const paragraph of this.list) if (touched?.includes(paragraph.element)) paragraph.changed();
    return touched !== null;
  }

  insertParagraph(
    near: DocxParagraph,
    where: 'before' | 'after',
    text: string,
    look: ParagraphLook,
    stamp: Stamp | null,
  ): DocxParagraph | Refusal {
    const paragraph = this.own(near);
    if (!paragraph) return GONE;
    const refusal = refuseProtected(this.protection, stamp !== null);
    if (refusal) return refusal;
    const made = this.inserter.insert(paragraph, where, text, look, stamp, this.list);
    if ('because' in made) return made;
    this.restructured(paragraph.story);
    return this.list.find((p) => p.element === made) ?? GONE;
  }

  accept(revision: DocxRevision): void {
    this.settle(revision, true);
  }

  reject(revision: DocxRevision): void {
    this.settle(revision, false);
  }

  save(): Uint8Array {
    return this.pack.save();
  }

  private get settings(): XmlElement | undefined {
    return this.pack.related(this.main.name, 'settings')?.root;
  }

  /** The document's own paragraph, wherever it was handed out; undefined for one that is gone. */
  private own(paragraph: DocxParagraph): Paragraph | undefined {
    return this.list.find((p) => p === paragraph);
  }

  private settle(revision: DocxRevision, accepted: boolean): void {
    if (!(revision instanceof Revision)) return;
    resolve(revision, accepted, this.list);
    this.inserter.forget();
    this.restructured(revision.paragraph.story);
  }

  private restructured(story: Story): void {
    story.fields = findFields(story.root);
    this.readParagraphs();
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
