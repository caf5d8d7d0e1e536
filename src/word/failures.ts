/** Every way in which Office.js fails, in plain words with a next step. */
import { BY_CODE, STILL_TO_COME, WORDS } from './failure-words';
import type { Answer, WordFailure } from './port';

type Kind = WordFailure['kind'];

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
  return failure.kind === 'no-answer' ? { ...failure, next: STILL_TO_COME, mayComeLate: true } : failure;
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
