import type { Playbook } from './playbook/playbook';

/**
 * The shapes that every layer shares: what a reader hands to the core, and what the core answers.
 * Offsets are UTF-16 code units in a paragraph's text, half-open.
 */

export const RULE_IDS = [
  'unlimited-purpose',
  'future-media',
  'perpetual-term',
  'unlimited-territory',
  'sublicensing',
  'third-party-sharing',
  'derivative-works',
  'work-for-hire',
  'ip-assignment',
  'moral-rights-waiver',
  'ai-training-grant',
  'product-improvement',
  'ai-output-ownership',
  'ai-indemnity',
  'broad-indemnity',
  'likeness-voice',
  'all-rights-buyout',
  'weak-ai-restriction',
  'missing-ai-restriction',
  'unilateral-changes',
  'injunctive-relief-waiver',
  'vendor-ai-tools',
  'portfolio-feedback-residuals',
] as const;

/** The category of a weak clause. Stable: playbooks, dismissals and reports refer to it. */
export type RuleId = (typeof RULE_IDS)[number];

/** From the mildest to the gravest, so that an index compares. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

/** How much the wording exposes the creator. */
export type Severity = (typeof SEVERITIES)[number];

/** Whom the wording runs against: `creator` gives the right or bears the burden, `client` the other way round. */
export type Direction = 'creator' | 'client' | 'unclear';

/** Whose interests a review reads for; `any` reports grants in either direction. */
export type Side = 'creator' | 'client' | 'any';

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

/** A redline with the text that it gives. */
export interface PlannedRedline extends Redline {
  readonly result: string;
  /** The findings that the edits answer. */
  readonly findings: readonly string[];
}

export type RemedyKind = 'minimal' | 'strong' | 'fallback';

/** One way to answer a finding. */
export interface Remedy {
  readonly kind: RemedyKind;
  readonly edits: readonly Edit[];
  /** The whole paragraph after these edits alone. */
  readonly result: string;
}

/** A weak clause that the review found. */
export interface Finding {
  /** Stable across edits elsewhere: rule, normalised quote and occurrence. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly direction: Direction;
  /** Null for what is said of the whole contract. */
  readonly span: Span | null;
  /** The words at `span`, exactly; empty for the whole contract. */
  readonly quote: string;
  /** Which words, in which grant, by whom to whom. For the pane and reports, never for the document. */
  readonly because: string;
  readonly remedies: readonly Remedy[];
  /** Why there is no smallest edit; null when there is one. */
  readonly noEdit: string | null;
}

