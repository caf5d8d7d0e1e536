import type { Answer, CommentRequest, ItemResult, RedlineRequest, WordFailure, WordPort } from '../../word/port';
import { NOT_READ_AGAIN } from './failure-sentences';
import { answered, failing } from './failures';
import type { Plan } from './plans';
import type { SessionEvent } from './reducer';
import { afterReading, type Rereader } from './rereader';
import { resultsAfter, tally, type Tally } from './results';
import type { SessionState } from './state';
import type { Store } from './store';

type AnyPlan = Plan<RedlineRequest | CommentRequest>;

/** What came of a plan of which something was done. */
export interface Work {
  readonly tally: Tally;
  /** What ended it before all was done; null when Word went through all of it. */
  readonly failure: WordFailure | null;
  /** What else the person must know. */
  readonly note: string | null;
}

const isRedline = (request: RedlineRequest | CommentRequest): request is RedlineRequest => 'redline' in request;
const isComment = (request: RedlineRequest | CommentRequest): request is CommentRequest => 'anchor' in request;

/** Sends redlines and comments to Word, and looks at the document again afterwards. */
export class Writer {
  readonly #port: WordPort;
  readonly #rereader: Rereader;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(port: WordPort, rereader: Rereader, store: Store<SessionState, SessionEvent>) {
    this.#port = port;
    this.#rereader = rereader;
    this.#store = store;
  }

  /** Asks Word for all of a plan at once, and records what it did; fails only where nothing is known to be done. */
  async carryOut(kind: 'replace' | 'comment', plan: AnyPlan, signal: AbortSignal): Promise<Answer<Work>> {
    this.#rereader.unsettled.forget(new Set(plan.requests.filter(isRedline).map(({ redline }) => redline.paragraph)));
    const sent = await answered(this.#send(kind, plan.requests, signal), 'unknown');
    if (!sent.ok) return this.#recover(kind, plan, sent.failure);
    const outcome = tally(kind, plan, sent.value);
    this.#store.dispatch({ type: 'written', written: outcome.written });
    return {
      ok: true,
      value: { tally: outcome, failure: null, note: await this.#rereader.lookAgain(outcome.replaced) },
    };
  }

  /** A plan that failed as a whole: what Word did of it is found out by reading. */
  async #recover(kind: 'replace' | 'comment', plan: AnyPlan, failure: WordFailure): Promise<Answer<Work>> {
    const reading = failure.document === 'unchanged' ? null : await this.#rereader.read();
    const results = resultsAfter(plan, failure, reading?.snapshot.source ?? null);
    const known = new Set(results.map(({ id }) => id));
    const outcome = tally(kind, { ...plan, requests: plan.requests.filter(({ id }) => known.has(id)) }, results);
    const isCertain = plan.requests.every(({ id }) => known.has(id));
    const isDone = isCertain && outcome.applied === plan.requests.length;
    const isUndone = isCertain && outcome.applied + outcome.leftChanged === 0;
    if (!isUndone) this.#store.dispatch({ type: 'written', written: outcome.written });
    const late = reading === null ? null : this.#rereader.take(reading, { ownWrite: true, replaced: outcome.replaced });
    if (failure.mayComeLate === true) this.#await(plan, outcome.replaced);
    const told = afterReading(failure, reading, isUndone ? 'unchanged' : isCertain ? 'as-reported' : 'unknown');
    if (isUndone) return failing(told);
    const note = reading === null ? NOT_READ_AGAIN : (late?.text ?? null);
    return { ok: true, value: { tally: outcome, failure: isDone && told.trackingLeftOn !== true ? null : told, note } };
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

  /** Keeps in mind what Word may still come to. */
  #await({ requests, rows }: AnyPlan, replaced: ReadonlySet<string>): void {
    const asked = requests.filter(isRedline).map(({ id, redline }) => ({ redline, rows: rows.get(id) ?? [] }));
    this.#rereader.unsettled.add(asked.filter((each) => !each.rows.some((key) => replaced.has(key))));
  }
}
