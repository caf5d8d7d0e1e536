/** What the pane says of the outcome of an action: plain, short, second person. */
import type { Review } from '../../core/model';
import type { WordFailure } from '../../word/port';
import type { ActivityKind, Notice } from './state';
import type { Found } from './unsettled';

/** A notice before it is numbered. */
export type Message = Omit<Notice, 'serial'>;

/** "1 change", "2 changes". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Words that open a sentence and are no name or defined term, so that they lose their capital inside one. */
const OPENER = /^(?:An?|Another|It|Its|No|Nothing|Other|Some|That|The|There|These|They|This|Those|You|Your)\b/;

/** A reason, fit to follow "because": no capital that it does not need, a full stop at the end. */
export function asReason(because: string | undefined): string {
  const reason = because?.trim() ?? '';
  if (reason === '') return 'Word gave no reason.';
  const lowered = reason.replace(OPENER, (word) => word.toLowerCase());
  return /[.!?]$/.test(lowered) ? lowered : `${lowered}.`;
}

const DOCUMENT: Record<WordFailure['document'], string> = {
  unchanged: 'Your document is unchanged.',
  'as-reported': 'Some of it may have been done: check the tracked changes in Word.',
  unknown: 'It is not certain what was changed: check the document, and use Undo in Word if you need to.',
};

const TRACKING_LEFT_ON = 'Track Changes may have been left on: look on the Review tab.';

/** What is known of the document after a failure. */
export const documentSentence = ({ document, trackingLeftOn }: WordFailure): string =>
  trackingLeftOn === true ? `${DOCUMENT[document]} ${TRACKING_LEFT_ON}` : DOCUMENT[document];

/** A whole request that failed, with what is known of the document and what to do now. */
export function failed(failure: WordFailure): Message {
  if (failure.kind === 'cancelled') {
    const text = failure.document === 'unchanged' ? 'Stopped. Nothing was changed.' : 'Stopped.';
    return { tone: 'note', text, next: failure.document === 'unchanged' ? null : documentSentence(failure) };
  }
  return { tone: 'failed', text: `${failure.message} ${documentSentence(failure)}`, next: failure.next };
}

const leftToDecide = (left: number): string =>
  left === 0 ? 'Nothing is left to decide.' : `${counted(left, 'finding')} left to decide.`;

interface Words {
  readonly verb: string;
  readonly one: string;
  readonly many: (count: number) => string;
  /** Completes "Before that, 2 of …". */
  readonly so: (count: number) => string;
}

const WRITES: Record<Exclude<ActivityKind, 'review' | 'insert'>, Words> = {
  replace: {
    verb: 'Not replaced',
    one: 'Replaced as a tracked change.',
    many: (count) => `${counted(count, 'paragraph')} changed, as tracked changes.`,
    so: (count) => `${counted(count, 'paragraph')} were changed, as tracked changes`,
  },
  comment: {
    verb: 'Not commented',
    one: 'Comment added.',
    many: (count) => `${counted(count, 'comment')} added.`,
    so: (count) => `${counted(count, 'comment')} were added`,
  },
};

/** The outcome of a single Replace or Comment. */
export function single(kind: 'replace' | 'comment', refusal: string | null, left: number): Message {
  const words = WRITES[kind];
  if (refusal !== null) return { tone: 'failed', text: `${words.verb}, because ${asReason(refusal)}`, next: null };
  return { tone: 'done', text: words.one, next: leftToDecide(left) };
}

/** The outcome of Replace all or Comment all: what was done, and how many findings stand in the ledger. */
export function all(kind: 'replace' | 'comment', applied: number, notApplied: number): Message {
  const words = WRITES[kind];
  const rest = `${counted(notApplied, 'finding')} ${notApplied === 1 ? 'was' : 'were'} left out: see “Not applied” below.`;
  if (applied === 0) {
    const next = notApplied === 0 ? 'There is nothing open that can be done in one step.' : rest;
    return { tone: notApplied === 0 ? 'note' : 'failed', text: `${words.verb}.`, next };
  }
  const tone = notApplied === 0 ? 'done' : 'partly';
  return { tone, text: words.many(applied), next: notApplied === 0 ? null : rest };
}

/** The outcome of a write that failed after some of it was done. */
export function interrupted(
  kind: 'replace' | 'comment',
  failure: WordFailure,
  { applied, leftChanged, of }: { readonly applied: number; readonly leftChanged: number; readonly of: number },
): Message {
  if (failure.document === 'unknown') return failed(failure);
  const { so } = WRITES[kind];
  const rest = leftChanged === 0 ? 'Nothing else was changed.' : 'Something else was changed: see “Not applied” below.';
  const done = applied === 0 ? '' : `Before that, ${applied} of ${so(of)}. `;
  return { tone: 'partly', text: `${failure.message} ${done}${rest}`, next: failure.next };
}

/** What Word had not answered, and has made since. */
export function cameLate({ redlined, inserted: form }: Found): Message | null {
  const made = [
    redlined.length === 0 ? '' : `${counted(redlined.length, 'paragraph')} changed`,
    form === null ? '' : 'the addendum inserted',
  ].filter(Boolean);
  if (made.length === 0) return null;
  return {
    tone: 'note',
    text: `Word has since done what it had not answered: ${made.join(', ')}, as tracked changes.`,
    next: null,
  };
}

/** The outcome of inserting the addendum. */
export function inserted(refusal: string | null, leftChanged: boolean): Message {
  if (leftChanged) {
    return {
      tone: 'failed',
      text: 'The addendum did not come in as it should, and what came could not be taken back.',
      next: 'Look at the end of the document, and reject what you do not want.',
    };
  }
  return refusal === null
    ? {
        tone: 'done',
        text: 'The addendum stands at the end of the document, as a tracked change.',
        next: 'Read it through, fill in what stands in brackets, and have both sides sign.',
      }
    : { tone: 'failed', text: `Not inserted, because ${asReason(refusal)}`, next: null };
}

/** A review that ended; the verdict shows the same, so it is only heard. */
export function reviewed({ findings, score }: Review): Message {
  const found = findings.length === 0 ? 'No findings.' : `${counted(findings.length, 'finding')}.`;
  const text = score === null ? found : `${found} Score ${score.value} of 100.`;
  return { tone: 'heard', text: `Review finished. ${text}`, next: null };
}

/** A finding set aside. */
export const dismissed = (left: number): Message => ({
  tone: 'heard',
  text: `Dismissed. ${leftToDecide(left)}`,
  next: null,
});

/** A dismissal taken back. */
export const restored = (left: number): Message => ({
  tone: 'heard',
  text: `Back on the list. ${leftToDecide(left)}`,
  next: null,
});

/** Words that could not be selected. */
export const notShown = (because: string | undefined): Message => ({
  tone: 'note',
  text: `Word could not show those words, because ${asReason(because)}`,
  next: 'Review again if the document has changed since.',
});

/** Said after a write when the document could not be read again. */
export const NOT_READ_AGAIN = 'The document could not be read again, so what you see here may be out of date.';
