import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test('the task pane asks no other origin for anything, and breaks no rule of its own policy', async () => {
  const { page, strayRequests, errors } = await openPage(browser, '/taskpane.html');
  await page.waitForFunction('typeof Office === "object"');
  await page.waitForLoadState('networkidle');
  expect(strayRequests).toEqual([]);
  expect(errors).toEqual([]);
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
