/** For people who use the keyboard, a screen reader, or dark colours. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage, VOICE } from './preview-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is wrong in one frame, each fault with the elements that have it. */
async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  // Where the system's colours replace the page's, axe goes on to compare the page's.
  const isForced = await frame.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const rules = { 'color-contrast': { enabled: !isForced } };
  const options: RunOptions = { iframes: false, resultTypes: ['violations'], rules };
  const { violations } = await frame.evaluate<AxeResults, RunOptions>(
    (given) => window.axe.run(document, given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    /** Set by axe-core's script. */
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

async function faultsOf(preview: PreviewPage): Promise<string[]> {
  const all = await Promise.all(preview.page.frames().map(faults));
  return all.flat();
}

const COLOURS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high-contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];

test.each(COLOURS)('page and pane have no fault that axe knows, in %s colours', async (_, options) => {
  const preview = await PreviewPage.open(browser, { ...options, reducedMotion: 'reduce' });
  expect(preview.page.frames()).toHaveLength(2);
  expect(await faultsOf(preview)).toEqual([]);
  await preview.review();
  await preview.press('Comment all', /comments? added/);
  await preview.choose(0);
  expect(await faultsOf(preview)).toEqual([]);
  await preview.press('Replace', 'Replaced as a tracked change');
  expect(await faultsOf(preview)).toEqual([]);
  await preview.pane.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await faultsOf(preview)).toEqual([]);
  await preview.choose(0);
  await preview.page.keyboard.press('d');
  await preview.pane.getByRole('form').waitFor();
  expect(await faultsOf(preview)).toEqual([]);
  await preview.page.keyboard.press('Enter');
  await preview.told('Dismissed.');
  expect(await faultsOf(preview)).toEqual([]);
  await preview.button('Settings').click();
  await preview.pane.getByLabel('Playbook', { exact: true }).selectOption('Agency, middle ground');
  await preview.told('from now on');
  await preview.pane.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await preview.pane.getByLabel('E-mail', { exact: true }).check({ force: true });
  await preview.pane.getByLabel('Which letter').waitFor();
  expect(await faultsOf(preview)).toEqual([]);
  await preview.close();
});

test('nothing in the pane is wider than 320 pixels', async () => {
  const preview = await PreviewPage.open(browser);
  await preview.page.getByRole('separator', { name: 'Width of the task pane' }).press('Home');
  await preview.page.getByLabel('Sample contract').selectOption(VOICE);
  await preview.ready();
  await preview.review();
  await preview.choose(0);
  await preview.button('Settings').click();
  await preview.pane.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await preview.pane.getByText('When to walk away').waitFor();
  const widths = await preview.pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }));
  expect(widths).toEqual({ scrollWidth: 320, clientWidth: 320 });
  await preview.close();
});

/** The name of what has the focus, inside the pane or on the page. */
async function focused(preview: PreviewPage): Promise<string> {
  const names = await Promise.all(
    preview.page.frames().map((frame) =>
      frame.evaluate(() => {
        const element = document.activeElement;
        const isHere =
          element instanceof HTMLElement && element !== document.body && !(element instanceof HTMLIFrameElement);
        return isHere && document.hasFocus() ? (element.ariaLabel ?? element.innerText) : '';
      }),
    ),
  );
  return names.join('');
}

/** Presses Tab until what has that name has the focus. */
async function tabTo(preview: PreviewPage, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await preview.page.keyboard.press('Tab');
    const here = await focused(preview);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    seen.push(here);
  }
  throw new Error(`Tab did not lead to ${String(name)}, but to ${seen.join(' | ')}`);
}

test('a person without a pointer can review and replace', async () => {
  const preview = await PreviewPage.open(browser);
  await tabTo(preview, 'Document');
  await tabTo(preview, 'Width of the task pane');
  await tabTo(preview, 'Review contract');
  await preview.page.keyboard.press('Enter');
  await preview.told('Review finished.');
  await tabTo(preview, /Unlimited purpose/);
  await preview.page.keyboard.press('Enter');
  await tabTo(preview, 'Replace');
  await preview.page.keyboard.press('Enter');
  await preview.told('Replaced as a tracked change');
  expect(await preview.page.locator('#sheet ins').count()).toBeGreaterThan(0);
  expect(await focused(preview)).not.toBe('');
  await preview.close();
});

test('a comment that has the focus shows its words', async () => {
  const preview = await PreviewPage.open(browser);
  await preview.review();
  const [first] = await preview.findings();
  await preview.press('Comment all', /comments? added/);
  await preview.page.locator('#comments > li').first().focus();
  await expect(preview.coloured('comment-chosen')).resolves.toEqual([first?.quote]);
  await preview.close();
});

test('the arrow keys make the task pane wider and narrower, within what Word allows', async () => {
  const preview = await PreviewPage.open(browser);
  const width = async (): Promise<number | undefined> => (await preview.page.locator('iframe').boundingBox())?.width;
  const bar = preview.page.getByRole('separator', { name: 'Width of the task pane' });
  await bar.press('Home');
  expect(await width()).toBe(320);
  await bar.press('ArrowRight');
  expect(await width()).toBe(320);
  await bar.press('ArrowLeft');
  expect(await width()).toBe(330);
  await bar.press('End');
  expect(await width()).toBe(500);
  await expect(bar.getAttribute('aria-valuenow')).resolves.toBe('500');
  await preview.close();
});
