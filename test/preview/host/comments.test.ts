import { openWord } from '../../support/office';
import { contract } from './contract';

function comment(on: string, text: string) {
  return Word.run(async (context) => {
    const made = context.document.body.search(on).getFirst().insertComment(text);
    made.load({ id: true });
    await context.sync();
    return made.id;
  });
}

describe('comments', () => {
  it('stand on the words, under the author and at the time given', async () => {
    openWord(contract('for any purpose.'), { author: 'Ada' });
    await comment('any', 'Please name the purpose.');
    const read = await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load({ content: true, authorName: true, creationDate: true, resolved: true });
      await context.sync();
      const [first] = comments.items;
      const words = first?.getRange();
      words?.load({ text: true });
      await context.sync();
      return { ...first?.toJSON(), on: words?.text };
    });
    expect(read).toMatchObject({ content: 'Please name the purpose.', authorName: 'Ada', resolved: false, on: 'any' });
    expect(read.creationDate).toEqual(new Date('2026-11-23T09:00:00Z'));
  });

  it('are found by the paragraph or the range that they touch, and by no other', async () => {
    openWord(contract('for any purpose.', 'in any form.'));
    await comment('form', 'Which?');
    const counts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const form = context.document.body.search('any form').getFirst();
      const lists = [paragraphs.getFirst(), paragraphs.getLast(), form].map((owner) => owner.getComments());
      for (const list of lists) list.load({ id: true });
      await context.sync();
      return lists.map(({ items }) => items.length);
    });
    expect(counts).toEqual([0, 1, 1]);
  });

  it('survive a tracked change of their words', async () => {
    openWord(contract('for any purpose.'));
    await comment('any', 'Which?');
    const words = await Word.run(async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      context.document.body.search('any').getFirst().insertText('one', 'Replace');
      const range = context.document.body.getComments().getFirst().getRange();
      range.load({ text: true });
      await context.sync();
      return range.text;
    });
    expect(words).toContain('any');
  });

  it('can be deleted, once', async () => {
    const { document } = openWord(contract('for any purpose.'));
    await comment('any', 'Which?');
    const remove = () =>
      Word.run(async (context) => {
        const first = context.document.body.getComments().getFirst();
        first.delete();
        await context.sync();
      });
    await remove();
    expect(document.comments).toEqual([]);
    await expect(remove()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('are refused in a document that was opened for reading', async () => {
    openWord(contract('for any purpose.'), { readOnly: true });
    await expect(comment('any', 'Which?')).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
