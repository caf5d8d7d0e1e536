/**
 * All that the app may ask of Word. The task pane and the commands know this file and no other of the folder,
 * so that nothing outside `src/word` touches Office.js, and tests can put another Word behind it.
 */
import type { ClauseParagraph, ContractSource, Redline, Span } from '../core/model';

/** What became of one request. `applied` is the only success; the document is untouched by the others. */
export type Outcome = 'applied' | 'stale' | 'protected' | 'ambiguous' | 'unsupported';

/** The outcome for one request, with the reason in plain words wherever it is not `applied`. */
export interface ItemResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly because?: string;
  /** Set when Word changed something else than asked and it could not be taken back: the person must look. */
  readonly leftChanged?: true;
}

/** Why a whole request failed. `message` says what happened, `next` what the person can do. */
export interface WordFailure {
  readonly kind:
    | 'cancelled'
    | 'no-word'
    | 'too-old'
    | 'read-only'
    | 'protected'
    | 'too-large'
    | 'busy'
    | 'no-answer'
    | 'lost-document'
    | 'unknown';
  readonly message: string;
  readonly next: string;
  /** What is known of the document: untouched, changed exactly as `results` say, or not to be told. */
  readonly document: 'unchanged' | 'as-reported' | 'unknown';
  /** What is known of the single requests, where some of them were carried out before the failure. */
  readonly results?: readonly ItemResult[];
  /** Track Changes may have been left on, which was off. It is put back as soon as Word answers again. */
  readonly trackingLeftOn?: true;
  /** Word has not answered a change, and may still make what of it is not there yet. */
  readonly mayComeLate?: true;
  /** Office.js's own code, for a report of the fault. */
  readonly code?: string;
  /** Where Word stopped, as "Class.member"; absent where the whole of what was asked went unanswered. */
  readonly at?: string;
}

/** A value, or the reason why there is none: expected failures are not exceptions. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: WordFailure };

/** What this Word can do. */
export interface Capabilities {
  readonly comments: boolean;
  readonly trackedChanges: boolean;
  /** Other people's pending revisions can be told from the text (WordApi 1.6). */
  readonly revisions: boolean;
}

/** The document as read, and how it stands. */
export interface Snapshot {
  readonly source: ContractSource;
  /** Somebody's tracked changes wait in the document; the text is read as if they were accepted. */
  readonly pendingRevisions: boolean;
}

/** Words in a paragraph, with the paragraph's text as it was when the words were found. */
export interface Anchor {
  readonly span: Span;
  readonly before: string;
}

export interface CommentRequest {
  readonly id: string;
  readonly anchor: Anchor;
  /** Only words that the other side may read. */
  readonly text: string;
}

export interface RedlineRequest {
  readonly id: string;
  readonly redline: Redline;
}

/** Beside a paragraph of the document as it was read. */
export interface InsertBeside {
  readonly paragraph: number;
  /** The paragraph's text as it was then: a place that cannot be told any more is refused. */
  readonly before: string;
  readonly side: 'before' | 'after';
}

export interface InsertRequest {
  readonly id: string;
  readonly paragraphs: readonly ClauseParagraph[];
  readonly where: 'end' | 'cursor' | InsertBeside;
}

/** Options of every request: a request that has not begun to write can be cancelled. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
}

export interface WordPort {
  capabilities(): Capabilities;
  /** Reads the whole document in at most two syncs; in parts where it is more than Word passes at once. */
  read(options?: RequestOptions): Promise<Answer<Snapshot>>;
  /**
   * Sets a comment on each anchor, in at most three syncs for all of them; one more for each that Word refuses, and one
   * to find out what was done where the line fails.
   */
  comment(requests: readonly CommentRequest[], options?: RequestOptions): Promise<Answer<readonly ItemResult[]>>;
  /**
   * Applies each redline as tracked changes, in at most five syncs for all of them, and puts the tracking mode back.
   * For each that Word refuses, and where the line fails, a few more syncs tell what was done and go on with the rest.
   */
  redline(requests: readonly RedlineRequest[], options?: RequestOptions): Promise<Answer<readonly ItemResult[]>>;
  /** Inserts paragraphs as a tracked change, after the last paragraph, at the cursor or beside a paragraph, and goes there. */
  insert(request: InsertRequest, options?: RequestOptions): Promise<Answer<ItemResult>>;
  /** Selects the words and scrolls to them. */
  goTo(anchor: Anchor): Promise<Answer<ItemResult>>;
}
