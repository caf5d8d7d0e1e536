import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumStart } from './chromium';

/** A page of the preview, and what it tried to reach outside its own origin. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses of requests (frames and workers included) to another origin. Each was refused; none left the machine. */
  readonly strayRequests: readonly string[];
  /** Errors that no code of the page caught, and messages that the page wrote to the console as errors. */
  readonly errors: readonly string[];
}

/** Starts a headless Chromium that can resolve no host name but this machine's. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { args, ...start } = chromiumStart();
  return chromium.launch({
    ...start,
    args: [...args, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  });
}

/** The address of the preview server that the browser tests share. It throws outside of them. */
export function previewOrigin(): string {
  const origin = process.env['NOTRAIN_PREVIEW_ORIGIN'];
  if (origin === undefined)
    throw new Error('No preview server: run the browser tests with "npx jest --selectProjects browser"');
  return origin;
}

/**
 * Opens a path of the preview in a context of its own (no cookies, no storage), and lets it reach its own origin alone.
 *
 * @param path begins with a slash, query included
 */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const origin = previewOrigin();
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const strayRequests: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => isStray(url, origin),
    async (route) => {
      strayRequests.push(route.request().url());
      await route.abort('blockedbyclient');
    },
  );
  await context.routeWebSocket(/.*/, async (socket) => {
    strayRequests.push(socket.url());
    await socket.close();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(new URL(path, origin).href);
  return { page, strayRequests, errors };
}

/** `data:` and `blob:` addresses name bytes that the page already holds. */
function isStray(url: URL, origin: string): boolean {
  return url.protocol.startsWith('http') && url.origin !== origin;
}
