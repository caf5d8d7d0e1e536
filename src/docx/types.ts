/**
 * The public face of a .docx: a document whose paragraphs, ranges, revisions and comments can be read and changed,
 * and which saves every part that was not touched byte for byte.
 */
import type { Place } from '../core/model';

/** Who makes a change, and when. */
export interface Stamp {
  readonly author: string;
  /** ISO 8601, seconds, UTC: "2026-11-23T09:00:00Z". Given by the caller, so that the same run gives the same bytes. */
  readonly date: string;
  readonly initials?: string;
}

/** `current` reads pending revisions as accepted; `all` counts deleted words too, as Word on the web does. */
export type TextView = 'current' | 'all' | 'original';

/** Words in one paragraph that stay the same words while the document is edited around them. */
export interface LiveRange {
  readonly paragraph: DocxParagraph;
  /** Where the words stand now, in the paragraph's text of that view. */
  offsets(view: TextView): { readonly start: number; readonly end: number };
  text(view: TextView): string;
}

export interface DocxParagraph {
  /** Unique and stable in this document, eight hex digits. */
  readonly id: string;
  readonly place: Place;
  readonly styleName: string;
  /** The style's id in styles.xml, empty for the default. */
  readonly styleId: string;
  /** 1 to 9, or undefined for body text. */
  readonly headingLevel: number | undefined;
  readonly isListItem: boolean;
  /** The number that Word would show, where it can be computed. */
  readonly listLabel: string | undefined;
  /** How many tables it stands in. */
  readonly tableDepth: number;
  readonly hasRevisions: boolean;
  text(view: TextView): string;
  /** Offsets outside the text are drawn to its ends, and those inside of a character to its edges. */
  range(start: number, end: number, view: TextView): LiveRange;
}

export interface DocxComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly resolved: boolean;
  /** The commented words; a comment over several paragraphs gives its first. Undefined when its anchor is lost. */
  readonly range: LiveRange | undefined;
}

export interface DocxRevision {
  readonly id: string;
  readonly kind: 'inserted' | 'deleted' | 'formatted';
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly paragraph: DocxParagraph;
  /** The words inserted or deleted. */
  readonly range: LiveRange;
}

/** Why a change was not made; the document is then as it was. */
export interface Refusal {
  readonly because: string;
  readonly kind: 'locked' | 'field' | 'note' | 'object' | 'place' | 'protected';
}

/** How to make an inserted paragraph look. */
export interface ParagraphLook {
  /** Built-in style by its English name ("heading 1"); used only where the document has it. */
  readonly styleName?: string;
  /** Bold and centred directly, where the style is missing. */
  readonly emphasis?: 'title' | 'heading';
}

export interface DocxDocument {
  /** In the counting order of the command line: body, headers and footers, notes. Deleted marks do not renumber. */
  readonly paragraphs: readonly DocxParagraph[];
  /** The body's alone, tables included. */
  readonly body: readonly DocxParagraph[];
  readonly comments: readonly DocxComment[];
  readonly revisions: readonly DocxRevision[];
  /** What was seen and not read, each a plain sentence. */
  readonly notRead: readonly string[];
  /** The document protection that Word would enforce. */
  readonly protection: 'none' | 'read-only' | 'comments' | 'tracked-changes' | 'forms';
  /** settings.xml's trackRevisions. */
  trackRevisions: boolean;
  /** Replaces words; as a tracked change when a stamp is given. Returns where the new words stand. */
  replace(range: LiveRange, text: string, stamp: Stamp | null): LiveRange | Refusal;
  /** Anchors a comment. A line feed in the text is a new paragraph of the comment. */
  comment(range: LiveRange, text: string, stamp: Stamp): DocxComment | Refusal;
  deleteComment(id: string): boolean;
  insertParagraph(
    near: DocxParagraph,
    where: 'before' | 'after',
    text: string,
    look: ParagraphLook,
    stamp: Stamp | null,
  ): DocxParagraph | Refusal;
  accept(revision: DocxRevision): void;
  reject(revision: DocxRevision): void;
  /** The .docx. Equal documents give equal bytes. */
  save(): Uint8Array;
}

/** Why a file cannot be opened. */
export type DocxErrorCode =
  'not-a-zip' | 'encrypted' | 'legacy-doc' | 'no-document' | 'malformed' | 'too-large' | 'unsafe' | 'unsupported';

/** A file that cannot be opened safely. `message` is one plain sentence for the person. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  readonly code: DocxErrorCode;

  constructor(code: DocxErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Opens a .docx. Throws `DocxError`, and nothing else, on a file that cannot be opened. */
export type OpenDocx = (bytes: Uint8Array) => DocxDocument;
