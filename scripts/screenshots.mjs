/** "npm run screenshots": the pictures of docs/images, taken of the built preview (build first). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { root } from './folders.mjs';
import { startPreviewServer } from './preview-server.mjs';

const images = path.join(root, 'docs/images');
/** A time that stands still, so that pictures change only where the product does. */
const time = new Date('2026-11-23T09:30:00Z');

const { origin, close } = await startPreviewServer({ port: 0 });
const browser = await chromium.launch(await browserOfTheTests());
mkdirSync(images, { recursive: true });
for (const colorScheme of ['light', 'dark']) {
  const file = path.join(images, `preview-${colorScheme}.png`);
  writeFileSync(
    file,
    await sharp(await picture(colorScheme))
      .png({ palette: true, effort: 10 })
      .toBuffer(),
  );
  console.log(path.relative(root, file));
}
await browser.close();
await close();

/** A contract with its comments and a replaced clause, beside the verdict. */
async function picture(colorScheme) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(time);
  await page.goto(origin);
  const pane = page.frameLocator('iframe');
  const press = (name) => pane.getByRole('button', { name, exact: true }).click();
  const told = (words) => pane.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  await press('I understand');
  await press('Review contract');
  await told('Review finished');
  await pane.getByRole('button', { name: /^High Unlimited purpose/ }).click();
  await press('Replace');
  await told('Replaced as a tracked change');
  await press('Comment all');
  await told(/comments? added/);
  await pane
    .getByRole('button', { name: /dismiss|close/i })
    .last()
    .click();
  await pane.locator('main').evaluate(({ ownerDocument }) => {
    ownerDocument.activeElement?.blur();
    ownerDocument.scrollingElement?.scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await page.locator('html[data-state="idle"]').waitFor();
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** The Chromium of the browser tests, found by their own code. */
async function browserOfTheTests() {
  const outfile = path.join(root, 'node_modules/.cache/notrain/screenshots-chromium.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/support/chromium.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const { chromiumStart } = await import(pathToFileURL(outfile).href);
  return chromiumStart();
}
