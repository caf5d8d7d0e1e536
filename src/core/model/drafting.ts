/** What is written to be inserted or sent. */
import type { Redline } from './contract';
import type { FactQuestion, Gap } from './questions';

/** A paragraph of inserted language, by meaning; whoever inserts it finds the style. */
export interface ClauseParagraph {
  readonly kind: 'title' | 'heading' | 'body';
  /** The words without a number of their own, unless {@link ClauseParagraph.number} is absent and the number is typed. */
  readonly text: string;
  /** The number that the paragraph bears, "4" or "4.2", where it is numbered: to be typed, or left to Word's numbering. */
  readonly number?: string;
  /** 1 for a numbered heading, 2 for a paragraph numbered below it. */
  readonly level?: 1 | 2;
  /** The numbers in the text that stand for another paragraph of the same clause, in order. */
  readonly references?: readonly ClauseReference[];
}

/** A number in a text, at `[start, end)`, that is that of the paragraph with index `to`. */
export interface ClauseReference {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** The laws that the addendum has a last clause for. */
export const LAWS = ['us', 'eu', 'uk', 'de', 'fr', 'ca', 'au'] as const;

export type Law = (typeof LAWS)[number];

/** Where a clause is to be inserted in a contract. */
export interface InsertionAnchor {
  /** The paragraph as the source counts it. */
  readonly paragraph: number;
  readonly where: 'before' | 'after';
  /** Whether signatures follow that cover the clause. */
  readonly beforeSignatures: boolean;
}

/** A change to a clause of the contract that would defeat the inserted one. */
export interface CompanionEdit {
  /** What the changed paragraph holds, in order. */
  readonly kinds: readonly ('survival' | 'precedence' | 'entire-agreement')[];
  readonly redline: Redline;
  /** For the person: what the contract's clause would do. */
  readonly because: string;
}

/** A clause in the words of a contract, with what it leaves to the person. */
export interface ClauseDraft {
  readonly paragraphs: readonly ClauseParagraph[];
  readonly gaps: readonly Gap[];
  readonly toConfirm: readonly FactQuestion[];
  /** False while a party has no name or a fact that the text states is not confirmed. */
  readonly ready: boolean;
}

/** A clause with all that belongs to its insertion. */
export interface ClausePackage extends ClauseDraft {
  readonly form: ClauseForm;
  /** Null without a contract. */
  readonly anchor: InsertionAnchor | null;
  /** To be made as tracked changes of their own, beside the insertion. */
  readonly companions: readonly CompanionEdit[];
  /** Clauses that would defeat the inserted one and could not be changed: plain sentences for the person. */
  readonly unpatched: readonly string[];
  /** The law that the last clause is for; null where there is none, with the reason. */
  readonly rider: { readonly law: Law | null; readonly because: string; readonly unverified: readonly string[] };
}

/** A text for one contract, with what it leaves to the person. */
export interface OfferedText {
  readonly text: string;
  /** In words of its own, or in terms that something else in the contract defines. */
  readonly form: 'self-contained' | 'defined';
  readonly gaps: readonly Gap[];
  /** What the text could state more if it were confirmed. */
  readonly toConfirm: readonly FactQuestion[];
  /** False while a party has no name. */
  readonly ready: boolean;
}

/** A step of a negotiation that the other side may see. */
export interface LadderStep extends OfferedText {
  readonly step: 'ask' | 'fallback' | 'price';
  /** Why it is asked: a sentence that the other side may read. */
  readonly reason: string;
}

/** The last step, for the person alone: it has no text, so that none can be sent. */
export interface WalkAway {
  readonly step: 'walk-away';
  readonly privateNote: string;
}

/** A letter by e-mail. */
export interface EmailText {
  readonly id: 'before-signing' | 'after-signing' | 'platform';
  /** When to send it; for the person. */
  readonly when: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly toConfirm: readonly FactQuestion[];
  readonly ready: boolean;
}

/** Inserted language with the placeholders that the contract did not fill and a default stands for. */
export interface ClauseText {
  readonly paragraphs: readonly ClauseParagraph[];
  readonly defaults: readonly { readonly placeholder: string; readonly text: string }[];
}

export type AddendumForm = 'full' | 'moderate';

/** A clause that can be inserted as a whole; `definitions` are those that the defined wordings need, and no more. */
export type ClauseForm = AddendumForm | 'short' | 'short-moderate' | 'definitions';
