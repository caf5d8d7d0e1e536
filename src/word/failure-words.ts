/** The words for every kind of failure, and which of Office.js's codes is of which kind. */
import type { WordFailure } from './port';

type Kind = WordFailure['kind'];

/** What happened, and what the person can do. */
export type Words = Pick<WordFailure, 'message' | 'next'>;

/** The usual words of each kind. */
export const WORDS: Readonly<Record<Kind, Words>> = {
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

/** What to do about a change that Word has not answered: it may still be made, and made twice if asked for again. */
export const STILL_TO_COME =
  'Word may still do it when it comes to it. Wait a moment, then review the contract again before you try again.';

/** The kinds of Office.js's codes, with their own words where those of the kind do not do. */
export const BY_CODE: Readonly<Record<string, { readonly kind: Kind; readonly words?: Words }>> = {
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
