/** Every way in which the session's state can change. Pure: the effects are in `session.ts`. */
import type { ClauseForm, Redline } from '../../core/model';
import type { Playbook, PlaybookProblem } from '../../core/playbook/playbook';
import type { Snapshot, WordFailure } from '../../word/port';
import type { Assessment } from '../engine/review-engine';
import type { Dismissal } from '../preferences/dismissals';
import type { Settings } from '../preferences/settings';
import type { Writing } from '../preferences/writing';
import { applyEdits, mapSpan } from './change';
import { reconcile, type Occasion } from './reconcile';
import type { Message } from './sentences';
import type { Activity, FocusWish, LedgerEntry, Phase, Reviewed, Row, SessionState } from './state';
import { reviewedIn } from './state';

/** A contract freshly read and reviewed. */
export interface Reading extends Assessment {
  readonly snapshot: Snapshot;
  /** What of the findings was set aside in an earlier session, by finding id. */
  readonly remembered: ReadonlyMap<string, Dismissal>;
  /** What the person said for this contract. */
  readonly writing: Writing;
}

/** What Word has done of what was asked. */
export interface Written {
  readonly redlined: readonly { readonly redline: Redline; readonly rows: readonly string[] }[];
  readonly commented: readonly string[];
  /** Replaces earlier entries of the same row and request. */
  readonly ledger: readonly LedgerEntry[];
}

export type SessionEvent =
  | { readonly type: 'settled'; readonly settings: Settings }
  /** Reviews go by this from now on. */
  | { readonly type: 'playbook'; readonly playbook: Playbook | null }
  | { readonly type: 'playbook-refused'; readonly problems: readonly PlaybookProblem[] }
  | { readonly type: 'law-checked'; readonly date: string }
  | { readonly type: 'started'; readonly activity: Activity }
  | { readonly type: 'staged'; readonly stage: Activity['stage'] }
  | { readonly type: 'counted'; readonly count: number }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'read'; readonly reading: Reading; readonly occasion: Occasion }
  | { readonly type: 'inserted'; readonly form: ClauseForm }
  | { readonly type: 'said'; readonly writing: Writing }
  /** The same contract, with other words for what it leaves open. */
  | { readonly type: 'reworded'; readonly assessment: Assessment }
  | { readonly type: 'outdated' }
  | { readonly type: 'failed'; readonly failure: WordFailure; readonly message: Message }
  | { readonly type: 'finished'; readonly message: Message; readonly focus: FocusWish['target'] | null }
  | { readonly type: 'told'; readonly message: Message }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'chosen'; readonly key: string | null }
  /** A finding is set aside, or (null) taken back. */
  | { readonly type: 'decided'; readonly key: string; readonly dismissal: Dismissal | null }
  | { readonly type: 'focus'; readonly target: FocusWish['target'] };

function withReviewed(state: SessionState, change: (reviewed: Reviewed) => Reviewed): SessionState {
  const reviewed = reviewedIn(state);
  return reviewed === null ? state : { ...state, phase: { kind: 'reviewed', reviewed: change(reviewed) } };
}

const told = (state: SessionState, message: Message): SessionState => ({
  ...state,
  notice: { ...message, serial: (state.notice?.serial ?? 0) + 1 },
});

function focused(state: SessionState, target: FocusWish['target']): SessionState {
  const chosen = target.kind === 'row' ? target.key : null;
  return { ...state, chosen, focus: { serial: (state.focus?.serial ?? 0) + 1, target } };
}

function started(state: SessionState, activity: Activity): SessionState {
  const first = activity.kind === 'review' && state.phase.kind !== 'reviewed';
  return { ...state, activity, notice: null, phase: first ? { kind: 'reading' } : state.phase };
}

/** A first reading that fails leaves nothing to show but the failure; one that was stopped leads back to the start. */
function failed(state: SessionState, failure: WordFailure, message: Message): SessionState {
  const ended = { ...state, activity: null };
  if (state.phase.kind !== 'reading') return told(ended, message);
  if (failure.kind === 'cancelled') return told({ ...ended, phase: { kind: 'before' } }, message);
  return focused({ ...ended, phase: { kind: 'failed', failure } }, { kind: 'top' });
}

