/** The script of the worker, with the worker's own globals stood in for. */
import { createEngine } from '../../../src/core/engine';
import type { ContractSource } from '../../../src/core/model';
import type { Asking, Telling } from '../../../src/taskpane/engine/messages';

const SOURCE: ContractSource = {
  paragraphs: [{ text: 'Designer grants Agency a licence to use the Work for any purpose.', place: 'body' }],
  notRead: [],
};

const told: Telling[] = [];
const scope = globalThis as unknown as {
  onmessage: ((event: { data: Asking }) => void) | null;
  postMessage: (telling: Telling) => void;
};
const GLOBALS = { scriptFolder: 'https://notrain.example/', __webpack_public_path__: '' };
const own = { ...Object.getOwnPropertyDescriptor(globalThis, 'postMessage') };

beforeAll(async () => {
  Object.assign(globalThis, GLOBALS);
  scope.onmessage = null;
  const ready = new Promise<void>((resolve) => {
    scope.postMessage = (telling) => {
      told.push(telling);
      resolve();
    };
  });
  await import('../../../src/taskpane/engine/worker');
  await ready;
});
afterAll(() => {
  for (const name of Object.keys(GLOBALS)) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(scope, 'onmessage');
  Reflect.deleteProperty(scope, 'postMessage');
  if ('value' in own) Object.defineProperty(globalThis, 'postMessage', own);
});

/** Asks, and waits for what is told under the same number. */
const ask = (asking: Asking): Promise<Telling> =>
  new Promise((resolve) => {
    scope.postMessage = (telling) => {
      told.push(telling);
      if ('id' in telling && telling.id === asking.id) resolve(telling);
    };
    scope.onmessage?.({ data: asking });
  });

test('it says that it is ready, then answers each question under its number', async () => {
  expect(told).toEqual([{ kind: 'ready', requests: expect.any(Array) as unknown }]);
  const engine = createEngine();
  for (const id of [7, 8]) {
    const answer = await ask({
      id,
      question: { kind: 'review', source: SOURCE, options: { side: 'creator' }, playbook: null },
    });
    expect(answer).toMatchObject({ kind: 'reply', id, reply: { review: engine.review(SOURCE, { side: 'creator' }) } });
  }
});

test('what goes wrong inside is told by its name', async () => {
  const broken = { paragraphs: null, notRead: [] } as unknown as ContractSource;
  const answer = await ask({
    id: 9,
    question: { kind: 'review', source: broken, options: { side: 'creator' }, playbook: null },
  });
  expect(answer).toEqual({ kind: 'fault', id: 9, fault: 'TypeError' });
});

test('what it drafts with is brought when it is first asked for, and told with what it asked for', async () => {
  const answer = await ask({ id: 10, question: { kind: 'emails', review: null, options: {}, playbook: null } });
  expect(answer).toEqual({ kind: 'reply', id: 10, reply: createEngine().emails(null) });
  expect(told.at(-2)).toEqual({ kind: 'requests', requests: expect.any(Array) as unknown });
});
