/** Every way in which Office.js fails, in plain words with a next step. */
import type { Answer, WordFailure } from './port';

type Words = Pick<WordFailure, 'kind' | 'message' | 'next'>;

const PROTECTED: Words = {
  kind: 'protected',
  message: 'Word did not allow it: the document, or this part of it, is protected.',
  next: 'Stop the protection on the Review tab, or ask whoever sent the document to, and try again.',
};
const BUSY: Words = {
  kind: 'busy',
  message: 'Word is busy.',
  next: 'Close any open dialog, wait a moment and try again.',
};
const TOO_LARGE: Words = {
  kind: 'too-large',
  message: 'This is more than Word passes to an add-in at once.',
  next: 'Save a part of the contract as a document of its own and review that.',
};
const LOST: Words = {
  kind: 'lost-document',
  message: 'The connection to the document was lost.',
  next: 'Close NoTrain, open it again and review again. If that does not help, reload the document.',
};
const TOO_OLD: Words = {
  kind: 'too-old',
  message: 'This version of Word lacks something that NoTrain needs here.',
  next: 'Update Word, or open the document in Word on the web.',
};
const MOVED: Words = {
  kind: 'unknown',
  message: 'Something that NoTrain was working on is no longer in the document.',
  next: 'Review the contract again.',
};
const UNKNOWN: Words = {
  kind: 'unknown',
  message: 'Word reported an error that NoTrain does not know.',
  next: 'Try again. If it happens again, save the document and reopen it.',
};
const SEARCH_OPEN: Words = {
  kind: 'busy',
  message: 'Word cannot search for NoTrain while its own Find window is open.',
  next: 'Close Find and Replace, and try again.',
};

const BY_CODE: Readonly<Record<string, Words>> = {
  AccessDenied: PROTECTED,
  NotAllowed: PROTECTED,
  Unauthorized: PROTECTED,
  ActivityLimitReached: BUSY,
  HostIsBusy: BUSY,
  OperationCancelled: BUSY,
  RequestAborted: BUSY,
  ServiceUnavailable: BUSY,
  SearchDialogIsOpen: SEARCH_OPEN,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ConnectionFailure: LOST,
  InvalidOrTimedOutSession: LOST,
  InvalidRequestContext: LOST,
  ApiNotAvailable: TOO_OLD,
  ApiNotFound: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  InvalidObjectPath: MOVED,
  InvalidReference: MOVED,
  ItemNotFound: MOVED,
  GeneralException: {
    ...UNKNOWN,
    message: 'Word could not do it and did not say why.',
  },
};

/** Failures of the line to Word, where the words or the paragraph that were asked for are not to blame. */
const OF_THE_LINE: ReadonlySet<WordFailure['kind']> = new Set([
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
  const words = (code === undefined ? undefined : BY_CODE[code]) ?? UNKNOWN;
  return { ...words, document: 'unchanged', ...(code === undefined ? {} : { code }) };
}

/** Office.js gives its errors a text code; anything else that is thrown is a fault of the program, known by its name. */
function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if ('code' in thrown && (typeof thrown.code === 'string' || typeof thrown.code === 'number')) {
    return String(thrown.code);
  }
  return thrown instanceof Error ? thrown.name : undefined;
}

export const CANCELLED: WordFailure = {
  kind: 'cancelled',
  message: 'Cancelled.',
  next: 'Nothing was changed.',
  document: 'unchanged',
};

export const NO_ANSWER: WordFailure = {
  kind: 'no-answer',
  message: 'Word did not answer.',
  next: 'Close any open dialog in Word and try again. If that does not help, save the document and reopen it.',
  document: 'unchanged',
};

export const NO_WORD: WordFailure = {
  kind: 'no-word',
  message: 'NoTrain is not connected to Word.',
  next: 'Open a document in Word and start NoTrain from the ribbon.',
  document: 'unchanged',
};

export const READ_ONLY: WordFailure = {
  kind: 'read-only',
  message: 'This document is open for reading only.',
  next: 'Choose Enable Editing, or save a copy, and try again.',
  document: 'unchanged',
};

/** For a Word without a requirement set that is needed; `what` completes "This version of Word cannot …". */
export function tooOld(what: string): WordFailure {
  return {
    ...TOO_OLD,
    message: `This version of Word cannot ${what}.`,
    document: 'unchanged',
  };
}

/** An answer with a value. */
export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An answer without one. */
export function failed(failure: WordFailure): { readonly ok: false; readonly failure: WordFailure } {
  return { ok: false, failure };
}
