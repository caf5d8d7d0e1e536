import { createWordPort } from '../../src/word/office-port';
import type { Snapshot } from '../../src/word/port';
import { openWord } from '../support/office';
import { contract, deleted, inserted, run } from '../preview/host/contract';

/** The document as read; throws when it could not be. */
async function read(): Promise<Snapshot> {
  const answer = await createWordPort().read();
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

async function texts(): Promise<string[]> {
  return (await read()).source.paragraphs.map(({ text }) => text);
}

const PENDING = [
  'Definitions.',
  `<w:p>${run('Use for ')}${deleted('any')}${inserted('one')}${run(' purpose.')}</w:p>`,
  `<w:p>${deleted('This clause is gone.')}</w:p>`,
  'Signatures.',
];
const ACCEPTED = ['Definitions.', 'Use for one purpose.', '', 'Signatures.'];

describe('reading a document', () => {
  it('takes one sync where nothing is pending, however long it is', async () => {
    const { syncs } = openWord(contract(...Array.from({ length: 500 }, (_, n) => `Clause ${n}.`)));
    const { source, pendingRevisions } = await read();
    expect(source.paragraphs).toHaveLength(500);
    expect(source.paragraphs[499]).toEqual({ text: 'Clause 499.', place: 'body' });
    expect(pendingRevisions).toBe(false);
    expect(syncs()).toBe(1);
  });

  it.each([
    ['1.6', 'included'],
    ['1.6', 'omitted'],
    ['1.4', 'included'],
    ['1.4', 'omitted'],
  ] as const)('reads pending changes as accepted in two syncs (WordApi %s, deleted text %s)', async (wordApi, text) => {
    const { syncs } = openWord(contract(...PENDING), { wordApi, deletedText: text });
    expect((await read()).pendingRevisions).toBe(true);
    expect(syncs()).toBe(2);
    expect(await texts()).toEqual(ACCEPTED);
  });

  it('says with WordApi 1.3 that deleted words may have been read', async () => {
    openWord(contract(...PENDING), { wordApi: '1.3' });
    expect((await read()).source.notRead.join(' ')).toContain('deletion is pending');
  });

  it('says what an add-in cannot reach', async () => {
    openWord(contract('One.'));
    expect((await read()).source.notRead).toEqual([
      'Headers, footers, footnotes, endnotes and text boxes, where there are any, were not read.',
    ]);
  });

  it('gives a deletion over several paragraphs as empty paragraphs, so that the counting stays', async () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="9" w:author="Other" w:date="2026-11-01T08:00:00Z"/></w:rPr></w:pPr>';
    openWord(
      contract(
        `<w:p>${mark}${run('Kept. ')}${deleted('Gone')}</w:p>`,
        `<w:p>${mark}${deleted('Gone too')}</w:p>`,
        `<w:p>${deleted('And this.')}${run(' Kept too.')}</w:p>`,
        'Last.',
      ),
    );
    expect(await texts()).toEqual(['Kept. ', '', ' Kept too.', 'Last.']);
  });

  it('says where a paragraph stands and which heading it is', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p>${run('Cell.')}</w:p></w:tc></w:tr></w:tbl>`;
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('Licence')}</w:p>`;
    openWord(contract(heading, cell, 'Body.'));
    expect((await read()).source.paragraphs).toEqual([
      { text: 'Licence', place: 'body', headingLevel: 2 },
      { text: 'Cell.', place: 'table' },
      { text: 'Body.', place: 'body' },
    ]);
  });

  it('reads text full of markup, breaks and carets as it stands', async () => {
    openWord(contract('<w:p><w:r><w:t>a &lt;w:t&gt; &amp;amp; ^p</w:t><w:br/><w:t>b</w:t></w:r></w:p>'));
    expect(await texts()).toEqual(['a <w:t> &amp; ^p\nb']);
  });

  it('reads a document without any words', async () => {
    openWord(contract('<w:p/>'));
    expect(await texts()).toEqual(['']);
  });
});
