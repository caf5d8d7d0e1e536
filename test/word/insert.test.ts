import type { DocxDocument } from '../../src/docx/types';
import { strFromU8, unzipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import type { ClauseParagraph } from '../../src/core/model';
import type { InsertRequest } from '../../src/word/port';
import { createWordPort } from '../../src/word/office-port';
import { contract, run } from '../preview/host/contract';
import { openWord } from '../support/office';
import { withHeadingStyles } from './styled';
import { valueOf } from './support';

const ADDENDUM: readonly ClauseParagraph[] = [
  { kind: 'title', text: 'NO-AI ADDENDUM' },
  { kind: 'heading', text: '1. Use' },
  { kind: 'body', text: 'Client may use the Work <w:t>for &amp; in</w:t> the Project.' },
];

async function insert(where: InsertRequest['where'], paragraphs = ADDENDUM) {
  return valueOf(await createWordPort().insert({ id: 'new', paragraphs, where }));
}

function texts({ body }: DocxDocument, view: 'current' | 'original' = 'current'): string[] {
  return body.map((paragraph) => paragraph.text(view));
}

describe('inserting', () => {
  it('adds paragraphs after the last one as tracked changes, and puts tracking back', async () => {
    const { document, syncs } = openWord(contract('Licence.', 'Signatures.'));
    expect(await insert('end')).toEqual({ id: 'new', outcome: 'applied' });
    expect(texts(document)).toEqual(['Licence.', 'Signatures.', ...ADDENDUM.map(({ text }) => text)]);
    expect(document.revisions.filter(({ kind }) => kind === 'inserted').map(({ text }) => text)).toEqual(
      expect.arrayContaining(ADDENDUM.map(({ text }) => text)),
    );
    expect(document.trackRevisions).toBe(false);
    expect(syncs()).toBe(2);
  });

  it('gives the document back when its changes are rejected', async () => {
    const { document } = openWord(contract('Licence.', 'Signatures.'));
    await insert('end');
    for (let left = document.revisions; left[0] !== undefined; left = document.revisions) document.reject(left[0]);
    expect(texts(document)).toEqual(['Licence.', 'Signatures.']);
  });

  it('adds paragraphs after the one of the cursor', async () => {
    const { document, host } = openWord(contract('Licence.', 'Signatures.'));
    const first = document.body[0];
    if (first !== undefined) host.selectRange(first.range(3, 3, 'current'));
    await insert('cursor', [{ kind: 'body', text: 'New.' }]);
    expect(texts(document)).toEqual(['Licence.', 'New.', 'Signatures.']);
  });

  it.each([
    ['before', { paragraph: 1, before: 'Signatures.', side: 'before' }, ['Licence.', 'New.', 'Signatures.']],
    ['after', { paragraph: 0, before: 'Licence.', side: 'after' }, ['Licence.', 'New.', 'Signatures.']],
    ['before the first', { paragraph: 0, before: 'Licence.', side: 'before' }, ['New.', 'Licence.', 'Signatures.']],
    [
      'where it has moved to',
      { paragraph: 0, before: 'Signatures.', side: 'before' },
      ['Licence.', 'New.', 'Signatures.'],
    ],
  ] as const)('adds paragraphs beside a given one: %s', async (_, where, expected) => {
    const { document } = openWord(contract('Licence.', 'Signatures.'));
    expect(await insert(where, [{ kind: 'body', text: 'New.' }])).toEqual({ id: 'new', outcome: 'applied' });
    expect(texts(document)).toEqual(expected);
    for (let left = document.revisions; left[0] !== undefined; left = document.revisions) document.reject(left[0]);
    expect(texts(document)).toEqual(['Licence.', 'Signatures.']);
  });

  it('takes three syncs beside a paragraph, and refuses where it is not to be found', async () => {
    const { document, syncs } = openWord(contract('Licence.', 'Signatures.'));
    const where = { paragraph: 1, before: 'Signatures.', side: 'before' } as const;
    await insert(where, [{ kind: 'body', text: 'New.' }]);
    expect(syncs()).toBe(3);
    expect(await insert({ ...where, before: 'Other words.' })).toMatchObject({ outcome: 'stale' });
    expect(texts(document)).toEqual(['Licence.', 'New.', 'Signatures.']);
  });

  it('goes before a paragraph that follows a table', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p>${run('Cell.')}</w:p></w:tc></w:tr></w:tbl>`;
    const { document } = openWord(contract(cell, 'Signatures.'));
    await insert({ paragraph: 1, before: 'Signatures.', side: 'before' }, [{ kind: 'body', text: 'New.' }]);
    expect(texts(document)).toEqual(['Cell.', 'New.', 'Signatures.']);
  });

  it('uses the document’s own headings where it has them, and its plain style for the text', async () => {
    const own = [1, 2].map((n) => `<w:p><w:pPr><w:pStyle w:val="Heading${n}"/></w:pPr>${run(`Heading ${n}`)}</w:p>`);
    const { document } = openWord(withHeadingStyles(contract(...own, 'Licence.')));
    await insert('end');
    expect(document.body.slice(3).map(({ styleId }) => styleId)).toEqual(['Heading1', 'Heading2', '']);
  });

  it('makes headings bold where the document has no styles for them', async () => {
    const { document } = openWord(withHeadingStyles(contract('Licence.')));
    await insert('end');
    expect(document.body.map(({ headingLevel }) => headingLevel)).toEqual([undefined, undefined, undefined, undefined]);
    const saved = strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array());
    const [, title = '', heading = '', body = ''] = saved.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/g) ?? [];
    expect([title, heading, body].map((xml) => /<w:b(?: w:val="(?:1|true|on)")?\/>/.test(xml))).toEqual([
      true,
      true,
      false,
    ]);
    expect(title).toContain('<w:jc w:val="center"/>');
  });

  it('makes a paragraph of each line', async () => {
    const { document } = openWord(contract('Licence.'));
    await insert('end', [{ kind: 'body', text: 'One.\nTwo.' }]);
    expect(texts(document)).toEqual(['Licence.', 'One.', 'Two.']);
  });

  it('does not insert into a table', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p>${run('Cell.')}</w:p></w:tc></w:tr></w:tbl>`;
    const { document, host } = openWord(contract(cell, 'Body.'));
    const first = document.body[0];
    if (first !== undefined) host.selectRange(first.range(1, 1, 'current'));
    expect((await insert('cursor')).outcome).toBe('unsupported');
    expect(texts(document)).toEqual(['Cell.', 'Body.']);
  });

  /** A document that takes one new paragraph and no more. */
  function takesOne(): DocxDocument {
    const document = openDocx(contract('Licence.'));
    const original = document.insertParagraph.bind(document);
    const spy = jest.spyOn(document, 'insertParagraph').mockImplementationOnce(original);
    spy.mockReturnValueOnce({ kind: 'protected', because: 'Protected from here.' });
    return document;
  }

  it('takes a part back when Word stopped in the middle, and puts tracking back', async () => {
    const document = takesOne();
    openWord(document);
    const { outcome, leftChanged } = await insert('end');
    expect([outcome, leftChanged]).toEqual(['protected', undefined]);
    expect(texts(document)).toEqual(['Licence.']);
    expect(document.revisions).toEqual([]);
    expect(document.trackRevisions).toBe(false);
  });

  it('says that a part is there where this Word cannot reject it', async () => {
    const document = takesOne();
    openWord(document, { wordApi: '1.4' });
    expect(await insert('end')).toMatchObject({ outcome: 'unsupported', leftChanged: true });
    expect(document.trackRevisions).toBe(false);
  });

  it('reports a refusal when nothing was inserted', async () => {
    const document = openDocx(contract('Licence.'));
    jest.spyOn(document, 'insertParagraph').mockReturnValue({ kind: 'protected', because: 'Protected.' });
    openWord(document);
    expect(await insert('end')).toMatchObject({ outcome: 'protected' });
    expect(texts(document)).toEqual(['Licence.']);
    expect(document.trackRevisions).toBe(false);
  });

  it('needs WordApi 1.4, to track what it inserts', async () => {
    const { document } = openWord(contract('Licence.'), { wordApi: '1.3' });
    const answer = await createWordPort().insert({ id: 'new', paragraphs: ADDENDUM, where: 'end' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too-old' } });
    expect(texts(document)).toEqual(['Licence.']);
  });
});
