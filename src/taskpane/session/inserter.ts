import type { ClausePackage, ContractSource } from '../../core/model';
import type { Answer, WordFailure, WordPort } from '../../word/port';
import { adjust, type Adjusted } from './companions';
import { type InsertPlace, whereIn } from './clause-request';
import { answered, failing } from './failures';
import type { SessionEvent } from './reducer';
import { afterReading, withNote, type Rereader } from './rereader';
import { notInserted } from './results';
import { inserted, withCompanions, type Message } from './sentences';
import type { SessionState } from './state';
import type { Store } from './store';
import { timesInserted, type Addendum } from './unsettled';

type Clause = Pick<ClausePackage, 'form' | 'paragraphs' | 'anchor' | 'companions'>;

/** Inserts a clause, then makes the edits that belong to it, and looks at the document again afterwards. */
export class Inserter {
  readonly #port: WordPort;
  readonly #rereader: Rereader;
  readonly #store: Store<SessionState, SessionEvent>;

  constructor(port: WordPort, rereader: Rereader, store: Store<SessionState, SessionEvent>) {
    this.#port = port;
    this.#rereader = rereader;
    this.#store = store;
  }

  /** Inserts the clause at that place. Nothing else is changed where it does not come in. */
  async insert(clause: Clause, place: InsertPlace, signal: AbortSignal): Promise<Answer<Message>> {
    this.#rereader.unsettled.forgetAddendum();
    const { form, paragraphs } = clause;
    const addendum = { form, lines: paragraphs.flatMap(({ text }) => text.split('\n')) };
    const before = this.#rereader.source;
    const request = { id: 'addendum', paragraphs, where: whereIn(clause, place, before) };
    const answer = await answered(this.#port.insert(request, { signal }), 'unknown');
    if (!answer.ok) return this.#recoverInsertion(addendum, place, before, answer.failure);
    const { outcome, because, leftChanged } = answer.value;
    const refusal = outcome === 'applied' ? null : (because ?? '');
    const adjusted = refusal === null ? await this.#adjust(clause, addendum.lines.length) : null;
    const ledger = refusal === null ? (adjusted?.ledger ?? []) : [notInserted(refusal)];
    this.#store.dispatch({ type: 'written', written: { redlined: [], commented: [], ledger } });
    if (refusal === null) this.#store.dispatch({ type: 'inserted', form });
    const message = withCompanions(inserted(place, refusal, leftChanged === true), adjusted);
    return { ok: true, value: withNote(message, await this.#rereader.lookAgain(new Set())) };
  }

  async #adjust({ companions }: Clause, added: number): Promise<Adjusted | null> {
    if (companions.length === 0) return null;
    this.#store.dispatch({ type: 'staged', stage: 'checking' });
    return adjust(this.#port, companions, added);
  }

  /** An insertion that failed as a whole: whether Word made it is found out by reading. */
  async #recoverInsertion(
    addendum: Addendum,
    place: InsertPlace,
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
    if (isMade) return { ok: true, value: withNote(inserted(place, null, false), late?.text ?? null) };
    const texts = ({ paragraphs }: ContractSource): string => JSON.stringify(paragraphs.map(({ text }) => text));
    return failing(afterReading(failure, reading, texts(source) === texts(before) ? 'unchanged' : 'unknown'));
  }
}
