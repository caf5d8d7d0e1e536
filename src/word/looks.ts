/** How inserted paragraphs look: like the document's own headings where it has them, otherwise plainly bold. */
import type { ClauseParagraph } from '../core/model';

/** Gives a new paragraph the look of its kind. */
export type Look = (paragraph: Word.Paragraph, kind: ClauseParagraph['kind']) => void;

/** The look for a document whose paragraphs' built-in styles and list membership were loaded. */
export function lookFor(paragraphs: readonly Word.Paragraph[]): Look {
  const title = unnumbered(paragraphs, 'Heading1');
  const heading = unnumbered(paragraphs, 'Heading2');
  return (paragraph, kind) => {
    const styled = (kind === 'title' && title) || (kind === 'heading' && heading);
    if (styled) {
      paragraph.styleBuiltIn = kind === 'title' ? 'Heading1' : 'Heading2';
      return;
    }
    // A new paragraph takes after the one before it, which may be a heading or a signature line.
    paragraph.styleBuiltIn = 'Normal';
    paragraph.alignment = kind === 'title' ? 'Centered' : 'Left';
    paragraph.font.bold = kind !== 'body';
  };
}

/** Whether the document uses the style, and without automatic numbers: the new language brings its own. */
function unnumbered(paragraphs: readonly Word.Paragraph[], style: 'Heading1' | 'Heading2'): boolean {
  const used = paragraphs.filter(({ styleBuiltIn }) => styleBuiltIn === style);
  return used.length > 0 && used.every(({ isListItem }) => !isListItem);
}
