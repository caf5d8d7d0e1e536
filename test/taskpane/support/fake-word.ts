import type { ContractSource, SourceParagraph } from '../../../src/core/model';
import type {
  Answer,
  Capabilities,
  CommentRequest,
  InsertRequest,
  ItemResult,
  Outcome,
  RedlineRequest,
  RequestOptions,
  Snapshot,
  WordFailure,
  WordPort,
} from '../../../src/word/port';
import { applyEdits } from '../../../src/taskpane/session/change';

type Method = 'read' | 'comment' | 'redline' | 'insert' | 'goTo';

/** A Word in memory: it applies what it is asked, unless it is told to refuse, to fail, to throw or to wait. */
export class FakeWord implements WordPort {
  paragraphs: SourceParagraph[];
  can: Capabilities = { comments: true, trackedChanges: true, revisions: true };
  pendingRevisions = false;
  readonly calls: Method[] = [];
  readonly comments: { readonly on: string; readonly text: string }[] = [];
  readonly selected: string[] = [];
  readonly inserted: InsertRequest['where'][] = [];
  readonly #refusals = new Map<string, { outcome: Outcome; because: string }>();
  readonly #failures = new Map<Method, WordFailure | Error>();
  readonly #breaks = new Map<Method, { after: number; failure: WordFailure }>();
  readonly #gates = new Map<Method, Promise<void>>();

  constructor(texts: readonly (string | SourceParagraph)[]) {
    this.paragraphs = texts.map((each) => (typeof each === 'string' ? { text: each, place: 'body' } : each));
  }

  get source(): ContractSource {
    return { paragraphs: this.paragraphs, notRead: [] };
  }

  /** The request of that id is not carried out. */
  refuse(id: string, outcome: Outcome, because: string): void {
    this.#refusals.set(id, { outcome, because });
  }

  /** From now on the whole method fails, or throws. */
  fail(method: Method, failure: WordFailure | Error): void {
    this.#failures.set(method, failure);
  }

  /** From now on the method carries out so many requests and fails then; as far as the failure says, it reports them. */
  breakOff(method: 'redline' | 'comment', after: number, failure: WordFailure): void {
    this.#breaks.set(method, { after, failure });
  }

  /** From now on the method does what it is asked. */
  mend(method: Method): void {
    this.#failures.delete(method);
    this.#breaks.delete(method);
  }

  /** From now on the method waits, until the returned function is called. */
  hold(method: Method): () => void {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#gates.set(method, gate);
    return () => {
      this.#gates.delete(method);
      open();
    };
  }

  capabilities(): Capabilities {
    return this.can;
  }

  read(options?: RequestOptions): Promise<Answer<Snapshot>> {
    return this.#answer('read', options, () => ({ source: this.source, pendingRevisions: this.pendingRevisions }));
  }

  comment(requests: readonly CommentRequest[], options?: RequestOptions): Promise<Answer<readonly ItemResult[]>> {
    return this.#answerAll('comment', options, requests, (some) =>
      some.map(({ id, anchor: { span, before }, text }) =>
        this.#result(id, span.paragraph, before, () => {
          this.comments.push({ on: before.slice(span.start, span.end), text });
        }),
      ),
    );
  }

  redline(requests: readonly RedlineRequest[], options?: RequestOptions): Promise<Answer<readonly ItemResult[]>> {
    return this.#answerAll('redline', options, requests, (some) =>
      some.map(({ id, redline: { paragraph, before, edits } }) =>
        this.#result(id, paragraph, before, () => this.setText(paragraph, applyEdits(before, edits))),
      ),
    );
  }

  insert({ id, paragraphs, where }: InsertRequest, options?: RequestOptions): Promise<Answer<ItemResult>> {
    return this.#answer('insert', options, () => {
      const refusal = this.#refusals.get(id);
      if (refusal !== undefined) return { id, ...refusal };
      const at =
        typeof where === 'string' ? this.paragraphs.length : where.paragraph + (where.side === 'after' ? 1 : 0);
      const own = paragraphs.map(({ text }) => ({ text, place: 'body' as const }));
      this.paragraphs = [...this.paragraphs.slice(0, at), ...own, ...this.paragraphs.slice(at)];
      this.inserted.push(where);
      return { id, outcome: 'applied' };
    });
  }

  goTo({ span, before }: CommentRequest['anchor']): Promise<Answer<ItemResult>> {
    return this.#answer('goTo', undefined, () =>
      this.#result('go', span.paragraph, before, () => {
        this.selected.push(before.slice(span.start, span.end));
      }),
    );
  }

  /** As somebody who types in the document. */
  setText(paragraph: number, text: string): void {
    this.paragraphs = this.paragraphs.map((each, index) => (index === paragraph ? { ...each, text } : each));
  }

  #result(id: string, paragraph: number, before: string, carryOut: () => void): ItemResult {
    const refusal = this.#refusals.get(id);
    if (refusal !== undefined) return { id, ...refusal };
    if (this.paragraphs[paragraph]?.text !== before) {
      return { id, outcome: 'stale', because: 'The paragraph has changed since it was read.' };
    }
    carryOut();
    return { id, outcome: 'applied' };
  }

  async #answerAll<Request>(
    method: Method,
    options: RequestOptions | undefined,
    requests: readonly Request[],
    carryOut: (some: readonly Request[]) => readonly ItemResult[],
  ): Promise<Answer<readonly ItemResult[]>> {
    const broken = this.#breaks.get(method);
    const answer = await this.#answer(method, options, () => carryOut(requests.slice(0, broken?.after)));
    if (broken === undefined || !answer.ok) return answer;
    const { failure } = broken;
    return { ok: false, failure: failure.document === 'unknown' ? failure : { ...failure, results: answer.value } };
  }

  async #answer<T>(method: Method, options: RequestOptions | undefined, work: () => T): Promise<Answer<T>> {
    this.calls.push(method);
    await this.#gates.get(method);
    if (options?.signal?.aborted === true) {
      const next = 'Start again when you like.';
      return { ok: false, failure: { kind: 'cancelled', message: 'Stopped.', next, document: 'unchanged' } };
    }
    const failure = this.#failures.get(method);
    if (failure instanceof Error) throw failure;
    return failure === undefined ? { ok: true, value: work() } : { ok: false, failure };
  }
}
