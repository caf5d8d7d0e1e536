import { findAll } from '../../../src/preview/host/search';
import type { SearchFlag } from '../../../src/preview/host/objects/model';
import { openWord } from '../../support/office';
import { contract, paragraph } from './contract';

const places = (text: string, search: string, ...flags: SearchFlag[]) =>
  findAll(text, search, new Set(flags)).map(({ start }) => start);

describe('search in a paragraph', () => {
  it('ignores case unless told to match it', () => {
    expect(places('Any use, any purpose', 'any')).toEqual([0, 9]);
    expect(places('Any use, any purpose', 'any', 'MatchCase')).toEqual([9]);
  });

  it('finds whole words, beginnings and ends of words only where told so', () => {
    const text = 'use, reuse, used';
    expect(places(text, 'use')).toEqual([0, 7, 12]);
    expect(places(text, 'use', 'MatchWholeWord')).toEqual([0]);
    expect(places(text, 'use', 'MatchPrefix')).toEqual([0, 12]);
    expect(places(text, 'use', 'MatchSuffix')).toEqual([0, 7]);
  });

  it('skips spaces and punctuation between characters where told so', () => {
    expect(places('sub - license', 'sublicense')).toEqual([]);
    expect(places('sub license', 'sublicense', 'IgnoreSpace')).toEqual([0]);
    expect(places('sub-license', 'sublicense', 'IgnorePunct')).toEqual([0]);
  });

  it('takes punctuation of the search text as itself', () => {
    expect(places('(a) fee [x] of $5.00? yes', '(a) fee [x] of $5.00?')).toEqual([0]);
    expect(places('5x00', '5.00')).toEqual([]);
  });

  it('lets straight and curly quotes find each other', () => {
    expect(places('the “Work” is Client’s', '"Work" is Client\'s')).toEqual([4]);
  });

  it('reads caret codes, and a doubled caret as a caret', () => {
    expect(places('a\tb', 'a^tb')).toEqual([0]);
    expect(places('a\vb', 'a^lb')).toEqual([0]);
    expect(places('x^2', 'x^^2')).toEqual([0]);
    expect(places('no\u00a0break', 'no^sbreak')).toEqual([0]);
  });

  it('does not find a tab or a line break that is written as itself', () => {
    expect(places('a\tb', 'a\tb')).toEqual([]);
    expect(places('a\vb', 'a\vb')).toEqual([]);
  });

  it('refuses a text of more than 255 characters, an empty one and a lone caret', () => {
    expect(places('a'.repeat(300), 'a'.repeat(255))).toEqual([0]);
    for (const search of ['a'.repeat(256), '', 'a^']) {
      expect(() => places('a', search)).toThrow('The search string is invalid or too long.');
    }
  });
});

describe('search through Office.js', () => {
  const search = (text: string, options?: Partial<Word.SearchOptions>) =>
    Word.run(async (context) => {
      const found = context.document.body.search(text, options);
      found.load({ text: true });
      await context.sync();
      return found.items.map((range) => range.text);
    });

  it('does not reach across paragraphs, and finds in tables', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('a third use')}</w:tc></w:tr></w:tbl>`;
    openWord(contract('first use', 'second Use', table, 'end'));
    expect(await search('use')).toEqual(['use', 'Use', 'use']);
    expect(await search('use', { matchCase: true })).toEqual(['use', 'use']);
    expect(await search('use second')).toEqual([]);
  });

  it('finds only inside the range that is searched', async () => {
    openWord(contract('any use and any purpose'));
    const found = await Word.run(async (context) => {
      const purpose = context.document.body.search('and any purpose').getFirst();
      const inside = purpose.search('any');
      const where = inside.getFirst().compareLocationWith(purpose);
      inside.load({ text: true });
      await context.sync();
      return [inside.items.length, where.value];
    });
    expect(found).toEqual([1, 'Inside']);
  });

  it('answers SearchStringInvalidOrTooLong through the library', async () => {
    openWord(contract('any'));
    await expect(search('x'.repeat(256))).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
  });

  it('answers NotImplemented to wildcards rather than something else', async () => {
    openWord(contract('any'));
    await expect(search('a*', { matchWildcards: true })).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
