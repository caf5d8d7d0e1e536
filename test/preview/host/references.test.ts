import { ActionType, ObjectPathType } from '../../../src/preview/host/wire';
import { openWord } from '../../support/office';
import { contract } from './contract';

describe('objects kept over several batches', () => {
  it('stay usable in another run when tracked', async () => {
    const { syncs } = openWord(contract('for any purpose.'));
    const kept = await Word.run(async (context) => {
      const found = context.document.body.search('any').getFirst();
      found.track();
      await context.sync();
      return found;
    });
    await Word.run(kept, async (context) => {
      kept.load({ text: true });
      await context.sync();
    });
    expect(kept.text).toBe('any');
    expect(syncs()).toBe(2);
  });

  it('are forgotten after the run when not tracked', async () => {
    const { host } = openWord(contract('for any purpose.'));
    const reference = await Word.run(async (context) => {
      const found = context.document.body.search('any').getFirst();
      found.load({ text: true });
      await context.sync();
      return (found as unknown as { _ReferenceId: string })._ReferenceId;
    });
    const answer = await host.execute({
      Actions: [{ Id: 1, ActionType: ActionType.Query, Name: '', ObjectPathId: 2 }],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: ObjectPathType.ReferenceId, Name: reference } },
    });
    expect(answer).toMatchObject({ ok: true, result: { Results: [], Error: { Code: 'InvalidObjectPath' } } });
  });

  it('are children of a collection too, and leave no sync of their own behind', async () => {
    const { syncs } = openWord(contract('One.', 'Two.'));
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ style: true });
      await context.sync();
      for (const paragraph of paragraphs.items) paragraph.load({ text: true });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(texts).toEqual(['One.', 'Two.']);
    expect(syncs()).toBe(2);
  });

  it('give a page of a collection where only some are asked for', async () => {
    openWord(contract('One.', 'Two.', 'Three.'));
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $skip: 1, $top: 1 });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(texts).toEqual(['Two.']);
  });

  it('find a paragraph again by its unique local id', async () => {
    openWord(contract('One.', 'Two.'));
    const text = await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.load({ uniqueLocalId: true });
      await context.sync();
      const again = context.document.getParagraphByUniqueLocalId(last.uniqueLocalId);
      again.load({ text: true });
      await context.sync();
      return again.text;
    });
    expect(text).toBe('Two.');
  });
});
