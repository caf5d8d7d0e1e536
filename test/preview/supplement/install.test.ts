import { installSupplement } from '../../../src/preview/supplement/install';
import type { Library } from '../../../src/preview/supplement/library';
import { openWord } from '../../support/office';
import { contract, inserted } from '../host/contract';

const FILE = contract(`<w:p>${inserted('one')}</w:p>`);

/** The first tracked change, loaded as told. */
function firstChange(option: object): Promise<Word.TrackedChange> {
  return Word.run(async (context) => {
    const change = context.document.body.getTrackedChanges().getFirst();
    change.load(option);
    await context.sync();
    return change;
  });
}

/** The code of the error that Office.js throws. */
function codeThrown(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}

describe('the supplement of Office.js', () => {
  it('leaves a library alone that has tracked changes', () => {
    const TrackedChange = () => undefined;
    const library = { Word: { TrackedChange }, OfficeExtension: {} } as unknown as Library;
    installSupplement(library);
    expect(library).toEqual({ Word: { TrackedChange }, OfficeExtension: {} });
  });

  it('adds classes that throw for what was not loaded, as all others do', async () => {
    openWord(FILE);
    const change = await firstChange({ text: true });
    expect(change.text).toBe('one');
    expect(codeThrown(() => change.author)).toBe('PropertyNotLoaded');
    const items = Word.run(({ document }) => Promise.resolve(document.body.getTrackedChanges().items));
    await expect(items).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('adds classes that are written as JSON with what was loaded', async () => {
    openWord(FILE);
    expect((await firstChange({ text: true, type: true })).toJSON()).toEqual({ text: 'one', type: 'Added' });
  });

  it('adds objects that can be tracked over several runs', async () => {
    openWord(FILE);
    const change = await Word.run(async (context) => {
      const first = context.document.body.getTrackedChanges().getFirst();
      first.track();
      await context.sync();
      return first;
    });
    await Word.run(change as unknown as Word.Range, async (context) => {
      change.reject();
      change.untrack();
      await context.sync();
    });
    const text = await Word.run(async ({ document }) => {
      document.body.load({ text: true });
      await document.context.sync();
      return document.body.text;
    });
    expect(text).toBe('');
  });

  it('adds ids of paragraphs, told only when loaded', async () => {
    openWord(FILE);
    const first = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load({ text: true });
      await context.sync();
      return paragraph;
    });
    expect(codeThrown(() => first.uniqueLocalId)).toBe('PropertyNotLoaded');
  });
});
