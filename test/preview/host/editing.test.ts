import { openWord } from '../../support/office';
import { contract } from './contract';

/** The document's only paragraph as it stands, in all three readings. */
function readings({ document }: ReturnType<typeof openWord>): string[] {
  return document.body.map((each) => `${each.text('original')} | ${each.text('all')} | ${each.text('current')}`);
}

function replace(search: string, text: string, where: 'Replace' | 'Start' | 'End' | 'Before' | 'After' = 'Replace') {
  return Word.run(async (context) => {
    const found = context.document.body.search(search).getFirst();
    const made = found.insertText(text, where);
    found.load({ text: true });
    made.load({ text: true });
    await context.sync();
    return { found: found.text, made: made.text };
  });
}

function track(mode: 'TrackAll' | 'Off' | 'TrackMineOnly') {
  return Word.run(async (context) => {
    context.document.set({ changeTrackingMode: mode });
    await context.sync();
  });
}

describe('inserting text', () => {
  it('replaces words untracked while the mode is off', async () => {
    const word = openWord(contract('for any purpose.'));
    expect(await replace('any', 'one')).toEqual({ found: 'one', made: 'one' });
    expect(readings(word)).toEqual(['for one purpose. | for one purpose. | for one purpose.']);
    expect(word.document.revisions).toEqual([]);
  });

  it('deletes and inserts while the mode is on, under the author and at the time given', async () => {
    const word = openWord(contract('for any purpose.'), { author: 'Ada' });
    await track('TrackAll');
    const { made } = await replace('any', 'one');
    expect(made).toBe('one');
    const [reading] = readings(word);
    expect(reading).toMatch(/^for any purpose\. \| for (anyone|oneany) purpose\. \| for one purpose\.$/);
    expect(word.document.revisions.map(({ kind, text, author, date }) => ({ kind, text, author, date }))).toEqual(
      expect.arrayContaining([
        { kind: 'deleted', text: 'any', author: 'Ada', date: '2026-11-23T09:00:00Z' },
        { kind: 'inserted', text: 'one', author: 'Ada', date: '2026-11-23T09:00:00Z' },
      ]),
    );
  });

  it('leaves a replaced range on the old and the new words of a tracked change', async () => {
    openWord(contract('for any purpose.'));
    await track('TrackAll');
    const { found } = await replace('any', 'one');
    expect(['anyone', 'oneany']).toContain(found);
  });

  it.each([
    ['Start', 'not any', 'for not any purpose.'],
    ['End', 'anynot ', 'for anynot  purpose.'],
    ['Before', 'any', 'for not any purpose.'],
    ['After', 'any', 'for anynot  purpose.'],
  ] as const)('inserts at %s, and widens the range only from inside', async (where, found, all) => {
    const word = openWord(contract('for any purpose.'));
    expect(await replace('any', 'not ', where)).toEqual({ found, made: 'not ' });
    expect(word.document.body.map((each) => each.text('all'))).toEqual([all]);
  });

  it('runs once although the new range is used again in the same batch and in the next', async () => {
    const word = openWord(contract('for any purpose.'));
    await Word.run(async (context) => {
      const made = context.document.body.search('any').getFirst().insertText('one', 'Replace');
      made.load({ text: true });
      made.select();
      await context.sync();
      made.insertText(' and only', 'End');
      made.load({ text: true });
      await context.sync();
      expect(made.text).toBe('one and only');
    });
    expect(readings(word)[0]).toMatch(/\| for one and only purpose\.$/);
  });

  it('keeps ranges on their words while others are edited before them', async () => {
    openWord(contract('any use, any form, any purpose'));
    await track('TrackAll');
    const texts = await Word.run(async (context) => {
      const found = context.document.body.search('any');
      found.load({ text: true });
      await context.sync();
      const [first, second, third] = found.items;
      first?.insertText('no particular', 'Replace');
      await context.sync();
      second?.insertText('one', 'Replace');
      const rest = third?.getRange('Start').expandTo(context.document.body.getRange('End'));
      rest?.load({ text: true });
      third?.load({ text: true });
      await context.sync();
      return [third?.text, rest?.text];
    });
    expect(texts).toEqual(['any', 'any purpose']);
  });

  it('writes a vertical tab as a line break, and refuses text of several paragraphs', async () => {
    const { document } = openWord(contract('a b'));
    await replace('a', 'x\vy');
    expect(document.body.map((each) => each.text('current'))).toEqual(['x\ny b']);
    await expect(replace('b', 'x\ny')).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('deletes a range as a tracked change', async () => {
    const word = openWord(contract('for any purpose.'));
    await track('TrackAll');
    await Word.run(async (context) => {
      context.document.body.search('any ').getFirst().delete();
      await context.sync();
    });
    expect(readings(word)).toEqual(['for any purpose. | for any purpose. | for purpose.']);
  });
});

describe('change tracking', () => {
  it('ignores TrackMineOnly silently', async () => {
    const { document } = openWord(contract('One.'));
    await track('TrackMineOnly');
    expect(document.trackRevisions).toBe(false);
  });

  it('reads the mode back', async () => {
    openWord(contract('One.'));
    const modes = await Word.run(async ({ document }) => {
      document.load({ changeTrackingMode: true });
      await document.context.sync();
      const before = document.changeTrackingMode;
      document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      document.load({ changeTrackingMode: true });
      await document.context.sync();
      return [before, document.changeTrackingMode];
    });
    expect(modes).toEqual(['Off', 'TrackAll']);
  });
});

describe('inserting paragraphs', () => {
  const texts = ({ document }: ReturnType<typeof openWord>) => document.body.map((each) => each.text('current'));

  it('puts them before and after a paragraph, also after the last', async () => {
    const word = openWord(contract('One.', 'Two.'));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().insertParagraph('Zero.', 'Before');
      paragraphs.getLast().insertParagraph('Three.', 'After').insertParagraph('Four.', 'After');
      await context.sync();
    });
    expect(texts(word)).toEqual(['Zero.', 'One.', 'Two.', 'Three.', 'Four.']);
  });

  it('puts them at the start and the end of the body', async () => {
    const word = openWord(contract('One.'));
    await Word.run(async ({ document }) => {
      document.body.insertParagraph('Last.', 'End');
      document.body.insertParagraph('First.', 'Start');
      await document.context.sync();
    });
    expect(texts(word)).toEqual(['First.', 'One.', 'Last.']);
  });

  it('tracks them while the mode is on', async () => {
    const { document } = openWord(contract('One.'));
    await track('TrackAll');
    await Word.run(async (context) => {
      context.document.body.insertParagraph('Two.', 'End');
      await context.sync();
    });
    expect(document.revisions.map(({ kind, text }) => `${kind} ${text}`)).toContain('inserted Two.');
  });

  it('asks the document for the look that is set on a new paragraph in the same batch', async () => {
    const { document } = openWord(contract('One.'));
    const insert = jest.spyOn(document, 'insertParagraph');
    await Word.run(async ({ document: { body, context } }) => {
      body.insertParagraph('Styled', 'End').styleBuiltIn = 'Heading1';
      const title = body.insertParagraph('Title', 'End');
      title.styleBuiltIn = 'Normal';
      title.alignment = 'Centered';
      title.font.bold = true;
      body.insertParagraph('Heading', 'End').font.bold = true;
      body.insertParagraph('Plain', 'End').alignment = 'Left';
      await context.sync();
    });
    expect(insert.mock.calls.map(([, , text, look]) => [text, look])).toEqual([
      ['Styled', { styleName: 'heading 1' }],
      ['Title', { emphasis: 'title' }],
      ['Heading', { emphasis: 'heading' }],
      ['Plain', {}],
    ]);
  });

  it('does not pretend to format a paragraph that was there before', async () => {
    openWord(contract('One.'));
    const formatting = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().alignment = 'Centered';
      await context.sync();
    });
    await expect(formatting).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
