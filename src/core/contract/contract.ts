import type { Party, SourceParagraph } from '../model';
import type { Reading } from './reading';

/** One sentence of a paragraph; offsets are in the paragraph's reading. */
export interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The sentence's words, `reading.text.slice(start, end)`. */
  readonly text: string;
  /** The words that a list item continues ("Licensee may:"), empty where the sentence stands alone. */
  readonly stem: string;
}

/** A paragraph as the rules read it. */
export interface Paragraph {
  readonly index: number;
  readonly source: SourceParagraph;
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  /** A heading or a recital: its words grant nothing. */
  readonly operative: boolean;
}

/** The words that a contract uses for its own things. */
export interface Vocabulary {
  /** "Deliverables", "Work Product", "your content"; null where none is known. */
  readonly work: string | null;
  /** "this Agreement", "these Terms". */
  readonly agreement: string;
  /** True where the work's word takes "it" rather than "them". */
  readonly workIsSingular: boolean;
}

/** A contract, read. */
export interface Contract {
  readonly paragraphs: readonly Paragraph[];
  readonly parties: readonly Party[];
  readonly vocabulary: Vocabulary;
  readonly governingLaw: string | null;
  /** A BCP 47 tag, "und" when it cannot be told. */
  readonly language: string;
}
