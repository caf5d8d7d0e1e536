/** A range as Office.js knows it: words of one paragraph or of several, live, and widened by what is inserted into it. */
import type { DocxParagraph, LiveRange, TextView } from '../../docx/types';
import { toWordText } from './word-text';

/** `first` and `last` are the same in a range within one paragraph. */
export class TextRange {
  first: LiveRange;
  last: LiveRange;

  constructor(first: LiveRange, last: LiveRange = first) {
    this.first = first;
    this.last = last;
  }

  /** Within one paragraph, offsets in its text of a view. */
  static within(paragraph: DocxParagraph, start: number, end: number, view: TextView): TextRange {
    return new TextRange(paragraph.range(start, end, view));
  }

  /** A paragraph's text in full. */
  static whole(paragraph: DocxParagraph, view: TextView): TextRange {
    return TextRange.within(paragraph, 0, paragraph.text(view).length, view);
  }

  get isSingle(): boolean {
    return this.first.paragraph.id === this.last.paragraph.id;
  }

  /** The offset in the first paragraph. */
  start(view: TextView): number {
    return this.first.offsets(view).start;
  }

  /** The offset in the last paragraph. */
  end(view: TextView): number {
    return this.last.offsets(view).end;
  }

  /** Points to the same words from now on as another range. */
  become(other: TextRange): void {
    this.first = other.first;
    this.last = other.last;
  }

  /** The part that each of the paragraphs has in it; `paragraphs` are those from the first to the last. */
  parts(paragraphs: readonly DocxParagraph[], view: TextView): LiveRange[] {
    if (this.isSingle) return [this.first];
    return paragraphs.map((paragraph, index) => {
      const end = index === paragraphs.length - 1 ? this.end(view) : paragraph.text(view).length;
      return paragraph.range(index === 0 ? this.start(view) : 0, end, view);
    });
  }
}

/** The text of the parts of a range, in Word's characters. */
export function textOf(parts: readonly LiveRange[], view: TextView): string {
  return parts.map((part) => toWordText(part.text(view))).join('\r');
}
