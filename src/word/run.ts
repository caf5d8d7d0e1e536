/** The one wrapper round `Word.run`: one operation at a time, and an answer in every case. */
import { CANCELLED, done, failed, failureOf, NO_ANSWER, toFailure } from './failures';
import type { Answer, RequestOptions, WordFailure } from './port';
import type { Patience, Task } from './session';
import { Session } from './session';

/** What an operation does with its line to Word. */
export type Operation<T> = (session: Session) => Promise<Answer<T>>;

/** How an operation is run. */
export interface RunOptions extends RequestOptions {
  /** It changes the document, so that one open for reading only is refused at once. */
  readonly writes?: boolean;
}

/** Runs operations one after the other: two that track their changes must not put back each other's tracking mode. */
export class Runner {
  readonly #patience: Patience;
  readonly #first: Task;
  #last: Promise<unknown> = Promise.resolve();

  /** `first` is done before each operation, which is not begun where that fails. */
  constructor(patience: Patience, first: Task) {
    this.#patience = patience;
    this.#first = first;
  }

  /** Queues an operation. Never rejects; one that is cancelled while it waits is answered at once and not run. */
  run<T>(operation: Operation<T>, options: RunOptions = {}): Promise<Answer<T>> {
    const { signal, writes = false } = options;
    let waiting = true;
    const turn = this.#last
      .then(() => {
        waiting = false;
        const obstacle = signal?.aborted === true ? CANCELLED : obstacleTo(writes);
        return obstacle === null ? this.#start(operation, signal) : failed(obstacle);
      })
      .catch((thrown: unknown) => failed(toFailure(thrown)));
    this.#last = turn;
    return new Promise((resolve) => {
      void turn.then(resolve);
      signal?.addEventListener('abort', () => {
        if (waiting) resolve(failed(CANCELLED));
      });
    });
  }

  /** Answers when the operation does: Word's clean-up after it is not waited for. */
  #start<T>(operation: Operation<T>, signal: AbortSignal | undefined): Promise<Answer<T>> {
    return new Promise((resolve) => {
      let session: Session | undefined;
      let late = false;
      const stopTimer = this.#patience.timer(this.#patience.limit, () => {
        late = true;
        resolve(failed(NO_ANSWER));
      });
      Word.run(async (context) => {
        stopTimer();
        if (late) return;
        session = new Session({
          context,
          patience: this.#patience,
          signal,
          afterwards: (task) => void this.run(async (later) => asAnswer(await task(later))),
        });
        const unready = await this.#first(session);
        const answer = unready === null ? await operation(session) : failed(unready);
        resolve(answer);
        // At its end Word.run would send what was queued and given up: only an error keeps it from that.
        if (!answer.ok) throw new Error(answer.failure.message);
      }).catch((thrown: unknown) => {
        stopTimer();
        resolve(failed({ ...toFailure(thrown), document: session?.wrote === true ? 'unknown' : 'unchanged' }));
      });
    });
  }
}

function asAnswer(failure: WordFailure | null): Answer<null> {
  return failure === null ? done(null) : failed(failure);
}

/** What stands in the way before anything is asked of Word. */
function obstacleTo(writes: boolean): WordFailure | null {
  // Outside Word the types' globals are not there.
  const { Office: office, Word: word } = globalThis as { Office?: typeof Office; Word?: typeof Word };
  if (office === undefined || word === undefined) return failureOf('no-word');
  const context = office.context as Partial<Office.Context> | undefined;
  return writes && context?.document?.mode === office.DocumentMode.ReadOnly ? failureOf('read-only') : null;
}
