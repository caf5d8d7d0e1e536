/** Everything that the pane shows, as plain data: no React, no Office. */
import type { ClauseForm, Finding, Review, RuleDescription } from '../../core/model';
import type { Anchor, Capabilities, Snapshot, WordFailure } from '../../word/port';
import type { Dismissal, Dismissed } from '../preferences/dismissals';
import type { Playbook, PlaybookProblem } from '../../core/playbook/playbook';
import type { Settings } from '../preferences/settings';
import { NOTHING_SAID, type Writing } from '../preferences/writing';

/** Where a finding stands with the person. `gone`: its words went with another change. */
export type Standing = 'open' | 'dismissed' | 'replaced' | 'gone';

/** One finding as the pane keeps it, from the first review to the last. */
export interface Row {
  /** Stable while the pane is open; the finding's own id may move to the next occurrence once a change is made. */
  readonly key: string;
  readonly finding: Finding;
  readonly description: RuleDescription;
  /** The words that a Word comment would hold. */
  readonly comment: string;
  /** Where its words, or those that replaced them, stand now; null for the whole contract. */
  readonly place: Anchor | null;
  readonly standing: Standing;
  /** Why it was set aside; null where it was not. */
  readonly dismissal: Dismissal | null;
  readonly commented: boolean;
  /** It was replaced, and the words left still raise it: the person's choice stands. */
  readonly persists: boolean;
}

/** What was asked for and not done. */
export interface LedgerEntry {
  readonly id: string;
  /** The row that it is about, null when it is about the document. */
  readonly row: string | null;
  readonly asked: 'replace' | 'comment' | 'insert' | 'adjust';
  /** A clause or sentence that ends "Not done, because …". */
  readonly because: string;
}

/** A contract that was read, with all that has become of its findings. */
export interface Reviewed {
  readonly snapshot: Snapshot;
  readonly review: Review;
  /** In document order; what is about the whole contract comes first. */
  readonly rows: readonly Row[];
  readonly ledger: readonly LedgerEntry[];
  /** Tracked changes waited in the document before NoTrain made any. */
  readonly othersChanges: boolean;
  /** The score of the first review of this contract, so that progress shows. */
  readonly firstScore: number | null;
  /** False once the document was changed and could not be read again. */
  readonly upToDate: boolean;
}

/** Where the session is. `reading` is the first reading only; a later one is an activity over `reviewed`. */
export type Phase =
  | { readonly kind: 'before' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: WordFailure }
  | { readonly kind: 'reviewed'; readonly reviewed: Reviewed };

export type ActivityKind = 'review' | 'replace' | 'comment' | 'insert';

/** The one action that runs. */
export interface Activity {
  readonly kind: ActivityKind;
  /** `checking` is the reading after a write, which nobody can cancel. */
  readonly stage: 'working' | 'stopping' | 'checking';
  /** How many requests; of a review the paragraphs, 0 until Word has given them. */
  readonly count: number;
}

/** What came of the last action, said once. */
export interface Notice {
  /** Counts up, so that the same words twice are told twice. */
  readonly serial: number;
  /** `heard` is for the live region alone: what it says is seen elsewhere. */
  readonly tone: 'done' | 'partly' | 'failed' | 'note' | 'heard';
  readonly text: string;
  /** What the person can do now. */
  readonly next: string | null;
  /** For a report of the fault; seen, not heard. */
  readonly report?: string;
}

/** A wish to move the keyboard's focus, fulfilled once for each serial. */
export interface FocusWish {
  readonly serial: number;
  readonly target:
    { readonly kind: 'row'; readonly key: string } | { readonly kind: 'top' } | { readonly kind: 'addendum' };
}

export interface SessionState {
  readonly phase: Phase;
  readonly activity: Activity | null;
  readonly settings: Settings;
  /** What contracts are reviewed by; null for NoTrain's own way. */
  readonly playbook: Playbook | null;
  /** What is wrong with the playbook that was to be taken last. */
  readonly playbookProblems: readonly PlaybookProblem[];
  /** The person's own settings are loaded; until then they are the defaults. */
  readonly settled: boolean;
  readonly capabilities: Capabilities;
  /** The oldest date to which a rule's law was checked, ISO 8601; null until the engine is loaded. */
  readonly lawChecked: string | null;
  readonly notice: Notice | null;
  /** What the person said for the contract that was read last. */
  readonly writing: Writing;
  /** The form of the addendum that was inserted while the pane was open. */
  readonly inserted: ClauseForm | null;
  /** The row that is open. */
  readonly chosen: string | null;
  readonly focus: FocusWish | null;
}

/** What a session is before anything happened. */
export function initialState(settings: Settings, capabilities: Capabilities): SessionState {
  return {
    phase: { kind: 'before' },
    activity: null,
    settings,
    playbook: null,
    playbookProblems: [],
    settled: false,
    capabilities,
    lawChecked: null,
    notice: null,
    writing: NOTHING_SAID,
    inserted: null,
    chosen: null,
    focus: null,
  };
}

/** The reviewed contract, or null when there is none. */
export const reviewedIn = (state: SessionState): Reviewed | null =>
  state.phase.kind === 'reviewed' ? state.phase.reviewed : null;

/** What is set aside now. */
export const dismissedIn = (state: SessionState): readonly Dismissed[] =>
  (reviewedIn(state)?.rows ?? []).flatMap(({ finding, dismissal }) =>
    dismissal === null ? [] : [{ finding, dismissal }],
  );

/** What was asked for and is still not done: an entry falls away when its row is answered in any way. */
export function outstanding({ ledger, rows }: Reviewed): readonly LedgerEntry[] {
  const stands = ({ asked, row: key }: LedgerEntry): boolean => {
    const row = rows.find((each) => each.key === key);
    if (row === undefined) return true;
    if (asked === 'replace') return row.standing === 'open';
    return !row.commented && (row.standing === 'open' || row.standing === 'replaced');
  };
  return ledger.filter(stands);
}

/** The row of that key, or undefined. */
export const rowOf = (reviewed: Reviewed | null, key: string | null): Row | undefined =>
  reviewed?.rows.find((row) => row.key === key);
