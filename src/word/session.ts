/** One operation's line to Word: every sync answers in bounded time, with a failure as a value. */
import { CANCELLED, NO_ANSWER, toFailure } from './failures';
import type { WordFailure } from './port';

/** Calls back after a time in milliseconds; the returned function calls it off. Tests give their own. */
type Timer = (milliseconds: number, callback: () => void) => () => void;

/** How long an operation waits for Word. */
export interface Patience {
  readonly timer: Timer;
  /** Milliseconds for one sync. */
  readonly limit: number;
}

/** The window's clock, and a minute: long documents take seconds, and Office.js itself never gives up. */
export const PATIENCE: Patience = {
  timer: (milliseconds, callback) => {
    const handle = setTimeout(callback, milliseconds);
    return () => clearTimeout(handle);
  },
  limit: 60_000,
};

export class Session {
  readonly context: Word.RequestContext;
  readonly #patience: Patience;
  readonly #signal: AbortSignal | undefined;
  #wrote = false;

  constructor(context: Word.RequestContext, patience: Patience, signal: AbortSignal | undefined) {
    this.context = context;
    this.#patience = patience;
    this.#signal = signal;
  }

  /** Whether changes have been sent, applied or not. */
  get wrote(): boolean {
    return this.#wrote;
  }

  /**
   * Sends what is queued, and gives the failure, null when all went well. Cancelled by the signal, until `write` was
   * called: what follows a change puts things right and is always sent.
   */
  sync(): Promise<WordFailure | null> {
    const signal = this.#wrote ? undefined : this.#signal;
    if (signal?.aborted === true) return Promise.resolve(CANCELLED);
    return this.#answered(signal);
  }

  /** Sends what is queued, changes of the document among it. */
  write(): Promise<WordFailure | null> {
    if (!this.#wrote && this.#signal?.aborted === true) return Promise.resolve(CANCELLED);
    this.#wrote = true;
    return this.#answered(undefined);
  }

  #answered(signal: AbortSignal | undefined): Promise<WordFailure | null> {
    return new Promise((resolve) => {
      const settle = (outcome: WordFailure | null): void => {
        signal?.removeEventListener('abort', cancel);
        stopTimer();
        resolve(outcome);
      };
      const cancel = (): void => settle(CANCELLED);
      const stopTimer = this.#patience.timer(this.#patience.limit, () => settle(NO_ANSWER));
      signal?.addEventListener('abort', cancel);
      this.context.sync().then(
        () => settle(null),
        (thrown: unknown) => settle(toFailure(thrown)),
      );
    });
  }
}
