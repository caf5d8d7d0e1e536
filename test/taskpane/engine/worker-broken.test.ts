/** A worker whose engine cannot be had, with the worker's own globals stood in for. */
import type { Asking, Telling } from '../../../src/taskpane/engine/messages';

jest.mock('../../../src/core/reviewing', () => {
  throw new TypeError('Failed to load');
});

const scope = globalThis as unknown as {
  onmessage: ((event: { data: Asking }) => void) | null;
  postMessage: (telling: Telling) => void;
  reportError: (fault: unknown) => void;
  scriptFolder: string;
  __webpack_public_path__: string;
};

test('it reports the error, says nothing, and leaves its questions to be asked elsewhere', async () => {
  const told: Telling[] = [];
  const reported = new Promise<unknown>((resolve) => {
    Object.assign(scope, {
      scriptFolder: 'https://notrain.example/',
      __webpack_public_path__: '',
      onmessage: null,
      postMessage: (telling: Telling) => told.push(telling),
      reportError: resolve,
    });
  });
  await import('../../../src/taskpane/engine/worker');
  scope.onmessage?.({ data: { id: 1, question: { kind: 'law-checked', playbook: null } } });
  expect(await reported).toBeInstanceOf(TypeError);
  expect(told).toEqual([]);
});
