import type { Edit } from '../../core/model';
import type { Playbook } from '../../core/playbook/playbook';
import type { CommentRequest, RedlineRequest, WordPort } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import type { Dismissal, DismissalMemory } from '../preferences/dismissals';
import { DEFAULT_SETTINGS, type PlaybookChoice, type Preferences, type Settings } from '../preferences/settings';
import { NOTHING_SAID, type Writing, type WritingMemory } from '../preferences/writing';
import { clauseRefusal, gapsOfAll } from './asked';
import { Dismisser } from './dismisser';
import type { ClauseChoice } from './clause-request';
import { Drafter, placeIn } from './drafter';
import { failed, interrupted } from './failure-sentences';
import { answered } from './failures';
import { Inserter } from './inserter';
import { Playbooks, type ReadPlaybook } from './playbooks';
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
  readonly answers: WritingMemory;
}

const NOTHING_TO_DO = Promise.resolve();

/**
 * One person's work on one document: what was read, what was decided, what Word did. One action runs at a time and
 * another that is asked for meanwhile is not begun. No method rejects: what goes wrong becomes state.
 */
export class Session {
  /** Texts to be read, and those that are not for the document. */
  readonly drafts: Drafter;
  readonly playbooks: Playbooks;
  readonly #port: WordPort;
  readonly #preferences: Preferences;
  readonly #engine: ReviewEngine;
  readonly #answers: WritingMemory;
  readonly #reader: Reader;
  readonly #store: Store<SessionState, SessionEvent>;
  readonly #runner: Runner;
  readonly #rereader: Rereader;
  readonly #writer: Writer;
  readonly #inserter: Inserter;
  readonly #dismisser: Dismisser;

  constructor({ port, engine, preferences, memory, answers }: SessionParts) {
    this.#port = port;
    this.#preferences = preferences;
    this.#engine = engine;
    this.#answers = answers;
    this.#reader = createReader(port, engine, memory, answers);
    this.#store = createStore(reduce, initialState(DEFAULT_SETTINGS, port.capabilities()));
    this.#runner = new Runner(this.#store, (key) => void this.#select(key, false));
    this.#rereader = new Rereader(this.#reader, memory, this.#store);
    this.#writer = new Writer(port, this.#rereader, this.#store);
    this.#inserter = new Inserter(port, this.#rereader, this.#store);
    this.#dismisser = new Dismisser(memory, this.#store);
    this.drafts = new Drafter(engine, this.getSnapshot);
    this.playbooks = new Playbooks(engine);
  }

