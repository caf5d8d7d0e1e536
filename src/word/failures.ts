/** Every way in which Office.js fails, in plain words with a next step. */
import type { Answer, WordFailure } from './port';

type Kind = WordFailure['kind'];
type Words = Pick<WordFailure, 'message' | 'next'>;

const WORDS: Readonly<Record<Kind, Words>> = {
  cancelled: { message: 'Cancelled.', next: 'Nothing was changed.' },
  'no-word': {
    message: 'NoTrain is not connected to Word.',
    next: 'Open a document in Word and start NoTrain from the ribbon.',
  },
  'too-old': {
    message: 'This version of Word lacks something that NoTrain needs here.',
    next: 'Update Word, or open the document in Word on the web.',
  },
  'read-only': {
    message: 'This document is open for reading only.',
    next: 'Choose Enable Editing, or save a copy, and try again.',
  },
  protected: {
    message: 'Word did not allow it: the document, or this part of it, is protected.',
    next: 'Stop the protection on the Review tab, or ask whoever sent the document to, and try again.',
  },
  'too-large': {
    message: 'This is more than Word passes to an add-in at once.',
    next: 'Save a part of the contract as a document of its own and review that.',
  },
  busy: { message: 'Word is busy.', next: 'Close any open dialog, wait a moment and try again.' },
  'no-answer': {
    message: 'Word did not answer.',
    next: 'Close any open dialog in Word and try again. If that does not help, save the document and reopen it.',
  },
  'lost-document': {
    message: 'The connection to the document was lost.',
    next: 'Close NoTrain, open it again and review again. If that does not help, reload the document.',
  },
  unknown: {
    message: 'Word could not do it and did not say why.',
    next: 'Try again. If it happens again, save the document and reopen it.',
  },
};

const NO_LONGER_THERE: Words = {
  message: 'Something that NoTrain was working on is no longer in the document.',
  next: 'Review the contract again.',
};
const FIND_IS_OPEN: Words = {
  message: 'Word cannot search for NoTrain while its own Find window is open.',
  next: 'Close Find and Replace, and try again.',
};

const DIALOG_IS_OPEN: Words = {
  message: 'Word cannot change the document while a dialog is open.',
  next: 'Close the dialog and try again.',
};

const STILL_TO_COME =
  'Word may still do it when it comes to it. Wait a moment, then review the contract again before you try again.';

const BY_CODE: Readonly<Record<string, { readonly kind: Kind; readonly words?: Words }>> = {
  AccessDenied: { kind: 'protected' },
  NotAllowed: { kind: 'protected' },
  Unauthorized: { kind: 'protected' },
  ActivityLimitReached: { kind: 'busy' },
  HostIsBusy: { kind: 'busy' },
  OperationCancelled: { kind: 'busy' },
  RequestAborted: { kind: 'busy' },
  ServiceUnavailable: { kind: 'busy' },
  Timeout: { kind: 'busy' },
  WriteNotSupportedWhenModalDialogOpen: { kind: 'busy', words: DIALOG_IS_OPEN },
  SearchDialogIsOpen: { kind: 'busy', words: FIND_IS_OPEN },
  ResponsePayloadSizeLimitExceeded: { kind: 'too-large' },
  RequestPayloadSizeLimitExceeded: { kind: 'too-large' },
  ConnectionFailure: { kind: 'lost-document' },
  InvalidOrTimedOutSession: { kind: 'lost-document' },
  InvalidRequestContext: { kind: 'lost-document' },
  ApiNotAvailable: { kind: 'too-old' },
  ApiNotFound: { kind: 'too-old' },
  NotImplemented: { kind: 'too-old' },
  UnsupportedOperation: { kind: 'too-old' },
  InvalidObjectPath: { kind: 'unknown', words: NO_LONGER_THERE },
  InvalidReference: { kind: 'unknown', words: NO_LONGER_THERE },
  ItemNotFound: { kind: 'unknown', words: NO_LONGER_THERE },
};

/** Whether a text names a kind of failure. */
export function isFailureKind(text: string): text is Kind {
  return Object.hasOwn(WORDS, text);
}

/** A failure of a kind, in its usual words, before anything was changed. */
export function failureOf(kind: Kind): WordFailure {
  return { kind, ...WORDS[kind], document: 'unchanged' };
}

/** Failures of the line to Word, where the words or the paragraph that were asked for are not to blame. */
const OF_THE_LINE: ReadonlySet<Kind> = new Set([
  'busy',
  'cancelled',
  'lost-document',
  'no-answer',
  'no-word',
  'too-large',
]);

/** Whether the failure says something of the line to Word rather than of the change that was asked for. */
export function isOfTheLine(failure: WordFailure): boolean {
  return OF_THE_LINE.has(failure.kind);
}

/** The failure behind whatever Office.js threw. The document counts as unchanged: who was writing knows better. */
export function toFailure(thrown: unknown): WordFailure {
  const code = codeOf(thrown);
  if (code === undefined) return failureOf('unknown');
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  const at = placeOf(thrown);
  return { ...failureOf(known?.kind ?? 'unknown'), ...known?.words, code, ...(at === undefined ? {} : { at }) };
}

/** Where in a batch Word stopped. */
function placeOf(thrown: unknown): string | undefined {
  const { debugInfo } = thrown as { debugInfo?: { errorLocation?: unknown } };
  const at = debugInfo?.errorLocation;
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/** Office.js gives its errors a text code; anything else that is thrown is a fault of the program, known by its name. */
function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if ('code' in thrown && (typeof thrown.code === 'string' || typeof thrown.code === 'number')) {
    return String(thrown.code);
  }
  return thrown instanceof Error ? thrown.name : undefined;
}

/** The person called it off before anything was written. */
export const CANCELLED: WordFailure = failureOf('cancelled');

/** Office.js never gives up waiting; NoTrain does. */
export const NO_ANSWER: WordFailure = failureOf('no-answer');

/** The failure of a change; one that Word has not answered may still be made, and made twice if it is asked for again. */
export function ofChange(failure: WordFailure): WordFailure {
  return failure.kind === 'no-answer' ? { ...failure, next: STILL_TO_COME } : failure;
}

/** For a Word without a requirement set that is needed; `what` completes "This version of Word cannot …". */
export function tooOld(what: string): WordFailure {
  return { ...failureOf('too-old'), message: `This version of Word cannot ${what}.` };
}

/** An answer with a value. */
export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An answer without one. */
export function failed(failure: WordFailure): { readonly ok: false; readonly failure: WordFailure } {
  return { ok: false, failure };
}
