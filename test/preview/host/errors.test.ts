import { openWord } from '../../support/office';
import { contract } from './contract';

/** The error that Office.js throws, with the place where it says that it happened. */
async function errorOf(run: (context: Word.RequestContext) => void): Promise<unknown> {
  try {
    await Word.run(async (context) => {
      run(context);
      await context.sync();
    });
    return 'no error';
  } catch (thrown) {
    const { code, debugInfo, message } = thrown as OfficeExtension.Error;
    return { code, at: debugInfo.errorLocation, says: message };
  }
}

describe('errors of the host', () => {
  beforeEach(() => openWord(contract('One paragraph.')));

  it('names a member that is not implemented', async () => {
    expect(await errorOf(({ document }) => document.sections.load({ $all: true }))).toMatchObject({
      code: 'ApiNotFound',
      at: 'Document.sections',
      says: 'Document.Sections is not implemented by this host.',
    });
    expect(await errorOf(({ document }) => document.body.getOoxml())).toMatchObject({
      code: 'ApiNotFound',
      at: 'Body.getOoxml',
    });
    expect(await errorOf(({ document }) => document.body.paragraphs.load({ lineSpacing: true }))).toMatchObject({
      code: 'ApiNotFound',
      says: 'Paragraph.LineSpacing is not implemented by this host.',
    });
  });

  it('answers ItemNotFound for the first of nothing', async () => {
    const error = await errorOf(({ document }) => document.body.search('absent').getFirst().load({ text: true }));
    expect(error).toMatchObject({ code: 'ItemNotFound', at: 'RangeCollection.getFirst' });
  });

  it('answers InvalidArgument for a place where a paragraph takes no text', async () => {
    const error = await errorOf(({ document }) =>
      document.body.paragraphs.getFirst().insertText('x', 'Before' as 'End'),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument', at: 'Paragraph.insertText' });
  });

  it('answers InvalidArgument for a tracking mode that does not exist', async () => {
    const error = await errorOf(({ document }) => {
      document.set({ changeTrackingMode: 'Sometimes' as 'Off' });
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', at: 'Document.changeTrackingMode' });
  });

  it('keeps what stood before the failing action', async () => {
    const { document } = openWord(contract('One paragraph.'));
    await errorOf((context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      context.document.body.getOoxml();
    });
    expect(document.trackRevisions).toBe(true);
  });

  it('refuses every change to a document that was opened for reading', async () => {
    const { document } = openWord(contract('One paragraph.'), { readOnly: true });
    const error = await errorOf((context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
    });
    expect(error).toMatchObject({ code: 'AccessDenied' });
    expect(document.trackRevisions).toBe(false);
  });

  it('has no comments or tracked changes where the requirement set is too old', async () => {
    openWord(contract('One paragraph.'), { wordApi: '1.3' });
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    const reads: ((document: Word.Document) => void)[] = [
      (document) => document.body.getComments().load({ content: true }),
      (document) => document.body.getTrackedChanges().load({ text: true }),
      (document) => document.load({ changeTrackingMode: true }),
      (document) => document.body.paragraphs.load({ uniqueLocalId: true }),
    ];
    for (const read of reads) {
      expect(await errorOf(({ document }) => read(document))).toMatchObject({ code: 'ApiNotFound' });
    }
    expect(await errorOf(({ document }) => document.body.paragraphs.load({ $all: true }))).toBe('no error');
  });
});
