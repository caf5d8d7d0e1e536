import { createWordPort } from '../../src/word/office-port';
import type { CommentRequest, ItemResult } from '../../src/word/port';
import { contract, deleted, inserted, run } from '../preview/host/contract';
import type { OpenWord } from '../support/office';
import { openWord } from '../support/office';
import { commentOn, valueOf } from './support';

async function comment(requests: readonly CommentRequest[]): Promise<readonly ItemResult[]> {
  return valueOf(await createWordPort().comment(requests));
}

/** The comments of a document: the paragraph's place, the words' offsets as accepted, the comment. */
function comments({ document }: OpenWord): (readonly [number, number, string])[] {
  return document.comments.map(({ range, text }) => [
    document.paragraphs.findIndex(({ id }) => id === range?.paragraph.id),
    range?.offsets('current').start ?? -1,
    text,
  ]);
}

const CLAUSE = 'Agency may use the Work for any use, in any media, and for any purpose.';

describe('commenting', () => {
  it('sets one comment on the words in three syncs', async () => {
    const word = openWord(contract('Licence.', CLAUSE));
    expect(await comment([commentOn(1, CLAUSE, 'any purpose')])).toEqual([
      { id: '1:any purpose:0', outcome: 'applied' },
    ]);
    expect(comments(word)).toEqual([[1, CLAUSE.indexOf('any purpose'), 'About “any purpose”.']]);
    expect(word.syncs()).toBe(3);
  });

  it('sets forty comments in three syncs', async () => {
    const word = openWord(contract(...Array.from({ length: 40 }, () => CLAUSE)));
    const requests = Array.from({ length: 40 }, (_, n) => commentOn(n, CLAUSE, 'any media'));
    expect((await comment(requests)).map(({ outcome }) => outcome)).toEqual(requests.map(() => 'applied'));
    expect(comments(word).map(([paragraph]) => paragraph)).toEqual(requests.map((_, n) => n));
    expect(word.syncs()).toBe(3);
  });

  it('takes the right one of repeated words', async () => {
    const word = openWord(contract(CLAUSE));
    await comment([commentOn(0, CLAUSE, 'any', 2), commentOn(0, CLAUSE, 'use', 1)]);
    expect(comments(word)).toEqual([
      [0, CLAUSE.indexOf('any purpose'), 'About “any”.'],
      [0, CLAUSE.indexOf('use,'), 'About “use”.'],
    ]);
  });

  it('reaches words longer than Word can search, and words full of carets and markup', async () => {
    const long = `${'the right to use and to let others use, '.repeat(10)}forever`;
    const odd = 'Rate ^p <w:t>any</w:t> &amp; ^^l use.';
    const xml = `<w:p>${run(odd).replaceAll('<w:t>any</w:t>', '&lt;w:t&gt;any&lt;/w:t&gt;')}</w:p>`;
    const word = openWord(contract(`Grant: ${long}.`, xml));
    const results = await comment([
      commentOn(0, `Grant: ${long}.`, long),
      commentOn(1, odd, '^p <w:t>any</w:t> &amp; ^^l'),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
    expect(word.document.comments.map(({ range }) => range?.text('current'))).toEqual([
      long,
      '^p <w:t>any</w:t> &amp; ^^l',
    ]);
  });

  it.each(['included', 'omitted'] as const)(
    'finds words beside changes of other people (deleted text %s)',
    async (deletedText) => {
      const xml = `<w:p>${run('Use for ')}${deleted('any lawful')}${inserted('any')}${run(' purpose, any time.')}</w:p>`;
      const before = 'Use for any purpose, any time.';
      const word = openWord(contract(xml), { deletedText });
      const results = await comment([commentOn(0, before, 'any time'), commentOn(0, before, 'purpose')]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
      expect(comments(word)).toEqual([
        [0, before.indexOf('any time'), 'About “any time”.'],
        [0, before.indexOf('purpose'), 'About “purpose”.'],
      ]);
    },
  );

  it('sets no comment where the words may be those that somebody deleted', async () => {
    const word = openWord(contract(`<w:p>${run('For ')}${deleted('any ')}${run('any purpose.')}</w:p>`));
    expect(await comment([commentOn(0, 'For any purpose.', 'any')])).toMatchObject([{ outcome: 'ambiguous' }]);
    expect(comments(word)).toEqual([]);
  });

  it('follows a paragraph that moved, and reports one that changed', async () => {
    const word = openWord(contract('New.', 'Title.', CLAUSE, 'Another clause, changed.'));
    const results = await comment([commentOn(1, CLAUSE, 'any purpose'), commentOn(2, 'Another clause.', 'clause')]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'stale']);
    expect(comments(word).map(([paragraph]) => paragraph)).toEqual([2]);
  });

  it('reports the one that Word refuses, and sets the others', async () => {
    const word = openWord(contract(CLAUSE, CLAUSE, CLAUSE));
    const requests = [0, 1, 2].map((n) => commentOn(n, CLAUSE, 'any media'));
    word.host.injectFault(3, { kind: 'batch', code: 'NotAllowed', at: 'InsertComment' });
    const results = await comment(requests);
    expect(results.map(({ outcome }) => outcome)).toEqual(['protected', 'applied', 'applied']);
    expect(comments(word).map(([paragraph]) => paragraph)).toEqual([1, 2]);
    expect(word.syncs()).toBe(4);
  });

  it('needs WordApi 1.4', async () => {
    openWord(contract(CLAUSE), { wordApi: '1.3' });
    const answer = await createWordPort().comment([commentOn(0, CLAUSE, 'any media')]);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too-old', document: 'unchanged' } });
  });
});
