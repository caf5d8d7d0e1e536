import { createInsertAddendum } from '../../src/commands/insert-addendum';
import { engine } from '../../src/core/engine';
import { createWordPort } from '../../src/word/office-port';
import type { WordPort } from '../../src/word/port';
import { contract } from '../preview/host/contract';
import { openWord } from '../support/office';

const LICENCE = 'Designer grants Agency the right to use the Work for any purpose.';

/** Runs the command over the Word that is open, or another port. */
function insertAddendum(port: WordPort = createWordPort()) {
  return createInsertAddendum(port, () => Promise.resolve(engine))();
}

describe('the ribbon button that inserts the addendum', () => {
  it('adds the full addendum for this contract at the end, tracked', async () => {
    const { document } = openWord(contract(LICENCE));
    const review = engine.review({ paragraphs: [{ text: LICENCE, place: 'body' }], notRead: [] }, { side: 'creator' });
    const lines = engine.addendum('full', review).paragraphs.flatMap(({ text }) => text.split('\n'));
    expect(await insertAddendum()).toBeNull();
    expect(document.body.map((paragraph) => paragraph.text('current'))).toEqual([LICENCE, ...lines]);
    expect(document.body.slice(1).every(({ hasRevisions }) => hasRevisions)).toBe(true);
  });

  it('says why it could not: open for reading only, too old', async () => {
    openWord(contract(LICENCE), { readOnly: true });
    expect(await insertAddendum()).toBe('read-only');
    openWord(contract(LICENCE), { wordApi: '1.3' });
    expect(await insertAddendum()).toBe('too-old');
  });

  it('says that a part may be there when Word did not answer in the middle', async () => {
    openWord(contract(LICENCE));
    const failure = { kind: 'no-answer', message: '', next: '', document: 'unknown' } as const;
    const port = { ...createWordPort(), insert: () => Promise.resolve({ ok: false, failure } as const) };
    expect(await insertAddendum(port)).toBe('half-done');
  });

  it('says that a part is there when it could not be taken back', async () => {
    openWord(contract(LICENCE));
    const value = { id: 'addendum', outcome: 'unsupported', leftChanged: true } as const;
    const port = { ...createWordPort(), insert: () => Promise.resolve({ ok: true, value } as const) };
    expect(await insertAddendum(port)).toBe('half-done');
  });
});
