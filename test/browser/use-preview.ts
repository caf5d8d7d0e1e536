import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

/**
 * Gives each test of a file a preview of its own, in one browser. After each test nothing may have been asked of another
 * origin, and no error may have been reported, unless the file says that it brings errors about.
 */
export function usePreview(onOpened: (preview: PreviewPage) => void, { mayFail = false } = {}): void {
  let browser: Browser;
  let preview: PreviewPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    preview = await PreviewPage.open(browser);
    onOpened(preview);
  });
  afterEach(async () => {
    const { strayRequests, errors } = preview;
    await preview.close();
    expect({ strayRequests, errors: mayFail ? [] : errors }).toEqual({ strayRequests: [], errors: [] });
  });
}
