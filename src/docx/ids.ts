/** Numbers that must not stand twice in a document: revisions, bookmarks, comments, paragraphs. */
import { attributeOf, attributeW, isWordUri, W14 } from './names';
import { descendants } from './xml/node';
import type { XmlElement } from './xml/node';

const COMMENT_MARKS = new Set(['comment', 'commentRangeStart', 'commentRangeEnd', 'commentReference']);
/** Word wants paragraph ids below this. */
const PARAGRAPH_ID_LIMIT = 0x80000000;

export class Ids {
  private readonly annotations = new Set<string>();
  private readonly comments = new Set<string>();
  private readonly paragraphs = new Set<string>();
  private nextAnnotation = 1;
  private nextComment = 0;
  private nextParagraph = 0x10000001;

  /** Takes note of all ids below `root`. */
  read(root: XmlElement): void {
    for (const element of descendants(root)) {
      if (element.attributes.length === 0) continue;
      const paragraph = attributeOf(element, W14, 'paraId');
      if (paragraph !== undefined) this.paragraphs.add(paragraph.toUpperCase());
      const id = isWordUri(element.uri) ? attributeW(element, 'id') : undefined;
      if (id !== undefined) (COMMENT_MARKS.has(element.local) ? this.comments : this.annotations).add(id);
    }
  }

  /** For `w:ins`, `w:del` and the like. */
  annotation(): string {
    while (this.annotations.has(String(this.nextAnnotation))) this.nextAnnotation++;
    return String(this.nextAnnotation++);
  }

  comment(): string {
    while (this.comments.has(String(this.nextComment))) this.nextComment++;
    return String(this.nextComment++);
  }

  /** Eight hex digits, for paragraphs and for what comments are known by. */
  paragraph(): string {
    for (;;) {
      const id = (this.nextParagraph++ % PARAGRAPH_ID_LIMIT).toString(16).toUpperCase().padStart(8, '0');
      if (this.paragraphs.has(id)) continue;
      this.paragraphs.add(id);
      return id;
    }
  }
}
