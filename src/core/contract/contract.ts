import type { ContractWords, Party, SourceParagraph } from '../model';
import type { PatternSet } from '../prefilter/prefilter';
import type { ActorFinder } from './actors';
import type { Frame } from './frames';
import type { Reading } from './reading';

/** One sentence of a paragraph; offsets are in the paragraph's reading, those of `frames` in `text`. */
export interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The sentence's words, `reading.text.slice(start, end)`. */
  readonly text: string;
  /** All words of its paragraph's reading. */
  readonly paragraphText: string;
  /** The words that a list item continues ("Licensee may:"), empty where the sentence stands alone. */
  readonly stem: string;
  /** The verbs that grant, permit, forbid or bind, in order. */
  readonly frames: () => readonly Frame[];
  readonly stemFrames: () => readonly Frame[];
  /** The sentence before it in the same paragraph. */
  readonly previous: Sentence | null;
  /** The prefilter's patterns that may match. */
  readonly candidates: PatternSet;
}

/** A sentence with its place among those of its paragraph. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly index: number;
}

/** A paragraph as the rules read it. */
export interface Paragraph {
  readonly index: number;
  readonly source: SourceParagraph;
  readonly reading: Reading;
  /** A heading, a recital, or words in another language: they grant nothing that the rules can read. */
  readonly operative: boolean;
  readonly foreign: boolean;
  readonly sentences: readonly Sentence[];
}

/** A contract, read. */
export interface Contract {
  readonly paragraphs: readonly Paragraph[];
  /** The operative sentences in which a pattern may match, in order: a few of them where the prefilter knows it. */
  readonly sentencesFor: (pattern: RegExp) => Iterable<PlacedSentence>;
  readonly parties: readonly Party[];
  /** Finds who is named in its sentences. */
  readonly actors: ActorFinder;
  /** It speaks of AI anywhere, so that an "output" may be one of AI. */
  readonly mentionsAi: boolean;
  /** It is about industrial products: rights in them are none in anybody's work. */
  readonly isIndustrial: boolean;
  readonly words: ContractWords;
  /** The governing law in the contract's words, null where it names none. */
  readonly governingLaw: string | null;
  /** A BCP 47 tag, "und" when it cannot be told. */
  readonly language: string;
}
