import type { AddendumForm, ClauseText, Edit } from '../../core/model';
import type { Answer, CommentRequest, RedlineRequest, WordPort } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import type { Dismissal, DismissalMemory } from '../preferences/dismissals';
import { DEFAULT_SETTINGS, type Preferences, type Settings } from '../preferences/settings';
import { Dismisser } from './dismisser';
import { failed, interrupted } from './failure-sentences';
import { answered } from './failures';
import { Inserter } from './inserter';
import { planComments, planReplaceAll, type Plan } from './plans';
import { createReader, type Reader } from './reader';
import { reduce, type SessionEvent } from './reducer';
import { Rereader, withNote } from './rereader';
import { isOpen, nextToDecide } from './rows';
import { ended, Runner, TOP } from './runner';
import * as say from './sentences';
import { initialState, outstanding, reviewedIn, rowOf, type Reviewed, type Row, type SessionState } from './state';
import { createStore, type Store } from './store';
import { Writer } from './writer';

/** What a session is made of. */
export interface SessionParts {
  readonly port: WordPort;
  readonly engine: ReviewEngine;
  readonly preferences: Preferences;
  readonly memory: DismissalMemory;
}

const NOTHING_TO_DO = Promise.resolve();

/**
 * One person's work on one document: what was read, what was decided, what Word did. One action runs at a time and
 * another that is asked for meanwhile is not begun. No method rejects: what goes wrong becomes state.
 */
export class Session {
  readonly #port: WordPort;
  readonly #preferences: Preferences;
  readonly #engine: ReviewEngine;
  readonly #reader: Reader;
  readonly #store: Store<SessionState, SessionEvent>;
  readonly #runner: Runner;
  readonly #rereader: Rereader;
  readonly #writer: Writer;
  readonly #inserter: Inserter;
  readonly #dismisser: Dismisser;

  constructor({ port, engine, preferences, memory }: SessionParts) {
    this.#port = port;
    this.#preferences = preferences;
    this.#engine = engine;
    this.#reader = createReader(port, engine, memory);
    this.#store = createStore(reduce, initialState(DEFAULT_SETTINGS, port.capabilities()));
    this.#runner = new Runner(this.#store, (key) => void this.#select(key, false));
    this.#rereader = new Rereader(this.#reader, memory, this.#store);
    this.#writer = new Writer(port, this.#rereader, this.#store);
    this.#inserter = new Inserter(port, this.#rereader, this.#store);
    this.#dismisser = new Dismisser(memory, this.#store);
  }

  readonly getSnapshot = (): SessionState => this.#store.getSnapshot();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Loads the settings, then the engine behind them, so that the first review need not wait. */
  async prepare(): Promise<void> {
    const settled = this.#preferences.load().then((settings) => this.#store.dispatch({ type: 'settled', settings }));
    this.#runner.waitFor(settled);
    await settled;
    const date = await this.#engine.lawChecked();
    if (date.ok) this.#store.dispatch({ type: 'law-checked', date: date.value });
  }

