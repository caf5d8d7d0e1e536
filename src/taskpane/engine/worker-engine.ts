import type { Answer, WordFailure } from '../../word/port';
import { CANCELLED, failing, NOT_LOADED, unexpected } from '../session/failures';
import type { Asking, Telling } from './messages';
import type { Ask, Question, Reply } from './questions';

/** A thread that answers questions, one after the other. */
export interface Thread {
  readonly post: (asking: Asking) => void;
  readonly end: () => void;
}

/** Starts a thread; throws where threads are not to be had. `onBroken`: it could not start, or came to a sudden end. */
export type StartThread = (hears: {
  readonly onTold: (telling: Telling) => void;
  readonly onBroken: () => void;
}) => Thread;

/** What answering in a worker takes. */
export interface WorkerParts {
  readonly start: StartThread;
  /** Answers on this thread, where no worker can be had. */
  readonly askHere: Ask;
  /** Hears what addresses a new worker has asked for. */
  readonly onRequests: (addresses: readonly string[]) => void;
  /** Calls back after the longest time that an answer may take; the returned function calls it off. */
  readonly timer: (callback: () => void) => () => void;
}

/** Two minutes: hundreds of pages take seconds, and on a slow computer ten times as long. */
const LONGEST = 120_000;

/** The window's clock. */
export const windowTimer: WorkerParts['timer'] = (callback) => {
  const handle = setTimeout(callback, LONGEST);
  return () => clearTimeout(handle);
};

const TOO_LONG: WordFailure = {
  kind: 'too-large',
  message: 'The review took too long and was ended.',
  next: 'Try again. If it happens again, save a part of the contract as a document of its own and review that.',
  document: 'unchanged',
};

interface Pending {
  readonly question: Question;
  readonly settle: (answer: Answer<Reply>) => void;
}

/** Answers in a worker, so that the pane never waits for a review; on this thread where there is no worker. */
export class WorkerEngine {
  readonly #parts: WorkerParts;
  readonly #pending = new Map<number, Pending>();
  /** Questions that nobody waits for any more, and that the worker may still be busy with. */
  readonly #dropped = new Set<number>();
  #thread: Thread | null = null;
  #isReady = false;
  #isHere = false;
  #lastId = 0;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  readonly ask: Ask = (question, signal) => {
    if (signal?.aborted === true) return Promise.resolve(failing(CANCELLED));
    if (question.kind === 'review') this.#dropReviews();
    // A worker cannot be told to stop, and whoever asks anew shall not wait for what is no longer wanted.
    if (this.#dropped.size > 0) this.#restart();
    return new Promise((resolve) => {
      this.#lastId += 1;
      const id = this.#lastId;
      const stopTimer = this.#parts.timer(() => this.#expire(id));
      const onAbort = (): void => this.#drop(id);
      const settle = (answer: Answer<Reply>): void => {
        stopTimer();
        signal?.removeEventListener('abort', onAbort);
        this.#pending.delete(id);
        resolve(answer);
      };
      signal?.addEventListener('abort', onAbort);
      this.#pending.set(id, { question, settle });
      this.#send(id);
    });
  };

  #send(id: number): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    const thread = this.#isHere ? null : (this.#thread ??= this.#start());
    if (thread !== null) {
      thread.post({ id, question: pending.question });
      return;
    }
    void this.#parts.askHere(pending.question).then((answer) => {
      // What cannot be loaded here either is tried in a worker again.
      if (!answer.ok && answer.failure === NOT_LOADED) this.#isHere = false;
      this.#pending.get(id)?.settle(answer);
    });
  }

  #start(): Thread | null {
    try {
      const thread: Thread = this.#parts.start({
        onTold: (telling) => {
          if (this.#thread === thread) this.#hear(telling);
        },
        onBroken: () => {
          if (this.#thread === thread) this.#break();
        },
      });
      return thread;
    } catch {
      this.#isHere = true;
      return null;
    }
  }

  #hear(telling: Telling): void {
    if (telling.kind === 'ready') {
      this.#isReady = true;
      this.#parts.onRequests(telling.requests);
      return;
    }
    if (telling.kind === 'requests') {
      this.#parts.onRequests(telling.requests);
      return;
    }
    this.#dropped.delete(telling.id);
    const answer: Answer<Reply> =
      telling.kind === 'reply'
        ? { ok: true, value: telling.reply }
        : failing({ ...unexpected(null, 'unchanged'), code: telling.fault });
    this.#pending.get(telling.id)?.settle(answer);
  }

  /** A worker that never was ready is none: its work is done here. One that was may have met a fault of our own. */
  #break(): void {
    if (!this.#isReady) {
      this.#workHere();
      return;
    }
    this.#end();
    const failure = { ...unexpected(null, 'unchanged'), code: 'WorkerError' };
    for (const { settle } of [...this.#pending.values()]) settle(failing(failure));
  }

  #expire(id: number): void {
    if (!this.#isReady && !this.#isHere) {
      this.#workHere();
      return;
    }
    this.#pending.get(id)?.settle(failing(TOO_LONG));
    this.#restart();
  }

  #drop(id: number): void {
    if (this.#thread !== null) this.#dropped.add(id);
    this.#pending.get(id)?.settle(failing(CANCELLED));
  }

  #dropReviews(): void {
    for (const [id, { question }] of [...this.#pending]) if (question.kind === 'review') this.#drop(id);
  }

  #end(): void {
    this.#thread?.end();
    this.#thread = null;
    this.#isReady = false;
    this.#dropped.clear();
  }

  #restart(): void {
    if (this.#thread === null) return;
    this.#end();
    for (const id of [...this.#pending.keys()]) this.#send(id);
  }

  #workHere(): void {
    this.#end();
    this.#isHere = true;
    for (const id of [...this.#pending.keys()]) this.#send(id);
  }
}
