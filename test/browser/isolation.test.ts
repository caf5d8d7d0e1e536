import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('outside Word the pane asks no other origin for anything, and says that it needs Word', async () => {
  const { page, strayRequests } = await openPage(browser, '/taskpane.html');
  await page.getByRole('heading').waitFor();
  expect(await page.getByRole('main').textContent()).toContain('Word');
  expect(strayRequests).toEqual([]);
});

test('a request that leaves the origin is refused and recorded, where no policy stops it sooner', async () => {
  const { page, strayRequests } = await openPage(browser, '/', { bypassCSP: true });
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(strayRequests).toEqual(['https://elsewhere.example/']);
});
