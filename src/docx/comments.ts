/** Comments: read, added, deleted. */
import { findAnchors, removeAnchor, setAnchor } from './comment-anchor';
import type { Anchor } from './comment-anchor';
import { commentText, createComment, paragraphIdOf } from './comment-element';
import { CommentParts } from './comment-parts';
import type { Ids } from './ids';
import { attributeOf, attributeW, isW, W15 } from './names';
import type { Package } from './package';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { findParagraphs } from './stories';
import type { DocxComment, Stamp } from './types';
import { writable } from './words';
import { ancestors, elements } from './xml/node';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

export class Comments {
  private readonly parts: CommentParts;
  private readonly body: XmlElement;
  private readonly ids: Ids;

  constructor(pack: Package, main: XmlPart, body: XmlElement, ids: Ids) {
    this.parts = new CommentParts(pack, main);
    this.body = body;
    this.ids = ids;
    for (const kind of ['comments', 'extended', 'ids', 'people'] as const) {
      const part = this.parts.find(kind);
      if (part) ids.read(part.root);
    }
  }

  /** All comments; `paragraphs` are those of the document, in order. */
  list(paragraphs: readonly Paragraph[]): DocxComment[] {
    const anchors = findAnchors(this.body);
    const byElement = new Map(paragraphs.map((p) => [p.element, p]));
    const done = this.resolvedParagraphs();
    return this.parts.comments.map((element) => {
      const id = attributeW(element, 'id') ?? '';
      return {
        id,
        author: attributeW(element, 'author') ?? '',
        date: attributeW(element, 'date') ?? '',
        text: commentText(element),
        resolved: done.has(paragraphIdOf(element)),
        range: rangeOf(anchors.get(id), byElement),
      };
    });
  }

  add(paragraph: Paragraph, start: number, end: number, text: string, stamp: Stamp): DocxComment {
    const id = this.ids.comment();
    const words = writable(text);
    const element = createComment(this.parts.need('comments').root, id, words, stamp, this.ids);
    this.parts.add(element, stamp.author, paragraphIdOf(element), this.ids.paragraph());
    setAnchor(paragraph, start, end, id);
    const range = paragraph.rangeOf(start, end);
    return { id, author: stamp.author, date: stamp.date, text: words, resolved: false, range };
  }

  /** Deletes a comment and the answers to it; gives the paragraphs whose marks were taken away, null for no comment. */
  delete(id: string): XmlElement[] | null {
    const comment = this.parts.comments.find((e) => attributeW(e, 'id') === id);
    if (!comment) return null;
    const touched: XmlElement[] = [];
    const anchors = findAnchors(this.body);
    for (const element of [comment, ...this.answersTo(paragraphIdOf(comment))]) {
      const author = attributeW(element, 'author') ?? '';
      const others = this.parts.comments.filter((e) => e !== element && attributeW(e, 'author') === author);
      this.parts.remove(element, author, paragraphIdOf(element), others.length === 0);
      const anchor = anchors.get(attributeW(element, 'id') ?? '') ?? {};
      for (const mark of [anchor.start, anchor.end, anchor.reference]) {
        const paragraph = mark && paragraphAround(mark);
        if (paragraph) touched.push(paragraph);
      }
      removeAnchor(anchor);
    }
    return touched;
  }

  private resolvedParagraphs(): Set<string> {
    const root = this.parts.find('extended')?.root;
    const done = (root ? elements(root) : []).filter((e) =>
      ['1', 'true', 'on'].includes(attributeOf(e, W15, 'done') ?? ''),
    );
    return new Set(done.map((e) => attributeOf(e, W15, 'paraId')?.toUpperCase() ?? ''));
  }

  private answersTo(paragraphId: string): XmlElement[] {
    const root = this.parts.find('extended')?.root;
    if (!root || paragraphId === '') return [];
    const answers = new Set(
      elements(root)
        .filter((e) => attributeOf(e, W15, 'paraIdParent')?.toUpperCase() === paragraphId)
        .map((e) => attributeOf(e, W15, 'paraId')?.toUpperCase()),
    );
    return this.parts.comments.filter((e) => answers.has(paragraphIdOf(e)));
  }
}

/** The words between the marks; of a comment over several paragraphs, those in its first. */
function rangeOf(anchor: Anchor | undefined, byElement: ReadonlyMap<XmlElement, Paragraph>): Range | undefined {
  const from = anchor?.start ?? anchor?.reference;
  const paragraph = from && paragraphNear(from, byElement);
  if (!paragraph) return undefined;
  const start = offsetIn(paragraph, from) ?? 0;
  const end = anchor?.start && anchor.end ? offsetIn(paragraph, anchor.end) : start;
  return paragraph.rangeOf(start, Math.max(start, end ?? paragraph.text('all').length));
}

/** Undefined for a mark that stands outside of the paragraph. */
function offsetIn(paragraph: Paragraph, mark: XmlElement): number | undefined {
  if (paragraphAround(mark) !== paragraph.element) return undefined;
  const piece = paragraph.pieces.find((p) => p.leaf === mark);
  return piece ? piece.start : paragraph.extentOf(mark).start;
}

/** The paragraph that a mark stands in, or the first one after a mark between paragraphs. */
function paragraphNear(mark: XmlElement, byElement: ReadonlyMap<XmlElement, Paragraph>): Paragraph | undefined {
  const around = paragraphAround(mark);
  if (around) return byElement.get(around);
  const siblings = mark.parent ? elements(mark.parent) : [];
  for (const sibling of siblings.slice(siblings.indexOf(mark) + 1)) {
    const first = isW(sibling, 'p') ? sibling : findParagraphs(sibling)[0]?.element;
    if (first) return byElement.get(first);
  }
  return undefined;
}

function paragraphAround(node: XmlElement): XmlElement | undefined {
  for (const element of ancestors(node)) if (isW(element, 'p')) return element;
  return undefined;
}
