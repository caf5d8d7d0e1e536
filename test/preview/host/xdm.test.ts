/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.example/taskpane.html"}
 */
import { openDocx } from '../../../src/docx/open';
import { createHost } from '../../../src/preview/host/host';
import { startOffice } from '../../support/office-dom';
import { contract } from './contract';

describe('the whole of Office.js over cross-domain messages', () => {
  const document = openDocx(contract('Payment is due in 30 days.'));
  const host = createHost({ document, author: 'NoTrain', clock: () => new Date(0) });
  const select = (start: number, end: number) => {
    for (const paragraph of document.body) host.selectRange(paragraph.range(start, end, 'current'));
  };
  let saved: unknown;
  let info: unknown;

  beforeAll(async () => {
    const settings = { tone: 'firm' };
    const started = await startOffice(host, {
      conversationId: 'boot',
      settings,
      onSettingsSaved: (all) => {
        saved = all;
      },
    });
    info = started.info;
  });

  it('becomes ready as an add-in of Word on the web', () => {
    expect(info).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
    expect(Office.context.requirements.isSetSupported('WordApi', '1.6')).toBe(true);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.7')).toBe(false);
  });

  it('does not count what Office.js sends at its start', () => {
    expect(host.syncs).toBe(0);
  });

  it('executes a batch', async () => {
    const text = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load({ text: true });
      await context.sync();
      return first.text;
    });
    expect(text).toBe('Payment is due in 30 days.');
  });

  it('reads and saves the settings of the document', async () => {
    const { settings } = Office.context.document;
    expect(settings.get('tone')).toBe('firm');
    settings.set('tone', 'soft');
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
    expect(result.status).toBe('succeeded');
    expect(saved).toEqual({ tone: 'soft' });
  });

  it('pushes the selection made by the page', async () => {
    const pushed = new Promise<{ type: unknown }>((resolve) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, resolve, () => select(0, 7)),
    );
    expect(await pushed).toMatchObject({ type: 'documentSelectionChanged' });
    const selected = await new Promise<Office.AsyncResult<string>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(selected.value).toBe('Payment');
  });

  it('pushes the paragraph events that the add-in asked for', async () => {
    const changed = new Promise<Word.ParagraphChangedEventArgs>((resolve) => {
      void Word.run(async (context) => {
        context.document.onParagraphChanged.add((event) => {
          resolve(event);
          return Promise.resolve();
        });
        await context.sync();
        context.document.body.paragraphs.getFirst().insertText(' Net.', 'End');
        await context.sync();
      });
    });
    const { type, uniqueLocalIds } = await changed;
    expect([type, uniqueLocalIds]).toEqual(['ParagraphChanged', document.body.map(({ id }) => id)]);
  });

  it('maps an error of the transport as Office.js does', async () => {
    host.injectFault(1, { kind: 'wire', code: 5012 });
    const reading = Word.run(async (context) => {
      context.document.body.load({ text: true });
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  });
});
