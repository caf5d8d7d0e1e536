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
  /** Milliseconds before Word is asked again for what must follow a change. */
  readonly pause: number;
}

/** How often that is asked. */
const ATTEMPTS = 3;

/** The window's clock, and a minute: long documents take seconds, and Office.js itself never gives up. */
export const PATIENCE: Patience = {
  timer: (milliseconds, callback) => {
    const handle = setTimeout(callback, milliseconds);
    return () => clearTimeout(handle);
  },
  limit: 60_000,
  pause: 1_000,
};

/** What is to be done in a session; gives the failure. */
export type Task = (session: Session) => Promise<WordFailure | null>;

/** What a session is made of. */
export interface SessionParts {
  readonly context: Word.RequestContext;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
  /** Does something later, in a session of its own. */
  readonly afterwards: (task: Task) => void;
}

export class Session {
  readonly context: Word.RequestContext;
  readonly #patience: Patience;
  readonly #signal: AbortSignal | undefined;
  readonly #afterwards: SessionParts['afterwards'];
  #wrote = false;

  constructor({ context, patience, signal, afterwards }: SessionParts) {
    this.context = context;
    this.#patience = patience;
    this.#signal = signal;
    this.#afterwards = afterwards;
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

  /**
   * Sends what is queued, changes of the document among it. `late` is done when Word comes to it after the time limit:
   * in whole, in part or not at all.
   */
  write(late?: Task): Promise<WordFailure | null> {
    if (!this.#wrote && this.#signal?.aborted === true) return Promise.resolve(CANCELLED);
    this.#wrote = true;
    return this.#answered(undefined, late);
  }

  /**
   * Queues and sends what must follow a change, and again a little later where Word refuses: to find out what became of
   * it, to put things back. Nothing that would harm if Word did it twice.
   */
  async insist(queue: () => void): Promise<WordFailure | null> {
    for (let attempt = 1; ; attempt += 1) {
      queue();
      const failure = await this.write();
      // One that never answers has had its time, and what is too much stays so.
      if (failure === null || failure.kind === 'no-answer' || failure.kind === 'too-large') return failure;
      if (attempt === ATTEMPTS) return failure;
      await new Promise<void>((resolve) => this.#patience.timer(this.#patience.pause, resolve));
    }
  }

  #answered(signal: AbortSignal | undefined, late?: Task): Promise<WordFailure | null> {
    return new Promise((resolve) => {
      let isGivenUp = false;
      const settle = (outcome: WordFailure | null): void => {
        signal?.removeEventListener('abort', cancel);
        stopTimer();
        resolve(outcome);
      };
      const cancel = (): void => settle(CANCELLED);
      const stopTimer = this.#patience.timer(this.#patience.limit, () => {
        isGivenUp = true;
        settle(NO_ANSWER);
      });
      signal?.addEventListener('abort', cancel);
      const answer = (outcome: WordFailure | null): void => {
        if (isGivenUp && late !== undefined) this.#afterwards(late);
        settle(outcome);
      };
      this.context.sync().then(
        () => answer(null),
        (thrown: unknown) => answer(toFailure(thrown)),
      );
    });
  }
}
