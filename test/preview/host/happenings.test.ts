import { openWord } from '../../support/office';
import { contract } from './contract';

describe('selection', () => {
  it('is the start of the document until something is selected', async () => {
    const { host } = openWord(contract('One.'));
    const isEmpty = await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load({ isEmpty: true });
      await context.sync();
      return selection.isEmpty;
    });
    expect(isEmpty).toBe(true);
    expect(host.selection).toBeUndefined();
  });

  it('set by the add-in reaches the page', async () => {
    const { host } = openWord(contract('for any purpose.'));
    let told = 0;
    host.onSelectionChanged(() => told++);
    await Word.run(async (context) => {
      context.document.body.search('any').getFirst().select();
      await context.sync();
    });
    expect(told).toBe(1);
    expect(host.selection?.text('current')).toBe('any');
    expect(host.selectedText()).toBe('any');
  });

  it('set by the page reaches the add-in', async () => {
    const { host, document } = openWord(contract('for any purpose.'));
    for (const paragraph of document.body) host.selectRange(paragraph.range(8, 15, 'current'));
    const text = await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load({ text: true });
      await context.sync();
      return selection.text;
    });
    expect(text).toBe('purpose');
  });

  it('of several paragraphs has all their text', async () => {
    const { host } = openWord(contract('One.', 'Two.', 'Three.'));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().getRange().expandTo(paragraphs.getLast().getRange('Start')).select();
      await context.sync();
    });
    expect(host.selectedText()).toBe('One.\rTwo.\r');
    expect(host.selection?.text('current')).toBe('One.');
  });
});

describe('what the page is told', () => {
  it('is each change of the document once, and no reading', async () => {
    const { host } = openWord(contract('for any purpose.'));
    let told = 0;
    const stop = host.onDocumentChanged(() => told++);
    const edit = (text: string) =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText(text, 'End');
        context.document.body.paragraphs.getFirst().insertText(text, 'Start');
        await context.sync();
      });
    await Word.run(async (context) => {
      context.document.body.load({ text: true });
      await context.sync();
    });
    expect(told).toBe(0);
    await edit('x');
    expect(told).toBe(1);
    stop();
    await edit('y');
    expect(told).toBe(1);
  });
});

describe('paragraph events', () => {
  it('name the paragraphs that were changed and added', async () => {
    const { document } = openWord(contract('One.', 'Two.'));
    const events: string[] = [];
    const note = (event: Word.ParagraphChangedEventArgs | Word.ParagraphAddedEventArgs) => {
      events.push(`${event.type} ${event.uniqueLocalIds.join()}`);
      return Promise.resolve();
    };
    await Word.run(async (context) => {
      context.document.onParagraphChanged.add(note);
      context.document.onParagraphAdded.add(note);
      await context.sync();
      context.document.body.paragraphs.getFirst().insertText('Zero. ', 'Start');
      context.document.body.insertParagraph('Three.', 'End');
      await context.sync();
    });
    const ids = document.body.map(({ id }) => id);
    expect(events.sort()).toEqual([`ParagraphAdded ${ids[2]}`, `ParagraphChanged ${ids[0]}`]);
  });
});
