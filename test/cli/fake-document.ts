import type { DocxDocument, DocxParagraph, LiveRange, Refusal } from '../../src/docx/types';

const REFUSED: Refusal = { because: 'The words stand in a locked field.', kind: 'locked' };

/** A document of plain strings that refuses to change, or to comment on, the words that it is told to. */
export class FakeDocument implements Pick<DocxDocument, 'paragraphs' | 'replace' | 'comment'> {
  readonly paragraphs: readonly DocxParagraph[];
  /** What was done, in order: "comment any use", "replace any use". */
  readonly log: string[] = [];
  private readonly texts: string[];
  private readonly locked: readonly string[];
  private readonly uncommentable: readonly string[];

  constructor(texts: readonly string[], { locked = [], uncommentable = [] }: FakeOptions = {}) {
    this.texts = [...texts];
    this.locked = locked;
    this.uncommentable = uncommentable;
    this.paragraphs = texts.map((_, index) => this.paragraph(index));
  }

  replace(range: LiveRange, text: string): LiveRange | Refusal {
    const words = range.text('current');
    if (this.locked.includes(words)) return REFUSED;
    const index = this.paragraphs.indexOf(range.paragraph);
    const { start, end } = range.offsets('current');
    const before = this.texts[index] ?? '';
    this.texts[index] = before.slice(0, start) + text + before.slice(end);
    this.log.push(`replace ${words}`);
    return range.paragraph.range(start, start + text.length, 'current');
  }

  comment(range: LiveRange, text: string): ReturnType<DocxDocument['comment']> {
    const words = range.text('current');
    if (this.uncommentable.includes(words)) return { because: 'No comment is possible here.', kind: 'place' };
    this.log.push(`comment ${words}: ${text}`);
    return { id: words, author: '', date: '', text, resolved: false, range };
  }

  private paragraph(index: number): DocxParagraph {
    const text = () => this.texts[index] ?? '';
    const paragraph: DocxParagraph = {
      id: `0000000${index}`,
      place: 'body',
      styleName: 'Normal',
      styleId: '',
      headingLevel: undefined,
      isListItem: false,
      listLabel: undefined,
      tableDepth: 0,
      hasRevisions: false,
      text,
      range: (start, end) => ({
        paragraph,
        offsets: () => ({ start, end }),
        text: () => text().slice(start, end),
      }),
    };
    return paragraph;
  }
}

interface FakeOptions {
  /** Words that cannot be changed. */
  readonly locked?: readonly string[];
  /** Words that cannot be commented on. */
  readonly uncommentable?: readonly string[];
}
