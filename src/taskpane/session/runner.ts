import type { Answer } from '../../word/port';
import { failed } from './failure-sentences';
import { failing, unexpected } from './failures';
import type { SessionEvent } from './reducer';
import type { Message } from './sentences';
import type { ActivityKind, FocusWish, SessionState } from './state';
import type { Store } from './store';

/** How an action ended when nothing failed as a whole. */
export interface Ending {
  readonly message: Message;
  /** Where the keyboard's focus goes; null leaves it where it is. */
  readonly focus: FocusWish['target'] | null;
}

/** What an action does; the signal fires when the person stops it. */
export type Work = (signal: AbortSignal) => Promise<Answer<Ending>>;

/** The top of the pane: the verdict, or the failure. */
export const TOP: FocusWish['target'] = { kind: 'top' };

/** An action's good end. */
export const ended = (message: Message, focus: Ending['focus']): Answer<Ending> => ({
  ok: true,
  value: { message, focus },
});

/** Runs actions one at a time, and turns their end into events. */
export class Runner {
  readonly #store: Store<SessionState, SessionEvent>;
  readonly #onArrival: (key: string) => void;
  #running: AbortController | null = null;
  #awaited: Promise<unknown> = Promise.resolve();

  /** `onArrival` hears of the row to which an action's end moved. */
  constructor(store: Store<SessionState, SessionEvent>, onArrival: (key: string) => void) {
    this.#store = store;
    this.#onArrival = onArrival;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** The next action starts only after this, which does not reject, is over. */
  waitFor(other: Promise<unknown>): void {
    this.#awaited = Promise.all([this.#awaited, other]);
  }

  /** Does nothing while another action runs. */
  async run(kind: ActivityKind, count: number, work: Work): Promise<void> {
    if (this.#running !== null) return;
    const running = new AbortController();
    this.#running = running;
    this.#store.dispatch({ type: 'started', activity: { kind, stage: 'working', count } });
    await this.#awaited;
    const answer = await work(running.signal).catch((fault: unknown) => failing(unexpected(fault, 'unknown')));
    this.#running = null;
    if (!answer.ok) {
      this.#store.dispatch({ type: 'failed', failure: answer.failure, message: failed(answer.failure) });
      return;
    }
    this.#store.dispatch({ type: 'finished', ...answer.value });
    if (answer.value.focus?.kind === 'row') this.#onArrival(answer.value.focus.key);
  }

  /** Fires the running action's signal, unless it is past stopping. */
  cancel(): void {
    if (this.#store.getSnapshot().activity?.stage !== 'working') return;
    this.#store.dispatch({ type: 'staged', stage: 'stopping' });
    this.#running?.abort();
  }
}