/** A row after changes in the document: where its words are now, and what it was answered with. */
function rowAfter(row: Row, { redlined, commented }: Written): Row {
  const answered = redlined.some(({ rows }) => rows.includes(row.key));
  const touched = redlined.find(({ redline }) => redline.paragraph === row.place?.span.paragraph)?.redline;
  const place =
    row.place === null || touched === undefined
      ? row.place
      : {
          span: mapSpan(row.place.span, touched.before, touched.edits),
          before: applyEdits(touched.before, touched.edits),
        };
  const standing = answered ? 'replaced' : row.standing;
  const dismissal = answered ? null : row.dismissal;
  return { ...row, place, standing, dismissal, commented: row.commented || commented.includes(row.key) };
}

const decided = (row: Row, dismissal: Dismissal | null): Row => ({
  ...row,
  standing: dismissal === null ? 'open' : 'dismissed',
  dismissal,
});

function written(reviewed: Reviewed, change: Written): Reviewed {
  const repeated = (entry: LedgerEntry) => change.ledger.some(({ id }) => id === entry.id);
  return {
    ...reviewed,
    rows: reviewed.rows.map((row) => rowAfter(row, change)),
    ledger: [...reviewed.ledger.filter((entry) => !repeated(entry)), ...change.ledger],
  };
}

function read(state: SessionState, { snapshot, review, findings, remembered }: Reading, occasion: Occasion): Phase {
  const earlier = reviewedIn(state);
  const written = state.inserted !== null || (earlier?.rows.some(({ standing }) => standing === 'replaced') ?? false);
  const rows = reconcile(earlier?.rows ?? [], findings, snapshot.source, { ...occasion, remembered });
  const known = new Set(rows.map((row) => row.key));
  const ledger = occasion.ownWrite ? (earlier?.ledger ?? []) : [];
  return {
    kind: 'reviewed',
    reviewed: {
      snapshot,
      review,
      rows,
      ledger: ledger.filter(({ row }) => row === null || known.has(row)),
      // Once changes of our own wait in the document, others cannot be told from them here.
      othersChanges: written ? (earlier?.othersChanges ?? false) : snapshot.pendingRevisions,
      firstScore: earlier?.firstScore ?? review.score?.value ?? null,
      upToDate: true,
    },
  };
}

/** The same contract reviewed anew: nothing in it has changed but what would be put in. */
const reworded = (reviewed: Reviewed, { review, findings }: Assessment): Reviewed => ({
  ...reviewed,
  review,
  rows: reconcile(reviewed.rows, findings, reviewed.snapshot.source, {
    ownWrite: true,
    replaced: new Set(),
    remembered: new Map(),
  }),
});

/** The state after an event. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'settled':
      return { ...state, settings: event.settings, settled: true };
    case 'playbook':
      return { ...state, playbook: event.playbook, playbookProblems: [] };
    case 'playbook-refused':
      return { ...state, playbookProblems: event.problems };
    case 'law-checked':
      return { ...state, lawChecked: event.date };
    case 'started':
      return started(state, event.activity);
    case 'staged':
      return state.activity === null ? state : { ...state, activity: { ...state.activity, stage: event.stage } };
    case 'counted':
      return state.activity === null ? state : { ...state, activity: { ...state.activity, count: event.count } };
    case 'written':
      return withReviewed(state, (reviewed) => written(reviewed, event.written));
    case 'read':
      return { ...state, writing: event.reading.writing, phase: read(state, event.reading, event.occasion) };
    case 'inserted':
      return { ...state, inserted: event.form };
    case 'said':
      return { ...state, writing: event.writing };
    case 'reworded':
      return withReviewed(state, (reviewed) => reworded(reviewed, event.assessment));
    case 'outdated':
      return withReviewed(state, (reviewed) => ({ ...reviewed, upToDate: false }));
    case 'failed':
      return failed(state, event.failure, event.message);
    case 'finished': {
      const ended = told({ ...state, activity: null }, event.message);
      return event.focus === null ? ended : focused(ended, event.focus);
    }
    case 'told':
      return told(state, event.message);
    case 'notice-closed':
      return { ...state, notice: null };
    case 'chosen':
      return { ...state, chosen: event.key };
    case 'decided':
      return withReviewed(state, (reviewed) => ({
        ...reviewed,
        rows: reviewed.rows.map((row) => (row.key === event.key ? decided(row, event.dismissal) : row)),
      }));
    case 'focus':
      return focused(state, event.target);
  }
}
