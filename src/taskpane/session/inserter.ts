import type { AddendumForm, ClauseText, ContractSource } from '../../core/model';
import type { Answer, WordFailure, WordPort } from '../../word/port';
import { answered, failing } from './failures';
import type { SessionEvent } from './reducer';
import { afterReading, withNote, type Rereader } from './rereader';
import { notInserted } from './results';
import { inserted, type Message } from './sentences';
import type { SessionState } from './state';
import type { Store } from './store';
import { timesInserted, type Addendum } from './unsettled';

/** Inserts the addendum, and looks at the document again afterwards. */
export class Inserter {
  readonly #port: WordPort;
  readonly #rereader: Rereader;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(port: WordPort, rereader: Rereader, store: Store<SessionState, SessionEvent>) {
    this.#port = port;
    this.#rereader = rereader;
    this.#store = store;
  }

  /** Inserts the addendum after the last paragraph. */
  async insert(form: AddendumForm, { paragraphs }: ClauseText, signal: AbortSignal): Promise<Answer<Message>> {
    this.#rereader.unsettled.forgetAddendum();
    const addendum = { form, lines: paragraphs.flatMap(({ text }) => text.split('\n')) };
    const before = this.#rereader.source;
    const request = { id: 'addendum', paragraphs, where: 'end' } as const;
    const answer = await answered(this.#port.insert(request, { signal }), 'unknown');
    if (!answer.ok) return this.#recoverInsertion(addendum, before, answer.failure);
    const { outcome, because, leftChanged } = answer.value;
    const refusal = outcome === 'applied' ? null : (because ?? '');
    const ledger = refusal === null ? [] : [notInserted(refusal)];
    this.#store.dispatch({ type: 'written', written: { redlined: [], commented: [], ledger } });
    if (refusal === null) this.#store.dispatch({ type: 'inserted', form });
    const message = inserted(refusal, leftChanged === true);
    return { ok: true, value: withNote(message, await this.#rereader.lookAgain(new Set())) };
  }

  /** An insertion that failed as a whole: whether Word made it is found out by reading. */
  async #recoverInsertion(
    addendum: Addendum,
    before: ContractSource | null,
    failure: WordFailure,
  ): Promise<Answer<Message>> {
    const times = before === null ? 0 : timesInserted(addendum, before);
    if (failure.mayComeLate === true && before !== null) this.#rereader.unsettled.addAddendum(addendum, times);
    if (failure.document === 'unchanged' || before === null) return failing(failure);
    const reading = await this.#rereader.read();
    if (reading === null) return failing(failure);
    const { source } = reading.snapshot;
    const isMade = timesInserted(addendum, source) > times;
    if (isMade) this.#rereader.unsettled.forgetAddendum();
    if (isMade) this.#store.dispatch({ type: 'inserted', form: addendum.form });
    const late = this.#rereader.take(reading, { ownWrite: true, replaced: new Set() });
    if (isMade) return { ok: true, value: withNote(inserted(null, false), late?.text ?? null) };
    const texts = ({ paragraphs }: ContractSource): string => JSON.stringify(paragraphs.map(({ text }) => text));
    return failing(afterReading(failure, reading, texts(source) === texts(before) ? 'unchanged' : 'unknown'));
  }
}
