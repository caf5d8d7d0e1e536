/** The pending changes of a document, in document order. */
import { chosenBranch } from './alternate';
import { attributeW, isW, MC } from './names';
import type { Paragraph, Story } from './paragraph';
import type { Range } from './range';
import { revisionKind } from './revision-names';
import { findParagraphs } from './stories';
import type { DocxRevision } from './types';
import { ancestors, elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** A revision with the element that records it. */
export class Revision implements DocxRevision {
  readonly id: string;
  readonly kind: DocxRevision['kind'];
  readonly element: XmlElement;
  readonly paragraph: Paragraph;
  readonly range: Range;

  constructor(id: string, kind: DocxRevision['kind'], element: XmlElement, range: Range) {
    this.id = id;
    this.kind = kind;
    this.element = element;
    this.paragraph = range.owner;
    this.range = range;
  }

  get author(): string {
    return attributeW(this.element, 'author') ?? '';
  }

  get date(): string {
    return attributeW(this.element, 'date') ?? '';
  }

  get text(): string {
    return this.range.text('all');
  }
}

/** Lists revisions, and knows each again by its element. */
export class Revisions {
  private readonly ids = new WeakMap<XmlElement, string>();
  private nextId = 1;

  list(stories: readonly Story[], paragraphs: readonly Paragraph[]): Revision[] {
    const byElement = new Map(paragraphs.map((p) => [p.element, p]));
    return stories.flatMap((story) =>
      findRecords(story.root).flatMap((element) => {
        const kind = revisionKind(element);
        const range = kind && rangeOf(element, byElement);
        return range ? [new Revision(this.idOf(element), kind, element, range)] : [];
      }),
    );
  }

  private idOf(element: XmlElement): string {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    const id = String(this.nextId++);
    this.ids.set(element, id);
    return id;
  }
}

/** In document order; what is recorded on a paragraph's mark comes after the paragraph's words, as the mark does. */
function findRecords(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    const children = elements(element);
    const ofMark = isW(element, 'p') ? children.filter((e) => isW(e, 'pPr')) : [];
    for (const child of [...children.filter((e) => !ofMark.includes(e)), ...ofMark]) {
      const kind = revisionKind(child);
      if (kind) found.push(child);
      if (child.uri === MC && child.local === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch);
      } else if (kind !== 'formatted' && !isW(child, 'txbxContent')) walk(child);
    }
  };
  walk(root);
  return found;
}

/** The words that a revision is about; empty, at the paragraph's end, for a paragraph mark. */
function rangeOf(element: XmlElement, byElement: ReadonlyMap<XmlElement, Paragraph>): Range | undefined {
  let run: XmlElement | undefined;
  let ofMark = false;
  for (const around of ancestors(element)) {
    if (isW(around, 'r')) run ??= around;
    if (isW(around, 'pPr')) ofMark = true;
    if (isW(around, 'tr') || isW(around, 'tbl')) {
      const first = findParagraphs(around)[0];
      return first && byElement.get(first.element)?.rangeOf(0, 0);
    }
    const paragraph = isW(around, 'p') ? byElement.get(around) : undefined;
    if (!paragraph) continue;
    const length = paragraph.text('all').length;
    if (isW(element, 'pPrChange')) return paragraph.rangeOf(0, length);
    if (ofMark) return paragraph.rangeOf(length, length);
    const { start, end } = paragraph.extentOf(run ?? element);
    return paragraph.rangeOf(start, end);
  }
  return undefined;
}
