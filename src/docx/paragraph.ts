/** A paragraph: its text in each view, its ranges, and what its properties say of it. */
import type { Place } from '../core/model';
import type { StoryFields } from './fields';
import { childW } from './names';
import type { NumberingLabels } from './numbering';
import { isVisible, readPieces } from './pieces';
import type { Piece, PieceRow } from './pieces';
import { Range, RangeRegistry } from './range';
import { isRevision } from './revision-names';
import type { Styles } from './styles';
import type { DocxParagraph, TextView } from './types';
import { descendants } from './xml/node';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

/** A tree of paragraphs with one numbering of fields: the body, a header, a note. */
export interface Story {
  readonly part: XmlPart;
  readonly place: Place;
  readonly root: XmlElement;
  /** Found again after each change of structure. */
  fields: StoryFields;
}

/** What all paragraphs of a document ask for. */
export interface ParagraphContext {
  readonly styles: Styles;
  readonly labels: NumberingLabels;
}

export class Paragraph implements DocxParagraph {
  readonly id: string;
  readonly element: XmlElement;
  readonly story: Story;
  readonly tableDepth: number;
  readonly ranges = new RangeRegistry();
  private readonly context: ParagraphContext;
  private row: PieceRow | undefined;
  private readonly texts = new Map<TextView, string>();

  constructor(id: string, element: XmlElement, story: Story, tableDepth: number, context: ParagraphContext) {
    this.id = id;
    this.element = element;
    this.story = story;
    this.tableDepth = tableDepth;
    this.context = context;
  }

  get place(): Place {
    return this.story.place === 'body' && this.tableDepth > 0 ? 'table' : this.story.place;
  }

  get styleId(): string {
    return this.context.styles.idOf(this.element);
  }

  get styleName(): string {
    return this.context.styles.nameOf(this.element);
  }

  get headingLevel(): number | undefined {
    return this.context.styles.headingLevelOf(this.element);
  }

  get isListItem(): boolean {
    return this.context.styles.numberingOf(this.element) !== undefined;
  }

  get listLabel(): string | undefined {
    return this.context.labels.of(this.element);
  }

  get hasRevisions(): boolean {
    for (const element of descendants(this.element)) if (isRevision(element)) return true;
    return false;
  }

  /** `w:pPr`, where there is one. */
  get properties(): XmlElement | undefined {
    return childW(this.element, 'pPr');
  }

  text(view: TextView): string {
    const known = this.texts.get(view);
    if (known !== undefined) return known;
    const text = this.pieces
      .filter((piece) => isVisible(piece, view))
      .map((piece) => piece.text)
      .join('');
    this.texts.set(view, text);
    return text;
  }

  /** Offsets outside the text are drawn to its ends, and those inside of a character to its edges. */
  range(start: number, end: number, view: TextView): Range {
    const from = this.besideCharacter(this.fromView(start, view, 'start'), -1);
    const to = end <= start ? from : this.besideCharacter(this.fromView(end, view, 'end'), 1);
    return this.rangeOf(from, Math.max(from, to));
  }

  /** The live range at these offsets of the view `all`. */
  rangeOf(start: number, end: number): Range {
    return this.ranges.add(new Range(this, start, end));
  }

  get pieces(): readonly Piece[] {
    return this.read().pieces;
  }

  /** Where an element of the paragraph begins and ends, in the view `all`. */
  extentOf(element: XmlElement): { readonly start: number; readonly end: number } {
    return this.read().extents.get(element) ?? { start: 0, end: 0 };
  }

  /** To be called after every change of the tree under the paragraph. */
  changed(): void {
    this.row = undefined;
    this.texts.clear();
  }

  /** From an offset of `all` to one of the view. */
  toView(offset: number, view: TextView): number {
    let seen = 0;
    for (const piece of this.pieces) {
      if (piece.start >= offset) break;
      if (isVisible(piece, view)) seen += Math.min(piece.end, offset) - piece.start;
    }
    return seen;
  }

  /**
   * From an offset of the view to one of `all`. What the view hides stands before a start and after an end, so that
   * a range is drawn tight around its words; an offset that ends nothing clings to the text before it.
   */
  private fromView(offset: number, view: TextView, edge: 'start' | 'end'): number {
    let seen = 0;
    let last = 0;
    for (const piece of this.pieces) {
      if (!isVisible(piece, view) || piece.text === '') continue;
      const length = piece.text.length;
      const inside = edge === 'start' ? offset < seen + length : offset <= seen + length;
      if (inside) return piece.start + Math.max(0, offset - seen);
      seen += length;
      last = piece.end;
    }
    return last;
  }

  /** A character of two code units that is cut in two cannot be written. */
  private besideCharacter(offset: number, step: -1 | 1): number {
    const piece = this.pieces.find((p) => p.start < offset && offset < p.end);
    const character = piece?.text.codePointAt(offset - piece.start - 1) ?? 0;
    return character > 0xffff ? offset + step : offset;
  }

  private read(): PieceRow {
    this.row ??= readPieces(this.element, this.story.fields);
    return this.row;
  }
}
