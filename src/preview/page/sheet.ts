/** The drawn document on the page, and the way between its words and the document's ranges. */
import type { DocxDocument, DocxParagraph, LiveRange } from '../../docx/types';
import { draw } from './draw';
import type { Drawing } from './draw';
import { ParagraphWords } from './paragraph-words';
import { touchUp } from './touch-up';

/** A paragraph at the top of what is visible, and how far it is from there, in CSS pixels. */
interface Foothold {
  readonly paragraph: string;
  readonly distance: number;
}

/** Shows one document at a time. */
export class Sheet {
  private readonly element: HTMLElement;
  private readonly scroller: HTMLElement;
  private elements: ReadonlyMap<string, readonly HTMLElement[]> = new Map();
  private paragraphs: ReadonlyMap<string, DocxParagraph> = new Map();
  private readonly words = new Map<string, ParagraphWords>();

  /** @param scroller the element that scrolls; `element` lies in it and receives the document */
  constructor(element: HTMLElement, scroller: HTMLElement) {
    this.element = element;
    this.scroller = scroller;
  }

  /**
   * Draws the document as it is now. What was shown stays until the new drawing is whole, and the words that were at the
   * top stay there.
   *
   * @param isWanted asked once the drawing is done; when it is not, nothing changes
   */
  async show(document: DocxDocument, isWanted: () => boolean): Promise<void> {
    const drawing = await draw(document.save());
    if (isWanted()) this.swap(document, drawing);
  }

  /** Shows nothing. */
  clear(): void {
    this.elements = new Map();
    this.words.clear();
    this.element.replaceChildren();
  }

  private swap(document: DocxDocument, drawing: Drawing): void {
    const foothold = this.foothold();
    this.paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    this.elements = new Map(
      document.paragraphs.map((paragraph, index) => [paragraph.id, drawing.paragraphs.get(index) ?? []]),
    );
    this.words.clear();
    window.document.adoptedStyleSheets = [...drawing.styles];
    this.element.replaceChildren(...drawing.nodes);
    touchUp(this.element);
    this.scroller.scrollTop += this.drift(foothold);
  }

  private distance(element: HTMLElement): number {
    return element.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
  }

  private foothold(): Foothold | undefined {
    for (const [paragraph, [element]] of this.elements) {
      const distance = element && this.distance(element);
      if (distance !== undefined && distance >= 0) return { paragraph, distance };
    }
    return undefined;
  }

  private drift(foothold: Foothold | undefined): number {
    const [element] = (foothold && this.elements.get(foothold.paragraph)) ?? [];
    return foothold && element ? this.distance(element) - foothold.distance : 0;
  }

  private wordsOf(paragraph: DocxParagraph): ParagraphWords {
    const known = this.words.get(paragraph.id);
    if (known) return known;
    const words = new ParagraphWords(paragraph.text('all'), this.elements.get(paragraph.id) ?? []);
    this.words.set(paragraph.id, words);
    return words;
  }

  /** Where words of the document stand on the page; undefined where nothing of them is drawn. */
  rangeOf(range: LiveRange): Range | undefined {
    const { start, end } = range.offsets('all');
    return this.wordsOf(range.paragraph).range(start, end);
  }

  /** The words of the document in a range of the page: of several paragraphs, those in the first. */
  wordsIn(range: Range): LiveRange | undefined {
    const paragraph = this.paragraphAt(range.startContainer);
    if (paragraph === undefined) return undefined;
    const words = this.wordsOf(paragraph);
    const start = words.offset(range.startContainer, range.startOffset);
    const endsHere = this.paragraphAt(range.endContainer) === paragraph;
    const end = endsHere ? words.offset(range.endContainer, range.endOffset) : paragraph.text('all').length;
    return paragraph.range(start, Math.max(start, end), 'all');
  }

  private paragraphAt(node: Node): DocxParagraph | undefined {
    for (const [id, elements] of this.elements) {
      if (elements.some((element) => element.contains(node))) return this.paragraphs.get(id);
    }
    return undefined;
  }
}
