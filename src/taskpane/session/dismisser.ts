import { UNEXPLAINED, type Dismissal, type DismissalMemory } from '../preferences/dismissals';
import type { SessionEvent } from './reducer';
import { isOpen } from './rows';
import { FORGOTTEN } from './sentences';
import { dismissedIn, reviewedIn, rowOf, type SessionState } from './state';
import type { Store } from './store';

/** Sets findings aside and takes them back, here and in the memory. */
export class Dismisser {
  readonly #memory: DismissalMemory;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(memory: DismissalMemory, store: Store<SessionState, SessionEvent>) {
    this.#memory = memory;
    this.#store = store;
  }

  /** Sets an open finding aside; false where there is none. */
  dismiss(key: string, dismissal: Dismissal = UNEXPLAINED): boolean {
    const reviewed = reviewedIn(this.#store.getSnapshot());
    const row = rowOf(reviewed, key);
    if (reviewed === null || row === undefined || !isOpen(row)) return false;
    this.#store.dispatch({ type: 'decided', key, dismissal });
    void this.#memory.keep(reviewed.snapshot.source, dismissedIn(this.#store.getSnapshot()));
    return true;
  }

  /** Takes a dismissal back; false where there is none. */
  restore(key: string): boolean {
    const reviewed = reviewedIn(this.#store.getSnapshot());
    const row = rowOf(reviewed, key);
    if (reviewed === null || row?.standing !== 'dismissed') return false;
    this.#store.dispatch({ type: 'decided', key, dismissal: null });
    void this.#memory.drop(reviewed.snapshot.source, row.finding);
    return true;
  }

  /** Takes all back, in every contract. */
  async forget(): Promise<void> {
    for (const { key, standing } of reviewedIn(this.#store.getSnapshot())?.rows ?? []) {
      if (standing === 'dismissed') this.#store.dispatch({ type: 'decided', key, dismissal: null });
    }
    await this.#memory.forget();
    this.#store.dispatch({ type: 'told', message: FORGOTTEN });
  }
}
