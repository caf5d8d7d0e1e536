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
const own = { ...Object.getOwnPropertyDescriptor(globalThis, 'postMessage') };

beforeAll(async () => {
  scope.onmessage = null;
  scope.postMessage = (telling) => told.push(telling);
  await import('../../../src/taskpane/engine/worker');
});
afterAll(() => {
  Reflect.deleteProperty(scope, 'onmessage');
  Reflect.deleteProperty(scope, 'postMessage');
  if ('value' in own) Object.defineProperty(globalThis, 'postMessage', own);
});

const ask = (asking: Asking): Telling | undefined => {
  scope.onmessage?.({ data: asking });
  return told.at(-1);
};

test('it says that it is ready, then answers each question under its number', () => {
  expect(told).toEqual([{ kind: 'ready', requests: expect.any(Array) as unknown }]);
  const engine = createEngine();
  for (const id of [7, 8]) {
    const answer = ask({ id, question: { kind: 'review', source: SOURCE, options: { side: 'creator' } } });
    expect(answer).toMatchObject({ kind: 'reply', id, reply: { review: engine.review(SOURCE, { side: 'creator' }) } });
  }
});

test('what goes wrong inside is told by its name', () => {
  const broken = { paragraphs: null, notRead: [] } as unknown as ContractSource;
  const answer = ask({ id: 9, question: { kind: 'review', source: broken, options: { side: 'creator' } } });
  expect(answer).toEqual({ kind: 'fault', id: 9, fault: 'TypeError' });
});
