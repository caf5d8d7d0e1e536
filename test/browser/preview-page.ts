/** The preview as a person uses it, in the words of what they do and see. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { openPage } from '../support/browser';

/** The names of the contracts that come with the preview. */
export const DESIGN = 'freelance-design-agreement.docx';
export const VOICE = 'voice-recording-release.docx';

/** A sample's bytes as they stand in the repository. */
export const sampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}`));

/** A finding as its row shows it. */
export interface ShownFinding {
  readonly severity: string;
  readonly quote: string;
}

/** A change as the pane shows it: runs of words without the gaps between them, before and after. */
export interface ShownChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export class PreviewPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly strayRequests: readonly string[];
  readonly errors: readonly string[];

  private constructor(opened: Awaited<ReturnType<typeof openPage>>) {
    this.page = opened.page;
    this.pane = opened.page.frameLocator('iframe[title="NoTrain task pane"]');
    this.strayRequests = opened.strayRequests;
    this.errors = opened.errors;
  }

  /** Opens the preview with the design agreement, and waits until both sides are there. */
  static async open(browser: Browser, options?: BrowserContextOptions): Promise<PreviewPage> {
    const preview = new PreviewPage(await openPage(browser, '/', options));
    await preview.ready();
    return preview;
  }

  /** Waits until the document is drawn and the pane can be used. */
  async ready(): Promise<void> {
    await this.drawn();
    await this.button('Review contract').waitFor();
  }

  /** Waits until the last change is drawn. */
  async drawn(): Promise<void> {
    await this.page.locator('html[data-state="idle"]').waitFor();
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** Presses a button of the pane and waits until it tells what came of it, and until that is drawn. */
  async press(name: string, outcome: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.told(outcome);
  }

  /** Waits until the pane tells screen readers this, and until the page shows what it is about. */
  async told(outcome: string | RegExp): Promise<void> {
    await this.pane.getByRole('status').filter({ hasText: outcome }).waitFor({ state: 'attached' });
    await this.drawn();
  }

  /** Keeps the defaults for what the contract leaves open, where the pane asks for that. */
  async keepDefaults(label: string): Promise<void> {
    const form = this.pane.getByRole('form', { name: `What the contract does not say: ${label}` });
    await form.getByRole('button', { name: /^Keep the defaults?$/ }).click();
    await this.told('Noted.');
  }

  /** Settles what Replace all asks for in the sample contracts; the next press makes the changes. */
  async settleAll(): Promise<void> {
    await this.button('Replace all').click();
    await this.keepDefaults('Replace all');
  }

  async review(): Promise<void> {
    await this.press('Review contract', 'Review finished.');
  }

  /** The rows of the findings that have words in the document. */
  rows(): Locator {
    return this.pane.locator('li:has(h4)').filter({ hasText: '“' });
  }

  async findings(): Promise<readonly ShownFinding[]> {
    const texts = await this.rows().locator('h4 button').allInnerTexts();
    return texts.map((text) => ({
      severity: /Critical|High|Medium|Low/.exec(text)?.[0] ?? '',
      quote: /“(.*?)( …)?”/.exec(text)?.[1] ?? '',
    }));
  }

  /** Opens the row of a finding, which goes to its words. */
  async choose(index: number): Promise<void> {
    await this.rows().nth(index).locator('h4 button').click();
    await this.pane.getByText('Only you see this note.').waitFor();
  }

  /** The change that the open row offers. */
  async shownChange(): Promise<ShownChange> {
    const preview = this.pane.locator('li:has(h4) p:has(> ins), li:has(h4) p:has(> del)');
    return preview.evaluate((paragraph) => {
      const chunks = { before: [''], after: [''] };
      const add = (side: 'before' | 'after', text: string): void => {
        chunks[side].push((chunks[side].pop() ?? '') + text);
      };
      for (const node of paragraph.childNodes) {
        const own = [...node.childNodes].filter((child) => child instanceof Text).map((text) => text.data);
        if (node instanceof Text) {
          add('before', node.data);
          add('after', node.data);
        } else if (node.nodeName === 'DEL') add('before', own.join(''));
        else if (node.nodeName === 'INS') add('after', own.join(''));
        else {
          chunks.before.push('');
          chunks.after.push('');
        }
      }
      return chunks;
    });
  }

  /** The words of the document that are coloured in this way. */
  coloured(kind: 'comment' | 'comment-chosen' | 'selection'): Promise<string[]> {
    return this.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
      kind,
    );
  }

  comments(): Promise<string[]> {
    return this.page.locator('#comments > li').allInnerTexts();
  }

  /** Opens a file of the person's own. */
  async pick(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('#picker').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Downloads the document as it is now. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
