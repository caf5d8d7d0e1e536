/** Failures that arise in the pane itself, in the same shape as those of Word. */
import type { Answer, WordFailure } from '../../word/port';

/** The person stopped an action before it wrote. */
export const CANCELLED: WordFailure = {
  kind: 'cancelled',
  message: 'Stopped.',
  next: 'Start again when you like.',
  document: 'unchanged',
};

/** The part of the add-in that reads contracts could not be loaded. */
export const NOT_LOADED: WordFailure = {
  kind: 'unknown',
  message: 'NoTrain could not load its rules.',
  next: 'Close this pane and open it again. If that does not help, check the connection to where NoTrain is installed from.',
  document: 'unchanged',
};

/** A fault of our own; `document` says whether a write had begun. */
export function unexpected(fault: unknown, document: WordFailure['document']): WordFailure {
  const code = fault instanceof Error ? fault.name : typeof fault;
  return {
    kind: 'unknown',
    message: 'Something went wrong inside NoTrain.',
    next: 'Try again. If it happens again, close the pane and open it.',
    document,
    code,
  };
}

/** The failing answer. */
export const failing = (failure: WordFailure): Answer<never> => ({ ok: false, failure });

/** The answer; a rejection, which the port does not foresee, becomes a failure of that effect on the document. */
export const answered = <T>(work: Promise<Answer<T>>, document: WordFailure['document']): Promise<Answer<T>> =>
  work.catch((fault: unknown) => failing(unexpected(fault, document)));

/** The answer, or `CANCELLED` as soon as the signal fires, whatever the promise does afterwards. */
export function orCancelled<T>(work: Promise<Answer<T>>, signal: AbortSignal): Promise<Answer<T>> {
  if (signal.aborted) return Promise.resolve(failing(CANCELLED));
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(failing(CANCELLED)), { once: true });
    work.then(resolve, reject);
  });
}
