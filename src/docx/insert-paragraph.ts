/** New paragraphs, inserted so that taking the insertion back leaves the document as it was. */
import { refuseWithin } from './editable';
import type { Ids } from './ids';
import { childW, isW, XMLNS } from './names';
import type { Paragraph } from './paragraph';
import { chooseLook } from './paragraph-look';
import type { Look } from './paragraph-look';
import { BLOCKS, needProperties, setMarkInserted } from './paragraph-mark';
import { revisionAttributes } from './replace';
import type { Styles } from './styles';
import type { ParagraphLook, Refusal, Stamp } from './types';
import { createRun, writable } from './words';
import { clone, createElement } from './xml/create';
import { setAttribute } from './xml/edit';
import { appendChild, detach, insertAfter, insertAt, insertBefore } from './xml/move';
import { ancestors, elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** A paragraph that stands last and bears the properties of the one that stood last before it. */
interface Bearer {
  readonly author: string;
  /** What must be there again when the insertion is taken back. */
  readonly original: XmlElement | undefined;
  readonly look: Look;
}

/** What belongs to one paragraph alone; all other attributes pass on with the mark. */
const OWN_ATTRIBUTES = /^(rsid.*|paraId|textId)$/;

/**
 * Inserts paragraphs. Word joins a paragraph whose inserted mark is rejected with the one that follows; so a new
 * paragraph bears its own inserted mark wherever something follows. After the last one nothing does: there the mark
 * before becomes the inserted one, and the new paragraph bears the old last mark with its properties.
 */
export class ParagraphInserter {
  private readonly ids: Ids;
  private readonly styles: Styles;
  private bearers = new WeakMap<XmlElement, Bearer>();

  constructor(ids: Ids, styles: Styles) {
    this.ids = ids;
    this.styles = styles;
  }

  /** Gives the new `w:p`. `all` are the document's paragraphs, in order. */
  insert(
    near: Paragraph,
    where: 'before' | 'after',
    text: string,
    wanted: ParagraphLook,
    stamp: Stamp | null,
    all: readonly Paragraph[],
  ): XmlElement | Refusal {
    if (near.place === 'footnote' || near.place === 'endnote') {
      return { kind: 'place', because: 'New paragraphs are not put into notes.' };
    }
    const refusal = refuseWithin(near.element);
    if (refusal) return refusal;
    const look = chooseLook(near.element, wanted, this.styles, modelFor(near, all));
    const made = this.createParagraph(near.element, text, look, stamp);
    const table = isVeryLast(near, all) ? outermostTable(near.element) : undefined;
    if (where === 'before') insertBefore(near.element, made);
    else insertAfter(table ?? near.element, made);
    const isBearer = where === 'after' && !table && !somethingFollows(made) && canPassMarkOn(near.element);
    if (stamp && isBearer) this.passMarkOn(near.element, made, look, stamp);
    else if (stamp) setMarkInserted(made, this.insertion(made, stamp));
    return made;
  }

  /** To be called when revisions are resolved: what was noted of last paragraphs may be true no more. */
  forget(): void {
    this.bearers = new WeakMap();
  }

  private createParagraph(scope: XmlElement, text: string, look: Look, stamp: Stamp | null): XmlElement {
    const made = createElement(scope, scope.uri, 'p');
    if (look.paragraph) appendChild(made, clone(look.paragraph));
    const words = writable(text);
    if (words === '') return made;
    const run = createRun(scope, words, look.run);
    const attributes = revisionAttributes(scope.uri, stamp, this.ids);
    appendChild(made, stamp ? createElement(scope, scope.uri, 'ins', attributes, [run]) : run);
    return made;
  }

  private passMarkOn(before: XmlElement, made: XmlElement, look: Look, stamp: Stamp): void {
    const bearer = this.bearers.get(before);
    const own = bearer?.author === stamp.author ? bearer : undefined;
    const properties = childW(before, 'pPr');
    const original = own ? own.original : properties && clone(properties);
    if (own) {
      if (properties) detach(properties);
      if (own.look.paragraph) insertAt(before, 0, clone(own.look.paragraph));
    }
    setMarkInserted(before, this.insertion(before, stamp));
    this.bear(made, original, stamp);
    for (const { uri, local, value } of before.attributes) {
      if (uri !== XMLNS && !OWN_ATTRIBUTES.test(local)) setAttribute(made, [uri, local, value]);
    }
    this.bearers.set(made, { author: stamp.author, original, look });
  }

  /** Where the old properties can be recorded in full, the new look is a tracked change of them; else they stay. */
  private bear(made: XmlElement, original: XmlElement | undefined, stamp: Stamp): void {
    const isRecordable =
      !original ||
      (original.attributes.length === 0 && !elements(original).some((e) => isW(e, 'rPr') || isW(e, 'pPrChange')));
    const wanted = childW(made, 'pPr');
    if (isRecordable && (original ?? wanted)) {
      const old = original ? clone(original) : createElement(made, made.uri, 'pPr');
      const attributes = revisionAttributes(made.uri, stamp, this.ids);
      appendChild(needProperties(made), createElement(made, made.uri, 'pPrChange', attributes, [old]));
    } else if (original) {
      if (wanted) detach(wanted);
      insertAt(made, 0, clone(original));
    }
  }

  private insertion(scope: XmlElement, stamp: Stamp): XmlElement {
    return createElement(scope, scope.uri, 'ins', revisionAttributes(scope.uri, stamp, this.ids));
  }
}

/** The nearest ordinary text at or before a paragraph, to be formatted like. */
function modelFor(near: Paragraph, all: readonly Paragraph[]): Paragraph | undefined {
  const before = all.slice(0, all.indexOf(near) + 1).filter((p) => p.story === near.story);
  const ordinary = before.filter((p) => p.headingLevel === undefined && p.text('current').trim().length > 40);
  return ordinary.at(-1);
}

/** Whether anything stands after the element before the end of the body, the cell, the header. */
function somethingFollows(element: XmlElement): boolean {
  let node = element;
  for (const parent of ancestors(element)) {
    const siblings = elements(parent);
    const later = siblings.slice(siblings.indexOf(node) + 1);
    if (later.some((e) => BLOCKS.has(e.local))) return true;
    if (!['sdtContent', 'sdt', 'customXml'].includes(parent.local)) return false;
    node = parent;
  }
  return false;
}

/** Some writers give a paragraph its properties twice; which of them counts cannot be told. */
function canPassMarkOn(paragraph: XmlElement): boolean {
  return elements(paragraph).filter((e) => isW(e, 'pPr')).length < 2;
}

/** The last paragraph of the body: after it means at the document's end, not in a table's last cell. */
function isVeryLast(near: Paragraph, all: readonly Paragraph[]): boolean {
  return near.story.place === 'body' && all.filter((p) => p.story === near.story).at(-1) === near;
}

function outermostTable(element: XmlElement): XmlElement | undefined {
  return [...ancestors(element)].filter((e) => isW(e, 'tbl')).at(-1);
}
