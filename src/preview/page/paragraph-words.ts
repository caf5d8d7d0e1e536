/** The words of one paragraph as drawn: which character stands where on the page. */
import { align } from './align';

/** On an element that stands for one character of the text whatever it shows: the mark of a note. */
export const OBJECT_ATTRIBUTE = 'data-object';
const OBJECTS = `[${OBJECT_ATTRIBUTE}], img, svg, math`;

/** A stretch of characters in one node; an element stands for a single character. */
interface Stretch {
  readonly node: Node;
  readonly start: number;
  readonly shown: string;
}

/** U+FFFC, as a paragraph's text has for what is not text. */
const OBJECT_CHARACTER = '\uFFFC';

function* stretchesOf(element: Node): Generator<{ node: Node; shown: string }> {
  for (const node of element.childNodes) {
    if (node instanceof Text) yield { node, shown: node.data };
    else if (node.nodeName === 'BR') yield { node, shown: '\n' };
    else if (node instanceof Element && node.matches(OBJECTS)) yield { node, shown: OBJECT_CHARACTER };
    else yield* stretchesOf(node);
  }
}

/** Joins a paragraph's text, deleted words counted, to the elements that show it. */
export class ParagraphWords {
  private readonly stretches: readonly Stretch[];
  /** For each offset in the text, the offset in what is shown. */
  private readonly toShown: readonly number[];

  /** @param text the paragraph's text in the view `all` */
  constructor(text: string, elements: readonly HTMLElement[]) {
    let start = 0;
    this.stretches = elements.flatMap((element) =>
      [...stretchesOf(element)].map(({ node, shown }) => {
        const stretch = { node, shown, start };
        start += shown.length;
        return stretch;
      }),
    );
    this.toShown = align(text, this.stretches.map(({ shown }) => shown).join(''));
  }

  /** The words between two offsets as a range of the page; undefined where nothing of them is drawn. */
  range(start: number, end: number): Range | undefined {
    const from = this.toShown[start] ?? 0;
    const to = this.toShown[end] ?? from;
    const first =
      this.stretches.find((stretch) => stretch.start + stretch.shown.length > from) ?? this.stretches.at(-1);
    const last = this.stretches.filter((stretch) => stretch.start < to).at(-1) ?? first;
    if (first === undefined || last === undefined) return undefined;
    const range = new Range();
    if (first.node instanceof Text) range.setStart(first.node, Math.min(from - first.start, first.shown.length));
    else range.setStartBefore(first.node);
    if (start === end) range.collapse(true);
    else if (last.node instanceof Text) range.setEnd(last.node, Math.min(to - last.start, last.shown.length));
    else range.setEndAfter(last.node);
    return range;
  }

  /** The offset in the text of a place on the page, such as an end of the person's selection. */
  offset(node: Node, offset: number): number {
    const place = new Range();
    place.setStart(node, offset);
    const before = this.stretches
      .filter((stretch) => place.comparePoint(stretch.node, 0) < 0 || stretch.node === node)
      .at(-1);
    if (before === undefined) return 0;
    const inside = before.node === node ? offset : before.shown.length;
    const shown = before.start + inside;
    const found = this.toShown.findIndex((mapped) => mapped >= shown);
    return found === -1 ? this.toShown.length - 1 : found;
  }
}