  /** Reads the document and reviews it, keeping what was decided before. */
  review(): Promise<void> {
    return this.#runner.run('review', 0, async (signal) => {
      const onRead = (paragraphs: number) => this.#store.dispatch({ type: 'counted', count: paragraphs });
      const reading = await this.#reader({ side: this.getSnapshot().settings.side, signal, onRead });
      if (!reading.ok) return reading;
      const late = this.#rereader.take(reading.value, { ownWrite: false, replaced: new Set() });
      return ended(late ?? say.reviewed(reading.value.review), TOP);
    });
  }

  /** Replaces a finding's words by these edits of its paragraph, as a tracked change. */
  replace(key: string, edits: readonly Edit[]): Promise<void> {
    const place = this.#row(key)?.place ?? null;
    if (place === null) return NOTHING_TO_DO;
    const redline = { paragraph: place.span.paragraph, before: place.before, edits };
    return this.#one('replace', key, { id: key, redline });
  }

  /** Sets the courteous comment beside a finding's words. */
  comment(key: string): Promise<void> {
    const row = this.#row(key);
    if (row === undefined || row.place === null) return NOTHING_TO_DO;
    return this.#one('comment', key, { id: key, anchor: row.place, text: row.comment });
  }

  /** Applies the combined smallest edits of all open findings. */
  replaceAll(): Promise<void> {
    const reviewed = this.#reviewed;
    return reviewed === null ? NOTHING_TO_DO : this.#all('replace', planReplaceAll(reviewed));
  }

  /** Comments on every finding that has words and no comment yet. */
  commentAll(): Promise<void> {
    const reviewed = this.#reviewed;
    return reviewed === null ? NOTHING_TO_DO : this.#all('comment', planComments(reviewed.rows));
  }

  /** Inserts the addendum after the last paragraph, as a tracked change. */
  insertAddendum(form: AddendumForm): Promise<void> {
    return this.#runner.run('insert', 1, async (signal) => {
      const text = await this.previewAddendum(form);
      if (!text.ok) return text;
      const message = await this.#inserter.insert(form, text.value, signal);
      return message.ok ? ended(message.value, null) : message;
    });
  }

  /** The addendum as it would be inserted now. */
  previewAddendum(form: AddendumForm): Promise<Answer<ClauseText>> {
    return this.#engine.addendum(form, this.#reviewed?.review ?? null);
  }

  /** Opens a row, or none, and selects its words in the document. */
  choose(key: string | null): void {
    this.#store.dispatch({ type: 'chosen', key });
    if (key !== null) void this.#select(key, false);
  }

  /** Closes a row that is open and leaves the keyboard's focus on its header. */
  shut(key: string): void {
    this.#store.dispatch({ type: 'focus', target: { kind: 'row', key } });
    this.#store.dispatch({ type: 'chosen', key: null });
  }

  /** Opens a row and moves the keyboard's focus to it. */
  visit(key: string): void {
    this.#store.dispatch({ type: 'focus', target: { kind: 'row', key } });
    void this.#select(key, false);
  }

  /** Selects a row's words in the document, and says so when that cannot be done. */
  goTo(key: string): Promise<void> {
    return this.#select(key, true);
  }

  /** Sets a finding aside, in this contract and from now on. */
  dismiss(key: string, dismissal?: Dismissal): void {
    if (this.#runner.busy || !this.#dismisser.dismiss(key, dismissal)) return;
    this.#store.dispatch({ type: 'told', message: say.dismissed(this.#left()) });
    const next = nextToDecide(this.#rows(), key);
    if (next === undefined) this.#store.dispatch({ type: 'focus', target: TOP });
    else this.visit(next.key);
  }

  /** Takes a dismissal back. */
  restore(key: string): void {
    if (this.#runner.busy || !this.#dismisser.restore(key)) return;
    this.#store.dispatch({ type: 'told', message: say.restored(this.#left()) });
    this.visit(key);
  }

  /** Takes all dismissals back, in every contract. */
  forgetDismissals(): Promise<void> {
    return this.#runner.busy ? NOTHING_TO_DO : this.#dismisser.forget();
  }

  /** Stops the running action if it has not begun to write; Word then says what became of it. */
  cancel(): void {
    this.#runner.cancel();
  }

  /** Keeps settings; reading for another side reviews again. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    const before = this.getSnapshot().settings;
    const settings = { ...before, ...change };
    this.#store.dispatch({ type: 'settled', settings });
    await this.#preferences.save(settings);
    if (settings.side !== before.side && this.#reviewed !== null) await this.review();
  }

  /** Takes the last notice away. */
  closeNotice(): void {
    this.#store.dispatch({ type: 'notice-closed' });
  }

  get #reviewed(): Reviewed | null {
    return reviewedIn(this.getSnapshot());
  }

  #rows(): readonly Row[] {
    return this.#reviewed?.rows ?? [];
  }

  #row(key: string): Row | undefined {
    return rowOf(this.#reviewed, key);
  }

  #leftOut(asked: 'replace' | 'comment'): number {
    const reviewed = this.#reviewed;
    return reviewed === null ? 0 : outstanding(reviewed).filter((entry) => entry.asked === asked).length;
  }

  #left(): number {
    return this.#rows().filter(isOpen).length;
  }

  /** A selection waits for nobody and makes others wait, but is not begun while an action runs. */
  async #select(key: string, aloud: boolean): Promise<void> {
    const place = this.#row(key)?.place ?? null;
    if (place === null || this.#runner.busy) return;
    const selecting = answered(this.#port.goTo(place), 'unchanged');
    this.#runner.waitFor(selecting);
    const answer = await selecting;
    if (!aloud) return;
    if (!answer.ok) this.#store.dispatch({ type: 'told', message: failed(answer.failure) });
    else if (answer.value.outcome !== 'applied')
      this.#store.dispatch({ type: 'told', message: say.notShown(answer.value.because) });
  }

  #one(kind: 'replace' | 'comment', key: string, request: RedlineRequest | CommentRequest): Promise<void> {
    const plan = { requests: [request], rows: new Map([[request.id, [key]]]), leftOut: [] };
    return this.#runner.run(kind, 1, async (signal) => {
      const done = await this.#writer.carryOut(kind, plan, signal);
      if (!done.ok) return done;
      const { tally, failure, note } = done.value;
      const message = failure === null ? say.single(kind, tally, this.#left()) : failed(failure);
      const next = tally.applied === 1 ? nextToDecide(this.#rows(), key) : this.#row(key);
      return ended(withNote(message, note), next === undefined ? TOP : { kind: 'row', key: next.key });
    });
  }

  #all(kind: 'replace' | 'comment', plan: Plan<RedlineRequest | CommentRequest>): Promise<void> {
    return this.#runner.run(kind, plan.requests.length, async (signal) => {
      const done = await this.#writer.carryOut(kind, plan, signal);
      if (!done.ok) return done;
      const { tally, failure, note } = done.value;
      const message =
        failure === null
          ? say.all(kind, tally, this.#leftOut(kind))
          : interrupted(kind, failure, { ...tally, of: plan.requests.length });
      return ended(withNote(message, note), TOP);
    });
  }
}