/** What a plan, a document or a platform did not allow, with the reason in plain words. */
export interface LeftOut {
  readonly id: string;
  readonly because: string;
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

/** What inserted language takes from the contract or, where that is silent, from the person. */
export const PLACEHOLDERS = [
  'Client',
  'Contractor',
  'Deliverables',
  'Agreement',
  'Project',
  'Permitted Use',
  'Channels',
  'Term',
  'Territory',
  'Fee',
  'Section',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What the person says that the contract does not: words that stand for a placeholder. */
export type Answers = Readonly<Partial<Record<Placeholder, string>>>;

export const FACT_IDS = [
  'payment-outstanding',
  'drafts-not-delivered',
  'contract-unsigned',
  'no-generative-ai-used',
] as const;

/** Something that a text may state and that only the person knows. */
export type FactId = (typeof FACT_IDS)[number];

/** A question to be answered before a text that states the fact can be inserted. */
export interface FactQuestion {
  readonly fact: FactId;
  readonly question: string;
  /** Ids of findings, or names of texts. */
  readonly usedIn: readonly string[];
}

/** A place in inserted language that the contract does not fill. */
export interface Gap {
  readonly placeholder: Placeholder;
  /** What to ask the person, a whole sentence. */
  readonly question: string;
  /** The words that stand there meanwhile; null where nothing may be guessed and a blank stays. */
  readonly default: string | null;
  /** Where they stand: ids of findings, or names of texts. */
  readonly usedIn: readonly string[];
}

/** One line of the score's arithmetic. */
export interface ScoreLine {
  /** In plain words, for people. */
  readonly label: string;
  /** Points taken off (negative) or given back (positive). */
  readonly points: number;
  /** The findings that it is about. */
  readonly findings: readonly string[];
}

export type Band = 'strong' | 'fair' | 'exposed' | 'high-risk' | 'do-not-sign';

/** The exposure of the wording, 0 to 100, 100 the best; `lines` add up to `value`. */
export interface Score {
  readonly value: number;
  readonly band: Band;
  readonly lines: readonly ScoreLine[];
}

/** One step on the way to AI training. */
export interface RouteStep {
  /** A few words: "Sublicence", "An AI company". */
  readonly label: string;
  /** The findings that open the step; empty where it follows from the one before. */
  readonly findings: readonly string[];
}

/** A way by which the work could come to train AI. */
export interface Route {
  /** Stable, such as "sublicence". */
  readonly id: string;
  /** In plain words, for the person: "They may license it on". */
  readonly title: string;
  readonly steps: readonly RouteStep[];
  /** False where words in the contract close it. */
  readonly open: boolean;
  /** Why it is open, or what closes it; a whole sentence. */
  readonly because: string;
}

/** Everything that the core has to say about a contract. */
export interface Review {
  /** Null when nothing could be scored: an empty document, another language. */
  readonly score: Score | null;
  /** A BCP 47 tag, "und" when it cannot be told. */
  readonly language: string;
  readonly parties: readonly Party[];
  /** The governing law in the contract's words, null where it names none. */
  readonly governingLaw: string | null;
  /** The gravest first, then in document order. */
  readonly findings: readonly Finding[];
  /** The smallest edits of all findings combined, a plan for each paragraph, in document order. */
  readonly redlines: readonly PlannedRedline[];
  readonly leftOut: readonly LeftOut[];
  /** How the work could come to train AI, each way once. */
  readonly routes: readonly Route[];
  /** What was not read, each a plain sentence. */
  readonly notChecked: readonly string[];
  /** The contract's own words for its things; absent where it was not read. */
  readonly words?: ContractWords;
  /** What the offered wording takes from nowhere in the contract, with the question to ask; absent where it was not read. */
  readonly gaps?: readonly Gap[];
  /** What the wording could say if the person confirmed it; absent where it was not read. */
  readonly toConfirm?: readonly FactQuestion[];
}

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

/** How a clause is to be written and where it goes. */
export interface ClauseOptions extends WritingOptions {
  /** The contract as it was reviewed; without it there is no place and no companion edit. */
  readonly source?: ContractSource;
  /** In place of the contract's governing law; `none` for no last clause. */
  readonly law?: Law | 'none';
  /** The notices that machines read; there by default. */
  readonly scheduleA?: boolean;
  /** The separate permission, blank; there by default. */
  readonly scheduleB?: boolean;
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

/** What a rule says of itself. Only `comment`, filled in by `Engine.commentFor`, may ever enter a document. */
export interface RuleDescription {
  readonly id: RuleId;
  readonly title: string;
  /** One line of plain English for the person: "They could pass your work to an AI company." */
  readonly summary: string;
  /** Why it matters and what to do about it; for the person alone. */
  readonly privateNote: string;
  /** The date to which the law behind it was checked, ISO 8601. */
  readonly lawChecked: string;
}

/** Inserted language with the placeholders that the contract did not fill and a default stands for. */
export interface ClauseText {
  readonly paragraphs: readonly ClauseParagraph[];
  readonly defaults: readonly { readonly placeholder: string; readonly text: string }[];
}

export type AddendumForm = 'full' | 'moderate';

/** A clause that can be inserted as a whole; `definitions` are those that the defined wordings need, and no more. */
export type ClauseForm = AddendumForm | 'short' | 'short-moderate' | 'definitions';

/** What the person knows and decides beyond the contract's own words. */
export interface WritingOptions {
  /** Words for what the contract does not say; the engine throws a RangeError for one that no sentence can hold. */
  readonly answers?: Answers;
  /** Facts that the person confirmed or denied. A text that states any other one is never offered as ready. */
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
}

/** How a rule's texts are to be written. */
export interface WordingOptions extends WritingOptions {
  /** The clause that the same action inserts: its defined terms may then be used. */
  readonly inserting?: ClauseForm;
}

/** How a contract is to be read. */
export interface ReviewOptions extends WordingOptions {
  readonly side: Side;
  /**
   * The name of the party that supplies the work, as {@link Review.parties} or the contract has it, where the person
   * knows better than the words tell. The other parties then receive it.
   */
  readonly creator?: string;
}

/** All that the pane, the commands and the command line ask of the core; `core/engine.ts` is it. */
export interface Engine {
  review(source: ContractSource, options: ReviewOptions): Review;
  /** The categories that are read; a review's findings are of these alone. */
  readonly rules: readonly RuleId[];
  /** Throws a RangeError for a category that is not read. */
  describe(rule: RuleId): RuleDescription;
  /** The courteous words that may stand in the document beside a finding. */
  commentFor(finding: Finding, review: Review): string;
}

/** Writes what is inserted as a whole. It throws a RangeError for an answer that no sentence can hold. */
export interface Drafting {
  /** The addendum in the contract's own names; without a review, or where a party is not known, placeholders stay in brackets. */
  addendum(form: AddendumForm, review: Review | null): ClauseText;
  /** A clause with the place, the edits that belong to it and what to ask; without a review in square brackets. */
  clause(form: ClauseForm, review: Review | null, options?: ClauseOptions): ClausePackage;
  /** How to negotiate about a rule, step by step. Throws a RangeError for a category that is not read. */
  ladder(rule: RuleId, review: Review | null, options?: WordingOptions): readonly (LadderStep | WalkAway)[];
  /** The schedule that prices AI use where it is not dropped; its fees are blank whatever is answered. */
  dataLicence(review: Review | null, options?: WritingOptions): ClauseDraft;
  /** Letters to be copied. Nothing of them is for the document. */
  emails(review: Review | null, options?: WritingOptions): readonly EmailText[];
}

/** An engine that also drafts. */
export interface DraftingEngine extends Engine, Drafting {
  /** What it works by; null for NoTrain's own way. */
  readonly playbook: Playbook | null;
}
