import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { at, del, docx, done, field, files, find, ins, open, OTHER, p, r, refused, STAMP } from './build';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const tree = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';

describe('a new comment', () => {
  test('has all the parts that Word keeps, known by one paragraph id', () => {
    const document = open(p(r('any purpose')));
    const comment = done(document.comment(find(document, 'purpose'), 'First line.\nSecond line.', STAMP));
    expect(comment).toMatchObject({ author: 'NoTrain', text: 'First line.\nSecond line.', resolved: false });
    const parts = partsOf(document.save());
    const ids = [...(parts['word/comments.xml'] ?? '').matchAll(/w14:paraId="([0-9A-F]{8})"/g)].map(
      (match) => match[1],
    );
    expect(ids).toHaveLength(2);
    expect(parts['word/commentsExtended.xml']).toContain(`<w15:commentEx w15:paraId="${ids[1] ?? ''}" w15:done="0"/>`);
    expect(parts['word/commentsIds.xml']).toContain(`<w16cid:commentId w16cid:paraId="${ids[1] ?? ''}"`);
    expect(parts['word/people.xml']).toContain('<w15:person w15:author="NoTrain">');
    expect(parts['word/comments.xml']).toContain('w:initials="N"');
    for (const name of ['comments', 'commentsExtended', 'commentsIds', 'people']) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/word/${name}.xml"`);
      expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${name}.xml"`);
    }
  });

  test('is added to the parts that are there, and leaves what others wrote as it was', () => {
    const comments = `<w:comment w:id="0" w:author="Ana Roe" w:date="${OTHER.date}"><w:p w14:paraId="00000001">${r('Mine')}</w:p></w:comment>`;
    const anchored =
      '<w:commentRangeStart w:id="0"/>' +
      r('one') +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    const bytes = docx(p(anchored, r(' two')), { comments });
    const document = openDocx(bytes);
    const comment = done(document.comment(find(document, 'two'), 'Yours', STAMP));
    expect(partsOf(document.save())['word/comments.xml']).toContain(comments);
    expect(document.comments.map((each) => [each.author, each.text, each.range?.text('current')])).toEqual([
      ['Ana Roe', 'Mine', 'one'],
      ['NoTrain', 'Yours', 'two'],
    ]);
    expect(document.deleteComment(comment.id)).toBe(true);
    expect(document.comments).toHaveLength(1);
  });

  test('finds or makes its part, where a relationship leads nowhere and a content type is said of nothing', () => {
    const parts = files(p(r('one two')));
    const stray = (name: string, end: string, more: string): Uint8Array =>
      strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, more + end));
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const document = openDocx(
      zipSync({
        ...parts,
        'word/_rels/document.xml.rels': stray(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId1" Type="${type}" Target="gone.xml"/>`,
        ),
        '[Content_Types].xml': stray(
          '[Content_Types].xml',
          '</Types>',
          '<Override PartName="/WORD/comments.xml" ContentType="application/xml"/>',
        ),
      }),
    );
    for (const words of ['one', 'two']) done(document.comment(find(document, words), words, STAMP));
    const saved = partsOf(document.save());
    expect(Object.keys(saved).filter((name) => /comments\d*\.xml/.test(name))).toEqual(['word/comments1.xml']);
    expect(saved['[Content_Types].xml']?.match(/PartName="\/word\/comments/gi)).toHaveLength(4);
    expect(openDocx(document.save()).comments.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('goes without a trace where the document had no relationships', () => {
    const { 'word/_rels/document.xml.rels': relationships, ...parts } = files(p(r('words')));
    expect(relationships).toBeDefined();
    const bytes = zipSync(parts);
    const document = openDocx(bytes);
    const { id } = done(document.comment(find(document, 'words'), 'note', STAMP));
    expect(openDocx(document.save()).comments).toHaveLength(1);
    document.deleteComment(id);
    expect(document.save()).toEqual(bytes);
  });

  test('says what its relationships are, where the document says that only of single files', () => {
    const { 'word/_rels/document.xml.rels': relationships, ...parts } = files(p(r('words')));
    expect(relationships).toBeDefined();
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
      /<Default Extension="rels" (ContentType="[^"]+")\/>/,
      '<Override PartName="/_rels/.rels" $1/>',
    );
    const document = openDocx(zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }));
    done(document.comment(find(document, 'words'), 'note', STAMP));
    expect(partsOf(document.save())['[Content_Types].xml']).toContain('PartName="/word/_rels/document.xml.rels"');
  });

  test.each([
    ['an insertion', ins(1, r('new words')), 'words'],
    ['a link', `<w:hyperlink w:anchor="a">${r('the link')}</w:hyperlink>`, 'link'],
    ['a content control', `<w:sdt><w:sdtContent>${r('in control')}</w:sdtContent></w:sdt>`, 'control'],
    ['a field', field('REF a', 'Section four'), 'four'],
    [
      'a locked control',
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('a lock')}</w:sdtContent></w:sdt>`,
      'lock',
    ],
  ])('can begin and end inside %s', (_, inner, words) => {
    const document = open(p(r('some '), inner, r(' more')));
    done(document.comment(find(document, words), 'note', STAMP));
    const again = openDocx(document.save());
    expect(again.comments[0]?.range?.text('current')).toBe(words);
    done(document.comment(find(document, `${words} mo`), 'note', STAMP));
    expect(openDocx(document.save()).comments[1]?.range?.text('current')).toBe(`${words} mo`);
  });

  test('keeps its reference out of a deletion, whose acceptance would take it along', () => {
    const document = open(p(r('some '), del(1, 'old words'), r(' more')));
    const paragraph = at(document, 0);
    done(document.comment(paragraph.range(5, 8, 'all'), 'note', STAMP));
    for (const revision of document.revisions) document.accept(revision);
    expect(tree(document.save())).toContain('<w:commentReference');
  });

  test('stays on its words while they are edited', () => {
    const document = open(p(r('for any purpose whatsoever')));
    const comment = done(document.comment(find(document, 'any purpose'), 'note', STAMP));
    done(document.replace(find(document, 'any'), 'the agreed', STAMP));
    done(document.replace(find(document, 'for'), 'only for', STAMP));
    expect(comment.range?.text('current')).toBe('the agreed purpose');
    expect(openDocx(document.save()).comments[0]?.range?.text('current')).toBe('the agreed purpose');
  });

  test('is refused where Word has none, and where protection forbids it', () => {
    const section =
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr></w:pPr></w:p>';
    const document = open(section, { header1: p(r('head')) });
    expect(refused(document.comment(find(document, 'head'), 'note', STAMP)).kind).toBe('place');
    const readOnly = open(p(r('x')), { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    expect(refused(readOnly.comment(find(readOnly, 'x'), 'note', STAMP)).kind).toBe('protected');
  });

  test('is allowed where protection allows comments alone', () => {
    const document = open(p(r('x')), { settings: '<w:documentProtection w:edit="comments" w:enforcement="1"/>' });
    done(document.comment(find(document, 'x'), 'note', STAMP));
  });
});

describe('a deleted comment', () => {
  test('takes everything with it that it brought', () => {
    const bytes = docx(p(r('one two three')));
    const document = openDocx(bytes);
    const comments = ['one', 'one two three', ''].map((words) =>
      done(document.comment(find(document, words), 'n', STAMP)),
    );
    for (const { id } of comments) expect(document.deleteComment(id)).toBe(true);
    expect(Object.keys(unzipSync(document.save()))).toEqual(Object.keys(unzipSync(bytes)));
    expect(tree(document.save())).not.toContain('comment');
    expect(document.deleteComment('0')).toBe(false);
  });
});

describe('a comment of others', () => {
  const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

  test('without anchor has no range', () => {
    const document = open(p(r('x')), { comments: `<w:comment w:id="7" w:author="A">${p(r('lost'))}</w:comment>` });
    expect(document.comments).toEqual([expect.objectContaining({ id: '7', text: 'lost', range: undefined })]);
  });

  test('over several paragraphs gives its words in the first', () => {
    const first = p(r('a '), '<w:commentRangeStart w:id="0"/>', r('b c'));
    const second = p(r('d'), '<w:commentRangeEnd w:id="0"/>', r(' e'));
    const document = open(first + second, { comments: `<w:comment w:id="0" w:author="A">${p(r('n'))}</w:comment>` });
    expect(document.comments[0]?.range?.text('current')).toBe('b c');
  });

  test('says whether it is resolved, and goes with the answers to it', () => {
    const thread = (id: number): string =>
      `<w:comment w:id="${id}" w:author="A"><w:p w14:paraId="0000000${id}">${r(`c${id}`)}</w:p></w:comment>`;
    const extended = `<w15:commentEx xmlns:w15="${w15}" w15:paraId="00000001" w15:done="1"/><w15:commentEx xmlns:w15="${w15}" w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>`;
    const document = open(p(r('x')), { comments: thread(1) + thread(2) + thread(3), commentsExtended: extended });
    expect(document.comments.map((each) => each.resolved)).toEqual([true, false, false]);
    document.deleteComment('1');
    expect(document.comments.map((each) => each.id)).toEqual(['3']);
  });
});
