import { openWord } from '../../support/office';
import { contract, deleted, inserted, run } from './contract';

const PENDING = contract(
  `<w:p>${run('for ')}${deleted('any')}${inserted('one')}${run(' purpose.')}</w:p>`,
  'in every form.',
);

function settle(change: (changes: Word.TrackedChangeCollection) => void) {
  return Word.run(async (context) => {
    change(context.document.body.getTrackedChanges());
    await context.sync();
  });
}

describe('tracked changes', () => {
  it('are listed with their kind, author, date and words', async () => {
    openWord(PENDING);
    const changes = await Word.run(async (context) => {
      const all = context.document.body.getTrackedChanges();
      all.load({ author: true, date: true, text: true, type: true });
      await context.sync();
      return all.items.map(({ author, date, text, type }) => ({ author, date, text, type }));
    });
    const date = new Date('2026-11-01T08:00:00Z');
    expect(changes).toEqual([
      { author: 'Other', date, text: 'any', type: 'Deleted' },
      { author: 'Other', date, text: 'one', type: 'Added' },
    ]);
  });

  it('are found in their own paragraph alone', async () => {
    openWord(PENDING);
    const nulls = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const firsts = [paragraphs.getFirst(), paragraphs.getLast()].map((each) =>
        each.getTrackedChanges().getFirstOrNullObject(),
      );
      for (const each of firsts) each.load({ type: true });
      await context.sync();
      return firsts.map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual([false, true]);
  });

  it('can be accepted and rejected, one by one and together', async () => {
    const current = ({ document }: ReturnType<typeof openWord>) => document.body.map((each) => each.text('all'))[0];
    const one = openWord(PENDING);
    await settle((changes) => changes.getFirst().accept());
    expect(current(one)).toBe('for one purpose.');
    expect(one.document.revisions).toHaveLength(1);
    const accepted = openWord(PENDING);
    await settle((changes) => changes.acceptAll());
    expect(current(accepted)).toBe('for one purpose.');
    expect(accepted.document.revisions).toEqual([]);
    const rejected = openWord(PENDING);
    await settle((changes) => changes.rejectAll());
    expect(current(rejected)).toBe('for any purpose.');
    expect(rejected.document.revisions).toEqual([]);
  });

  it('give back their words as a range', async () => {
    openWord(PENDING);
    const text = await Word.run(async (context) => {
      const range = context.document.body.getTrackedChanges().getFirst().getNext().getRange();
      range.load({ text: true });
      await context.sync();
      return range.text;
    });
    expect(text).toBe('one');
  });
});
