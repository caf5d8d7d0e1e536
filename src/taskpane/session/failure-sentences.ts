/** What the pane says when Word failed: what happened, how the document stands, what to do now. */
import type { WordFailure } from '../../word/port';
import { counted, UNCHANGED, type Message } from './sentences';
import type { Found } from './unsettled';

const DOCUMENT: Record<WordFailure['document'], string> = {
  unchanged: UNCHANGED,
  'as-reported': 'Some of it may have been done: check the tracked changes in Word.',
  unknown: 'It is not certain what was changed: check the document, and use Undo in Word if you need to.',
};

const TRACKING_LEFT_ON = 'Track Changes may have been left on: look on the Review tab.';

/** Said after a write when the document could not be read again. */
export const NOT_READ_AGAIN = 'The document could not be read again, so what you see here may be out of date.';

const joined = (...sentences: readonly (string | null)[]): string => sentences.filter(Boolean).join(' ');

const trackingSentence = ({ trackingLeftOn }: WordFailure): string | null =>
  trackingLeftOn === true ? TRACKING_LEFT_ON : null;

/** What is known of the document after a failure. */
export const documentSentence = (failure: WordFailure): string =>
  joined(DOCUMENT[failure.document], trackingSentence(failure));

/** Word's own code, and where it stopped, for whoever is told of the fault; nothing where Word gave no code. */
export function reportOf({ code, at }: WordFailure): Pick<Message, 'report'> {
  return code === undefined ? {} : { report: at === undefined ? code : `${code} (${at})` };
}

/** A whole request that failed, with what is known of the document and what to do now. */
export function failed(failure: WordFailure): Message {
  if (failure.kind === 'cancelled') {
    const text = failure.document === 'unchanged' ? 'Stopped. Nothing was changed.' : 'Stopped.';
    return { tone: 'note', text, next: failure.document === 'unchanged' ? null : documentSentence(failure) };
  }
  return {
    tone: 'failed',
    text: joined(failure.message, documentSentence(failure)),
    next: failure.next,
    ...reportOf(failure),
  };
}

/** Completes "Before that, 2 of …". */
const OF_ALL = {
  replace: (count: number) => `${counted(count, 'paragraph')} were changed, as tracked changes`,
  comment: (count: number) => `${counted(count, 'comment')} were added`,
};

/** The outcome of a write that failed after some of it was done. */
export function interrupted(
  kind: 'replace' | 'comment',
  failure: WordFailure,
  { applied, leftChanged, of }: { readonly applied: number; readonly leftChanged: number; readonly of: number },
): Message {
  if (failure.document === 'unknown') return failed(failure);
  const done = applied === 0 ? null : `Before that, ${applied} of ${OF_ALL[kind](of)}.`;
  const rest = leftChanged === 0 ? 'Nothing else was changed.' : 'Something else was changed: see “Not applied” below.';
  const text = joined(failure.message, done, rest, trackingSentence(failure));
  return { tone: 'partly', text, next: failure.next, ...reportOf(failure) };
}

/** What Word had not answered, and has made since; null where that is nothing. */
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
