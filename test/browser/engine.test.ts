/** The engine beside the pane, as it ships: in a thread of its own, under the page's policy, and without one. */
import { DENSE, paragraphsOf } from '../../bench/contract-text';
import { contract } from '../preview/host/contract';
import type { PreviewPage } from './preview-page';
import { usePreview } from './use-preview';

declare global {
  interface Window {
    /** What the pane's thread got round to while the worker was busy. */
    served?: { timers: number; frames: number };
  }
}

/** About 200 pages of 3,000 characters. */
const LONG = 600_000;

let preview: PreviewPage;
usePreview((opened) => (preview = opened), { mayFail: true });

test('the review runs in a worker, which may ask nobody for anything', async () => {
  await preview.review();
  const [worker, ...others] = preview.page.workers();
  expect(others).toEqual([]);
  const outcome = await worker?.evaluate(async () => {
    const ask = (address: string): Promise<string> =>
      fetch(address).then(
        () => 'answered',
        () => 'refused',
      );
    return Promise.all([ask('https://elsewhere.example/'), ask(new URL('/', self.origin).href)]);
  });
  expect(outcome).toEqual(['refused', 'refused']);
});

test('what the worker has asked for is told with the rest', async () => {
  await preview.review();
  await preview.pane.getByText('Nothing leaves Word').click();
  const told = await preview.pane.getByRole('listitem').filter({ hasText: /^http/ }).allInnerTexts();
  expect(told.filter((address) => /\/engine-worker\.[0-9a-f]+\.js$/.test(address))).toHaveLength(1);
});

test('a long review does not hold the pane up', async () => {
  await preview.pick('long.docx', contract(...paragraphsOf(LONG, { seed: 1, weakParagraphEvery: DENSE })));
  await preview.ready();
  const pane = preview.page.frames().find((frame) => frame !== preview.page.mainFrame());
  await pane?.evaluate(() => {
    // Counts what the pane's own thread gets round to between a question to the worker and its reply.
    const served = { timers: 0, frames: 0 };
    type Post = (this: Worker, message: unknown) => void;
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')?.value as Post;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      let isOver = false;
      const tick = (): void => {
        if (isOver) return;
        served.timers += 1;
        setTimeout(tick);
      };
      const frame = (): void => {
        if (isOver) return;
        served.frames += 1;
        requestAnimationFrame(frame);
      };
      this.addEventListener('message', () => (isOver = true), { once: true });
      setTimeout(tick);
      requestAnimationFrame(frame);
      post.call(this, message);
    };
    window.served = served;
  });
  await preview.review();
  const served = await pane?.evaluate(() => window.served);
  expect(served?.timers).toBeGreaterThan(0);
  expect(served?.frames).toBeGreaterThan(0);
});

test('without workers the review runs in the pane itself', async () => {
  await preview.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await preview.page.reload();
  await preview.ready();
  await preview.review();
  expect(preview.page.workers()).toEqual([]);
  expect((await preview.findings()).length).toBeGreaterThan(0);
});

test('a worker that cannot load its engine leaves the review to the pane', async () => {
  const refused: string[] = [];
  await preview.page.context().route('**/reviewing.*.js', async (route) => {
    refused.push(route.request().url());
    await (refused.length === 1 ? route.abort() : route.continue());
  });
  await preview.page.reload();
  await preview.ready();
  await preview.review();
  expect(refused).toHaveLength(2);
  expect(preview.page.workers()).toEqual([]);
  expect((await preview.findings()).length).toBeGreaterThan(0);
});
