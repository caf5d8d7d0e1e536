import type { Answer, CommentRequest, ItemResult, RedlineRequest, WordFailure, WordPort } from '../../word/port';
import { answered } from './failures';
import type { Plan } from './plans';
import type { Reader } from './reader';
import type { SessionEvent } from './reducer';
import { tally, type Tally } from './results';
import { NOT_READ_AGAIN, type Message } from './sentences';
import type { SessionState } from './state';
import type { Store } from './store';

const isRedline = (request: RedlineRequest | CommentRequest): request is RedlineRequest => 'redline' in request;
const isComment = (request: RedlineRequest | CommentRequest): request is CommentRequest => 'anchor' in request;

/** Sends plans to Word, and looks at the document again afterwards. */
export class Writer {
  readonly #port: WordPort;
  readonly #reader: Reader;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(port: WordPort, reader: Reader, store: Store<SessionState, SessionEvent>) {
    this.#port = port;
    this.#reader = reader;
    this.#store = store;
  }

  /** Asks Word for all of a plan at once and records what it did. */
  async carryOut(
    kind: 'replace' | 'comment',
    plan: Plan<RedlineRequest | CommentRequest>,
    signal: AbortSignal,
  ): Promise<Answer<Tally>> {
    const sent = await answered(this.#send(kind, plan.requests, signal), 'unknown');
    if (!sent.ok) return this.failed(sent);
    const outcome = tally(kind, plan, sent.value);
    this.#store.dispatch({ type: 'written', written: outcome.written });
    return { ok: true, value: outcome };
  }

  /** Reads and reviews again after a write; the message is asked for when the new rows are known. */
  async checked(replaced: ReadonlySet<string>, message: () => Message): Promise<Message> {
    if (await this.#lookAgain(replaced)) return message();
    const { next, ...said } = message();
    return { ...said, next: [next, NOT_READ_AGAIN].filter(Boolean).join(' ') };
  }

  /** A write that failed as a whole: unless the document is known to be untouched, it is looked at again. */
  async failed(answer: { ok: false; failure: WordFailure }): Promise<Answer<never>> {
    if (answer.failure.document !== 'unchanged') await this.#lookAgain(new Set());
    return answer;
  }

  async #send(
    kind: 'replace' | 'comment',
    requests: readonly (RedlineRequest | CommentRequest)[],
    signal: AbortSignal,
  ): Promise<Answer<readonly ItemResult[]>> {
    if (requests.length === 0) return { ok: true, value: [] };
    if (kind === 'replace') return this.#port.redline(requests.filter(isRedline), { signal });
    return this.#port.comment(requests.filter(isComment), { signal });
  }

  async #lookAgain(replaced: ReadonlySet<string>): Promise<boolean> {
    const state = this.#store.getSnapshot();
    if (state.phase.kind !== 'reviewed') return true;
    this.#store.dispatch({ type: 'staged', stage: 'checking' });
    const reading = await this.#reader.read(state.settings.side);
    if (reading.ok)
      this.#store.dispatch({ type: 'read', reading: reading.value, occasion: { ownWrite: true, replaced } });
    else this.#store.dispatch({ type: 'outdated' });
    return reading.ok;
  }
}
