import type { ContractSource } from '../../core/model';
import type { WordFailure } from '../../word/port';
import type { DismissalMemory } from '../preferences/dismissals';
import type { Reader } from './reader';
import type { Reading, SessionEvent } from './reducer';
import type { Occasion } from './reconcile';
import { cameLate, NOT_READ_AGAIN } from './failure-sentences';
import type { Message } from './sentences';
import { dismissedIn, reviewedIn, type SessionState } from './state';
import type { Store } from './store';
import { Unsettled } from './unsettled';

/** Takes readings over, and notices in them what Word had not answered and has done since. */
export class Rereader {
  readonly unsettled = new Unsettled();
  readonly #reader: Reader;
  readonly #memory: DismissalMemory;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(reader: Reader, memory: DismissalMemory, store: Store<SessionState, SessionEvent>) {
    this.#reader = reader;
    this.#memory = memory;
    this.#store = store;
  }

  /** The document as it was read last; null before that. */
  get source(): ContractSource | null {
    return reviewedIn(this.#store.getSnapshot())?.snapshot.source ?? null;
  }

  /** Takes a reading over, with what Word has come to since; the message tells of that, null where there is none. */
  take(reading: Reading, occasion: Occasion): Message | null {
    const found = this.unsettled.settle(reading.snapshot.source);
    const { redlined, inserted: form } = found;
    if (redlined.length > 0) {
      this.#store.dispatch({ type: 'written', written: { redlined, commented: [], ledger: [] } });
    }
    if (form !== null) this.#store.dispatch({ type: 'inserted', form });
    const late = redlined.flatMap(({ rows }) => rows);
    const ownWrite = occasion.ownWrite || late.length > 0 || form !== null;
    const replaced = new Set([...occasion.replaced, ...late]);
    this.#store.dispatch({ type: 'read', reading, occasion: { ownWrite, replaced } });
    // Their clauses may read otherwise now, and are remembered as they are.
    void this.#memory.keep(reading.snapshot.source, dismissedIn(this.#store.getSnapshot()));
    return cameLate(found);
  }

  /** Reads and reviews again after a write; null, and the review is marked as outdated, where that fails. */
  async read(): Promise<Reading | null> {
    this.#store.dispatch({ type: 'staged', stage: 'checking' });
    const { settings, writing } = this.#store.getSnapshot();
    const reading = await this.#reader({ side: settings.side, said: writing });
    if (reading.ok) return reading.value;
    this.#store.dispatch({ type: 'outdated' });
    return null;
  }

  /** Reads again after a write and takes that over; gives what is to be said of it. */
  async lookAgain(replaced: ReadonlySet<string>): Promise<string | null> {
    if (this.source === null) return null;
    const reading = await this.read();
    return reading === null ? NOT_READ_AGAIN : (this.take(reading, { ownWrite: true, replaced })?.text ?? null);
  }
}

/** The message with something more to know. */
export function withNote(message: Message, note: string | null): Message {
  return note === null ? message : { ...message, next: [message.next, note].filter(Boolean).join(' ') };
}

/** The failure with what is known now: a document that could be read again had its tracking mode put back first. */
export function afterReading(
  { trackingLeftOn, ...failure }: WordFailure,
  reading: Reading | null,
  document: WordFailure['document'],
): WordFailure {
  return { ...failure, document, ...(reading === null && trackingLeftOn === true ? { trackingLeftOn } : {}) };
}
