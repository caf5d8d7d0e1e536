import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import { createWordPort } from '../../src/word/office-port';
import type { ItemResult, RedlineRequest } from '../../src/word/port';
import { contract, deleted, inserted, run } from '../preview/host/contract';
import { openWord } from '../support/office';
import { replaceIn, spanOf, valueOf } from './support';

async function redline(...requests: readonly RedlineRequest[]): Promise<readonly ItemResult[]> {
  return valueOf(await createWordPort().redline(requests));
}

function texts({ body }: DocxDocument, view: 'current' | 'original' = 'current'): string[] {
  return body.map((paragraph) => paragraph.text(view));
}

const CLAUSE = 'Agency may use the Work for any use, in any media, and for any purpose.';
const NARROW = 'Agency may use the Work for any use, in print media, and for the Project.';
const CHANGES = [
  ['any media', 'print media'],
  ['any purpose', 'the Project'],
] as const;

describe('redlining', () => {
  it('replaces words as tracked changes and puts tracking back, in three syncs', async () => {
    const word = openWord(contract('Licence.', CLAUSE), { author: 'Jane Roe' });
    expect(await redline(replaceIn(1, CLAUSE, ...CHANGES))).toEqual([{ id: 'redline 1', outcome: 'applied' }]);
    expect(texts(word.document)).toEqual(['Licence.', NARROW]);
    expect(texts(word.document, 'original')).toEqual(['Licence.', CLAUSE]);
    expect(word.document.revisions.map(({ author }) => author)).toEqual(word.document.revisions.map(() => 'Jane Roe'));
    expect(word.document.trackRevisions).toBe(false);
    expect(word.syncs()).toBe(3);
  });

  it('applies forty redlines in three syncs', async () => {
    const word = openWord(contract(...Array.from({ length: 40 }, () => CLAUSE)));
    const results = await redline(...Array.from({ length: 40 }, (_, n) => replaceIn(n, CLAUSE, ...CHANGES)));
    expect(results.every(({ outcome }) => outcome === 'applied')).toBe(true);
    expect(texts(word.document)).toEqual(Array.from({ length: 40 }, () => NARROW));
    expect(word.syncs()).toBe(3);
  });

  it('makes the changes from the end of the document to its beginning', async () => {
    const document = openDocx(contract(CLAUSE, CLAUSE));
    const spy = jest.spyOn(document, 'replace');
    openWord(document);
    await redline(replaceIn(0, CLAUSE, ...CHANGES), replaceIn(1, CLAUSE, ...CHANGES));
    const inserted = spy.mock.calls.map(([range, text]) => [document.body.indexOf(range.paragraph), text]);
    expect(inserted).toEqual([
      [1, 'the Project'],
      [1, 'print media'],
      [0, 'the Project'],
      [0, 'print media'],
    ]);
  });

  it('leaves tracking on where it was on', async () => {
    const word = openWord(contract(CLAUSE));
    word.document.trackRevisions = true;
    await redline(replaceIn(0, CLAUSE, ...CHANGES));
    expect(word.document.trackRevisions).toBe(true);
  });

  it('inserts and removes words, and replaces the right one of repeated words', async () => {
    const word = openWord(contract(CLAUSE));
    const edits = [
      { ...spanOf(CLAUSE, 'may'), insert: 'may not' },
      { start: CLAUSE.indexOf('Work') + 4, end: CLAUSE.indexOf('Work') + 4, insert: ' as delivered' },
      { ...spanOf(CLAUSE, 'any', 1), insert: 'printed' },
      { ...spanOf(CLAUSE, ', and for any purpose'), insert: '' },
    ];
    expect(await redline({ id: 'a', redline: { paragraph: 0, before: CLAUSE, edits } })).toEqual([
      { id: 'a', outcome: 'applied' },
    ]);
    expect(texts(word.document)).toEqual(['Agency may not use the Work as delivered for any use, in printed media.']);
    expect(texts(word.document, 'original')).toEqual([CLAUSE]);
  });

  it('replaces words that are longer than Word can search', async () => {
    const long = `${'the right to use and to let others use, '.repeat(10)}forever`;
    const before = `Grant: ${long}.`;
    const word = openWord(contract(before));
    await redline(replaceIn(0, before, [long, 'the right to print']));
    expect(texts(word.document)).toEqual(['Grant: the right to print.']);
  });

  it('inserts text full of markup and carets as it stands', async () => {
    const word = openWord(contract(CLAUSE));
    await redline(replaceIn(0, CLAUSE, ['any media', '<w:t>^p &amp; "x"</w:t>']));
    expect(texts(word.document)[0]).toContain('in <w:t>^p &amp; "x"</w:t>, and');
  });

  it.each([
    ['1.6', 'included'],
    ['1.6', 'omitted'],
    ['1.4', 'included'],
    ['1.4', 'omitted'],
  ] as const)('changes only its own words beside changes of others (WordApi %s, %s)', async (wordApi, deletedText) => {
    const xml = `<w:p>${run('Use for ')}${deleted('any lawful')}${inserted('any')}${run(' purpose, any time.')}</w:p>`;
    const before = 'Use for any purpose, any time.';
    const word = openWord(contract(xml), { wordApi, deletedText });
    const theirs = () => word.document.revisions.filter(({ author }) => author === 'Other').map(({ text }) => text);
    const old = theirs();
    expect(await redline(replaceIn(0, before, ['any time', 'one time']))).toMatchObject([{ outcome: 'applied' }]);
    expect(texts(word.document)).toEqual(['Use for any purpose, one time.']);
    expect(theirs()).toEqual(old);
  });

  it('leaves a paragraph alone that has changed since it was read', async () => {
    const word = openWord(contract('Agency may not use the Work.', CLAUSE));
    const results = await redline(
      replaceIn(0, 'Agency may use the Work.', ['may', 'shall']),
      replaceIn(1, CLAUSE, ...CHANGES),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['stale', 'applied']);
    expect(texts(word.document)).toEqual(['Agency may not use the Work.', NARROW]);
  });

  it('leaves a paragraph alone in which somebody deleted words since it was read', async () => {
    const before = 'Use for any purpose.';
    openWord(contract(`<w:p>${run('Use for ')}${deleted('any ')}${run('purpose.')}</w:p>`));
    expect(await redline(replaceIn(0, before, ['Use', 'Use once']))).toMatchObject([{ outcome: 'stale' }]);
  });

  it('applies the first of two redlines of a paragraph and reports the second as stale', async () => {
    const word = openWord(contract(CLAUSE));
    const second = { ...replaceIn(0, CLAUSE, ['any purpose', 'the Project']), id: 'second' };
    const results = await redline(replaceIn(0, CLAUSE, ['any media', 'print media']), second);
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'stale']);
    expect(texts(word.document)).toEqual([CLAUSE.replace('any media', 'print media')]);
  });

  it('does not touch words among which a note stands', async () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const word = openWord(contract(`<w:p>${run('For any')}${note}${run(' purpose.')}</w:p>`));
    const [before = ''] = texts(word.document);
    const results = await redline(replaceIn(0, before, [before.slice(4, -1), 'the Project']));
    expect(results).toMatchObject([{ outcome: 'unsupported' }]);
    expect(word.document.revisions).toEqual([]);
  });

  it('needs WordApi 1.4', async () => {
    openWord(contract(CLAUSE), { wordApi: '1.3' });
    const answer = await createWordPort().redline([replaceIn(0, CLAUSE, ...CHANGES)]);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too-old', document: 'unchanged' } });
  });
});
