/**
 * A contract as readers hand it to the core, what is read of its own words, and edits of its text.
 * Offsets are UTF-16 code units in a paragraph's text, half-open.
 */

/** Words in one paragraph. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The part of a document that a paragraph stands in. */
export type Place = 'body' | 'table' | 'header' | 'footer' | 'footnote' | 'endnote';

/** One paragraph as Word or a file gives it, its pending revisions read as if accepted. */
export interface SourceParagraph {
  readonly text: string;
  readonly place: Place;
  /** The automatic number that Word shows before the paragraph, such as "4.2", where the reader knows it. */
  readonly listLabel?: string;
  /** 1 to 9 for a heading, absent for body text. */
  readonly headingLevel?: number;
}

/** A contract as a reader hands it to the core. */
export interface ContractSource {
  readonly paragraphs: readonly SourceParagraph[];
  /** Parts that the reader saw and could not read, each a plain sentence ("A text box was not read."). */
  readonly notRead: readonly string[];
}

/** Replaces `[start, end)` of a paragraph's text by `insert`; an empty range is an insertion, an empty `insert` a deletion. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The plan for one paragraph. Whoever applies it refuses when the text is no longer `before`. */
export interface Redline {
  readonly paragraph: number;
  readonly before: string;
  /** In ascending order, none overlapping another. */
  readonly edits: readonly Edit[];
}

/** A party with the name that the contract uses for it. */
export interface Party {
  /** The contract's own word: "Agency", "the Designer", "you". */
  readonly name: string;
  /** The legal name in full, where it stands in the contract. */
  readonly legalName?: string;
  readonly role: 'creator' | 'client' | 'unknown';
  /** How sure the role is, 0 to 1; absent where it was not judged. */
  readonly confidence?: number;
}

/** What the definition of the work may take in beyond the finished work. */
export type WorkPart = 'drafts' | 'source-files' | 'rejected' | 'feedback' | 'derivatives';

/** The words that a contract uses for its own things, for language inserted into it. Null where it has none. */
export interface ContractWords {
  /** The work with its article or possessive: "the Deliverables", "your content". */
  readonly work: string | null;
  /** True where the work takes "it" rather than "them". */
  readonly workIsSingular: boolean;
  /** "this Agreement", "these Terms". */
  readonly agreement: string;
  /** "the Project", where the contract defines it. */
  readonly project: string | null;
  /** "the Permitted Purpose", where the contract defines it. */
  readonly permittedUse: string | null;
  /** "the Permitted Media", where the contract defines them. */
  readonly channels: string | null;
  /** What an undefined job is best called: a "project", or "services". */
  readonly job: 'project' | 'services';
  /** True for terms of service, where the other side runs a service for the creator. */
  readonly isServiceTerms: boolean;
  /** What the contract's definition of the work takes in; absent or empty where it defines none. */
  readonly workCovers?: readonly WorkPart[];
  /** How the contract spells the noun. */
  readonly spelling?: 'licence' | 'license';
  /** "the Term", "the Territory", "the Fee", where the contract defines them. */
  readonly term?: string | null;
  readonly territory?: string | null;
  readonly fee?: string | null;
  /** How the contract is written beyond its words for things. */
  readonly style?: WritingStyle;
  /** Terms of inserted language that the contract defines too: alike, or as something else. */
  readonly definesAlike?: readonly OwnTerm[];
  readonly definesOtherwise?: readonly OwnTerm[];
}

/** How a contract spells, quotes and binds. */
export interface WritingStyle {
  /** "organisation" or "organization". */
  readonly verbs: 'ise' | 'ize';
  /** "favour" or "favor". */
  readonly nouns: 'our' | 'or';
  readonly quotes: 'curly' | 'straight';
  readonly duty: 'shall' | 'will';
}

/** The terms that inserted language defines for itself. */
export const OWN_TERMS = [
  'AI Use',
  'Model',
  'Digital Replica',
  'Written Consent',
  'Retained AI Rights',
  'Permitted Tool',
  'Recipient',
  'Excluded Material',
  'Work',
] as const;

/** A term that inserted language defines for itself. */
export type OwnTerm = (typeof OWN_TERMS)[number];
