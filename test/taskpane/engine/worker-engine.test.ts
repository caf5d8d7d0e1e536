import type { ContractSource } from '../../../src/core/model';
import { askHere, type EngineLoader } from '../../../src/taskpane/engine/local-engine';
import type { Asking, Telling } from '../../../src/taskpane/engine/messages';
import { Replier } from '../../../src/taskpane/engine/replier';
import { engineOver } from '../../../src/taskpane/engine/review-engine';
import { WorkerEngine, type StartThread } from '../../../src/taskpane/engine/worker-engine';
import { FakeEngine } from '../support/fake-engine';
import { coreOf } from '../support/open-session';

const SOURCE: ContractSource = { paragraphs: [{ text: 'Agency may use it.', place: 'body' }], notRead: [] };
const CREATOR = { side: 'creator' } as const;

/** A worker that answers only when it is told to. */
class FakeThread {
  readonly asked: Asking[] = [];
  isEnded = false;
  readonly #hears: Parameters<StartThread>[0];
  readonly #replier = new Replier(coreOf(new FakeEngine()));

  constructor(hears: Parameters<StartThread>[0]) {
    this.#hears = hears;
  }

  ready(): void {
    this.tell({ kind: 'ready', requests: ['https://notrain.example/engine.js'] });
  }

  /** Replies to the oldest question. */
  async reply(): Promise<void> {
    const asking = this.asked.shift();
    if (asking === undefined) throw new Error('The worker was asked nothing');
    this.tell({ kind: 'reply', id: asking.id, reply: await this.#replier.replyTo(asking.question) });
  }

  tell(telling: Telling): void {
    this.#hears.onTold(telling);
  }

  break(): void {
    this.#hears.onBroken();
  }
}

function open(parts: { start?: () => never; loadHere?: EngineLoader } = {}) {
  const threads: FakeThread[] = [];
  const timers = new Set<() => void>();
  const requests: string[] = [];
  const start: StartThread = (hears) => {
    const thread = new FakeThread(hears);
    threads.push(thread);
    return { post: (asking) => thread.asked.push(asking), end: () => (thread.isEnded = true) };
  };
  const worker = new WorkerEngine({
    start: parts.start ?? start,
    askHere: askHere(parts.loadHere ?? (() => Promise.resolve(coreOf(new FakeEngine())))),
    onRequests: (addresses) => requests.push(...addresses),
    timer: (callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  const thread = (index: number): FakeThread => {
    const each = threads[index];
    if (each === undefined) throw new Error(`No worker ${index} was started`);
    return each;
  };
  const timeOut = (): void => [...timers].forEach((each) => each());
  return { engine: engineOver(worker.ask), threads, thread, timeOut, timers, requests };
}

test('one worker answers all questions', async () => {
  const { engine, thread, threads, timers, requests } = open();
  const date = engine.lawChecked();
  thread(0).ready();
  await thread(0).reply();
  const reviewed = engine.review(SOURCE, CREATOR);
  await thread(0).reply();
  const addendum = engine.clause('full', null, {});
  await thread(0).reply();
  expect(await date).toMatchObject({ ok: true, value: expect.stringMatching(/^\d{4}-/) as unknown });
  expect(await reviewed).toMatchObject({ ok: true, value: { review: { language: 'en' } } });
  expect(await addendum).toMatchObject({ ok: true });
  expect(threads).toHaveLength(1);
  expect(requests).toEqual(['https://notrain.example/engine.js']);
  expect(timers.size).toBe(0);
});

describe('a review that is no longer wanted', () => {
  it('is answered at once, and the next question does not wait for it', async () => {
    const { engine, thread } = open();
    const stop = new AbortController();
    const reviewed = engine.review(SOURCE, CREATOR, stop.signal);
    thread(0).ready();
    stop.abort();
    expect(await reviewed).toMatchObject({ ok: false, failure: { kind: 'cancelled', document: 'unchanged' } });
    const again = engine.review(SOURCE, CREATOR);
    expect(thread(0).isEnded).toBe(true);
    thread(1).ready();
    await thread(1).reply();
    expect(await again).toMatchObject({ ok: true });
  });

  it('leaves the worker as it is when the worker is through with it before anything else is asked', async () => {
    const { engine, thread, threads } = open();
    const stop = new AbortController();
    const reviewed = engine.review(SOURCE, CREATOR, stop.signal);
    thread(0).ready();
    stop.abort();
    await thread(0).reply();
    expect(await reviewed).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    const again = engine.review(SOURCE, CREATOR);
    await thread(0).reply();
    expect(await again).toMatchObject({ ok: true });
    expect(threads).toHaveLength(1);
  });

  it('is dropped for a newer one, and other questions are asked again', async () => {
    const { engine, thread } = open();
    const date = engine.lawChecked();
    const first = engine.review(SOURCE, CREATOR);
    thread(0).ready();
    const second = engine.review(SOURCE, CREATOR);
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await thread(0).reply();
    expect(thread(1).asked.map(({ question }) => question.kind)).toEqual(['law-checked', 'review']);
    await thread(1).reply();
    await thread(1).reply();
    expect(await date).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ ok: true });
  });

  it('is not even begun when it was stopped before', async () => {
    const { engine, threads } = open();
    expect(await engine.review(SOURCE, CREATOR, AbortSignal.abort())).toMatchObject({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(threads).toEqual([]);
  });
});

describe('a worker that fails', () => {
  it('is ended when a review takes too long, and started anew for the next', async () => {
    const { engine, thread, timeOut } = open();
    const reviewed = engine.review(SOURCE, CREATOR);
    thread(0).ready();
    timeOut();
    expect(await reviewed).toMatchObject({ ok: false, failure: { kind: 'too-large', document: 'unchanged' } });
    expect(thread(0).isEnded).toBe(true);
    const again = engine.review(SOURCE, CREATOR);
    await thread(1).reply();
    expect(await again).toMatchObject({ ok: true });
  });

  it('tells a fault of the engine as a failure', async () => {
    const { engine, thread } = open();
    const reviewed = engine.review(SOURCE, CREATOR);
    thread(0).ready();
    thread(0).tell({ kind: 'fault', id: thread(0).asked[0]?.id ?? 0, fault: 'RangeError' });
    expect(await reviewed).toMatchObject({ ok: false, failure: { code: 'RangeError', document: 'unchanged' } });
  });

  it('comes to an end: what was asked fails, and the next question starts another', async () => {
    const { engine, thread } = open();
    const reviewed = engine.review(SOURCE, CREATOR);
    thread(0).ready();
    thread(0).break();
    expect(await reviewed).toMatchObject({ ok: false, failure: { code: 'WorkerError', document: 'unchanged' } });
    const again = engine.review(SOURCE, CREATOR);
    await thread(1).reply();
    expect(await again).toMatchObject({ ok: true });
  });
});

describe('where no worker can be had, the answers come from this thread', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };

  it('because it cannot be started', async () => {
    const { engine } = open({ start: refuse });
    expect(await engine.review(SOURCE, CREATOR)).toMatchObject({ ok: true });
    expect(await engine.clause('moderate', null, {})).toMatchObject({ ok: true });
  });

  it.each([
    ['it breaks before it is ready', ({ thread }: ReturnType<typeof open>) => thread(0).break()],
    ['it does not become ready', ({ timeOut }: ReturnType<typeof open>) => timeOut()],
  ])('because %s', async (_, fail) => {
    const opened = open();
    const reviewed = opened.engine.review(SOURCE, CREATOR);
    fail(opened);
    expect(await reviewed).toMatchObject({ ok: true });
    expect(await opened.engine.lawChecked()).toMatchObject({ ok: true });
    expect(opened.threads).toHaveLength(1);
  });

  it('and a stopped review is cancelled', async () => {
    const { engine } = open({ start: refuse });
    const stop = new AbortController();
    const reviewed = engine.review(SOURCE, CREATOR, stop.signal);
    stop.abort();
    expect(await reviewed).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('unless the engine cannot be loaded here either: then a worker is tried again', async () => {
    const { engine, thread } = open({ loadHere: () => Promise.reject(new Error('offline')) });
    const reviewed = engine.review(SOURCE, CREATOR);
    thread(0).break();
    expect(await reviewed).toMatchObject({ ok: false, failure: { message: 'NoTrain could not load its rules.' } });
    const again = engine.review(SOURCE, CREATOR);
    thread(1).ready();
    await thread(1).reply();
    expect(await again).toMatchObject({ ok: true });
  });
});