  readonly getSnapshot = (): SessionState => this.#store.getSnapshot();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Loads the settings, then the engine behind them, so that the first review need not wait. */
  async prepare(): Promise<void> {
    const settled = this.#preferences.load().then(async (settings) => {
      this.#store.dispatch({ type: 'settled', settings });
      if (settings.playbook !== null) this.#usePlaybook(await this.playbooks.find(settings.playbook));
    });
    this.#runner.waitFor(settled);
    await settled;
    const date = await this.#engine.lawChecked();
    if (date.ok) this.#store.dispatch({ type: 'law-checked', date: date.value });
  }

  /** Reads the document and reviews it, keeping what was decided before; then the keyboard's focus goes to the verdict, or to the addendum. */
  review(then: 'top' | 'addendum' = 'top'): Promise<void> {
    return this.#runner.run('review', 0, async (signal) => {
      const onRead = (paragraphs: number) => this.#store.dispatch({ type: 'counted', count: paragraphs });
      const { settings, writing } = this.getSnapshot();
      const reading = await this.#reader({ side: settings.side, said: writing, signal, onRead });
      if (!reading.ok) return reading;
      const late = this.#rereader.take(reading.value, { ownWrite: false, replaced: new Set() });
      return ended(late ?? say.reviewed(reading.value.review), { kind: then });
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

  /** Applies the combined smallest edits of all open findings; not before their gaps are settled. */
  replaceAll(): Promise<void> {
    const reviewed = this.#reviewed;
    if (reviewed !== null && gapsOfAll(reviewed, this.getSnapshot().writing).length > 0) return NOTHING_TO_DO;
    return reviewed === null ? NOTHING_TO_DO : this.#all('replace', planReplaceAll(reviewed));
  }

  /** Comments on every finding that has words and no comment yet. */
  commentAll(): Promise<void> {
    const reviewed = this.#reviewed;
    return reviewed === null ? NOTHING_TO_DO : this.#all('comment', planComments(reviewed.rows));
  }

  /** Inserts a clause with the edits that belong to it, as tracked changes; not before all that it needs is said. */
  insertClause(choice: ClauseChoice): Promise<void> {
    return this.#runner.run('insert', 1, async (signal) => {
      const draft = await this.drafts.clause(choice);
      if (!draft.ok) return draft;
      const place = placeIn(draft.value, choice.place);
      const isRead = this.#reviewed?.review.words !== undefined;
      const refusal = clauseRefusal(draft.value, this.getSnapshot().writing, isRead);
      if (refusal !== null) return ended(say.inserted(place, refusal, false), null);
      const message = await this.#inserter.insert(draft.value, place, signal);
      return message.ok ? ended(message.value, null) : message;
    });
  }

  /** Keeps what the person says for this contract, and words the offered texts anew. */
  answer(change: Partial<Writing>): Promise<void> {
    const reviewed = this.#reviewed;
    if (reviewed === null || this.#runner.busy) return NOTHING_TO_DO;
    const { source } = reviewed.snapshot;
    const writing = { ...this.getSnapshot().writing, ...change };
    this.#store.dispatch({ type: 'said', writing });
    return this.#runner.run('review', source.paragraphs.length, async (signal) => {
      await this.#answers.keep(source, writing);
      const { answers, facts } = writing;
      const { side } = this.getSnapshot().settings;
      const assessed = await this.#engine.review(source, { side, answers, facts }, signal);
      if (!assessed.ok) return assessed;
      this.#store.dispatch({ type: 'reworded', assessment: assessed.value });
      return ended(say.SAID, null);
    });
  }

  /** Forgets what the person said, for every contract. */
  async forgetAnswers(): Promise<void> {
    if (this.#runner.busy) return;
    await this.#answers.forget();
    if (this.#reviewed === null) this.#store.dispatch({ type: 'told', message: say.ANSWERS_FORGOTTEN });
    else await this.answer(NOTHING_SAID);
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
    if (settings.playbook === null && this.getSnapshot().playbook !== null) {
      this.#engine.use(null);
      this.#store.dispatch({ type: 'playbook', playbook: null });
    }
    this.#store.dispatch({ type: 'settled', settings });
    await this.#preferences.save(settings);
    const isOther = settings.side !== before.side || settings.playbook !== before.playbook;
    if (isOther && this.#reviewed !== null) await this.review();
  }

  /** Takes a playbook out of a file. A faulty one changes nothing, and what is wrong with it is told. */
  importPlaybook(json: string): Promise<void> {
    return this.choosePlaybook({ kind: 'file', json });
  }

  /** Reviews by that playbook from now on, and by its side; a contract that was reviewed is reviewed again. */
  async choosePlaybook(choice: PlaybookChoice): Promise<void> {
    if (this.#runner.busy) return;
    const playbook = this.#usePlaybook(await this.playbooks.find(choice));
    if (playbook === null) return;
    const { side, addendum } = playbook;
    await this.changeSettings({
      playbook: choice,
      ...(side === undefined ? {} : { side }),
      ...(addendum?.form === undefined ? {} : { addendum: addendum.form }),
    });
    this.#store.dispatch({ type: 'told', message: say.playbookUsed(playbook.name) });
  }

  /** The playbook that is used now; null where it was refused. */
  #usePlaybook(read: ReadPlaybook): Playbook | null {
    if (!read.ok) {
      this.#store.dispatch({ type: 'playbook-refused', problems: read.problems });
      this.#store.dispatch({ type: 'told', message: say.playbookRefused(read.problems.length) });
      return null;
    }
    this.#engine.use(read.json);
    this.#store.dispatch({ type: 'playbook', playbook: read.playbook });
    return read.playbook;
  }

  /** Tells screen readers something that is seen elsewhere. */
  announce(text: string): void {
    this.#store.dispatch({ type: 'told', message: { tone: 'heard', text, next: null } });
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
