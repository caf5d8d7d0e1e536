import { openWord } from '../../support/office';
import { contract, deleted, inserted, run } from './contract';

describe('reading through Office.js', () => {
  it('gives the paragraphs of the body with their texts', async () => {
    const { syncs } = openWord(contract('Payment is due in 30 days.', 'The term is 12 months.'));
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(texts).toEqual(['Payment is due in 30 days.', 'The term is 12 months.']);
    expect(syncs()).toBe(1);
  });

  it('counts words of a tracked deletion as Word on the web does, and leaves them out where told so', async () => {
    const file = contract(`<w:p>${run('Use for ')}${deleted('any')}${inserted('one')}${run(' purpose.')}</w:p>`);
    const read = async (deletedText: 'included' | 'omitted') => {
      openWord(file, { deletedText });
      return Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load({ text: true });
        const original = first.getReviewedText('Original');
        const current = first.getReviewedText('Current');
        await context.sync();
        return [first.text, original.value, current.value];
      });
    };
    expect(await read('included')).toEqual(['Use for anyone purpose.', 'Use for any purpose.', 'Use for one purpose.']);
    expect(await read('omitted')).toEqual(['Use for one purpose.', 'Use for any purpose.', 'Use for one purpose.']);
  });

  it('throws PropertyNotLoaded for what was not loaded', async () => {
    openWord(contract('One.'));
    const reading = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load({ style: true });
      await context.sync();
      return first.text;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('tells a missing object by isNullObject', async () => {
    openWord(contract('One.'));
    const isNull = await Word.run(async (context) => {
      const next = context.document.body.paragraphs.getFirst().getNextOrNullObject();
      next.load({ text: true });
      await context.sync();
      return next.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});
