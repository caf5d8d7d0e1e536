import { strFromU8, unzipSync } from 'fflate';
import type { DocxDocument, DocxRevision } from '../../src/docx/types';
import { at, del, done, find, ins, open, p, r, STAMP, texts } from './build';

const BY = 'w:author="Ana Roe" w:date="2026-11-20T10:00:00Z"';
const change = (name: string, old: string): string =>
  `<w:${name}Change w:id="9" ${BY}><w:${name}>${old}</w:${name}></w:${name}Change>`;
const marked = (kind: 'ins' | 'del', inner: string): string =>
  `<w:p><w:pPr><w:rPr><w:${kind} w:id="5" ${BY}/></w:rPr></w:pPr>${inner}</w:p>`;
const xml = (document: DocxDocument): string =>
  strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array()).replace(
    /.*<w:body>|<w:sectPr>.*/gs,
    '',
  );
const settle = (document: DocxDocument, how: 'accept' | 'reject'): DocxDocument => {
  for (const revision of document.revisions) document[how](revision);
  expect(document.revisions).toEqual([]);
  return document;
};

test('revisions are listed in document order with their kind, author, words and place', () => {
  const document = open(
    p(r('a '), del(1, 'old'), ins(2, r('new'))) +
      p(
        `<w:pPr><w:jc w:val="right"/>${change('pPr', '')}</w:pPr>`,
        `<w:r><w:rPr><w:b/>${change('rPr', '')}</w:rPr><w:t>bold</w:t></w:r>`,
      ),
  );
  expect(
    document.revisions.map((each): unknown[] => [each.kind, each.author, each.text, each.range.paragraph]),
  ).toEqual([
    ['deleted', 'Ana Roe', 'old', at(document, 0)],
    ['inserted', 'Ana Roe', 'new', at(document, 0)],
    ['formatted', 'Ana Roe', 'bold', at(document, 1)],
    ['formatted', 'Ana Roe', 'bold', at(document, 1)],
  ]);
  expect(document.paragraphs.map((each) => each.hasRevisions)).toEqual([true, true]);
  const ids = (): string[] => document.revisions.map((each: DocxRevision) => each.id);
  expect(new Set(ids()).size).toBe(4);
  expect(ids()).toEqual(ids());
});

describe('accepting and rejecting', () => {
  const words = p(r('a '), del(1, 'old'), ins(2, r('new')), `<w:moveFrom w:id="3" ${BY}>${r('m')}</w:moveFrom>`);
  test('words', () => {
    expect(xml(settle(open(words), 'accept'))).toBe(p(r('a '), r('new')));
    expect(xml(settle(open(words), 'reject'))).toBe(p(r('a '), r('old'), r('m')));
  });

  test('a deletion inside an insertion of someone else', () => {
    const document = open(p(ins(1, r('one two'))));
    done(document.replace(find(document, ' two'), '', STAMP));
    const own = document.revisions.find((each) => each.author === 'NoTrain');
    if (own) document.reject(own);
    expect(texts(document)).toEqual(['one two']);
  });

  test('a deletion leaves alone what is deleted beside it', () => {
    const stray = '<w:r><w:delText>gone</w:delText></w:r>';
    const document = open(p(stray, del(1, 'old')));
    expect(xml(settle(document, 'reject'))).toBe(p(stray, r('old')));
  });

  test('formatting', () => {
    const document = p(
      `<w:pPr><w:jc w:val="right"/>${change('pPr', '<w:keepNext/>')}</w:pPr>`,
      `<w:r><w:rPr><w:b/>${change('rPr', '<w:i/>')}</w:rPr><w:t>x</w:t></w:r>`,
    );
    expect(xml(settle(open(document), 'accept'))).toContain(
      '<w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>',
    );
    expect(xml(settle(open(document), 'reject'))).toContain('<w:pPr><w:keepNext/></w:pPr><w:r><w:rPr><w:i/></w:rPr>');
  });

  test('paragraph marks: the paragraph joins the next one, which gives the properties', () => {
    const next = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('b')}</w:p>`;
    const joined = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('a')}${r('b')}</w:p>`;
    expect(xml(settle(open(marked('del', r('a')) + next), 'accept'))).toBe(joined);
    expect(xml(settle(open(marked('ins', r('a')) + next), 'reject'))).toBe(joined);
    expect(xml(settle(open(marked('del', r('a')) + next), 'reject'))).toBe(p(r('a')) + next);
    expect(xml(settle(open(marked('ins', r('a')) + next), 'accept'))).toBe(p(r('a')) + next);
  });

  test('a whole paragraph', () => {
    expect(xml(settle(open(marked('del', del(1, 'gone')) + p(r('b'))), 'accept'))).toBe(p(r('b')));
    expect(xml(settle(open(marked('ins', ins(1, r('gone'))) + p(r('b'))), 'reject'))).toBe(p(r('b')));
  });

  test('table rows', () => {
    const row = (inner: string, text: string): string => `<w:tr>${inner}<w:tc>${p(r(text))}</w:tc></w:tr>`;
    const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
    const added = row(`<w:trPr><w:ins w:id="4" ${BY}/></w:trPr>`, 'added');
    const document = table(row('', 'kept'), added) + p();
    expect(texts(settle(open(document), 'reject'))).toEqual(['kept', '']);
    expect(xml(settle(open(document), 'accept'))).toBe(table(row('', 'kept'), row('', 'added')) + p());
  });

  test('a revision that is settled already changes nothing', () => {
    const document = open(words);
    const [first] = document.revisions;
    if (!first) throw new Error('no revision');
    document.accept(first);
    const before = xml(document);
    document.reject(first);
    expect(xml(document)).toBe(before);
  });
});

describe('live ranges', () => {
  test('follow their words when revisions are settled and paragraphs joined', () => {
    const document = open(marked('del', r('first part ') + del(1, 'old')) + p(r('second part')));
    const [one, two] = ['first', 'second'].map((each) => find(document, each));
    settle(document, 'accept');
    expect([one?.text('current'), two?.text('current')]).toEqual(['first', 'second']);
    expect([one?.paragraph, two?.paragraph]).toEqual([at(document, 0), at(document, 0)]);
    expect(two?.offsets('current')).toEqual({ start: 11, end: 17 });
  });

  test('grow with words replaced inside them, and not with words put at their edges', () => {
    const document = open(p(r('for any purpose in all media')));
    const phrase = find(document, 'any purpose');
    done(document.replace(find(document, 'purpose'), 'reason', STAMP));
    expect(phrase.text('current')).toBe('any reason');
    const { start, end } = phrase.offsets('current');
    for (const edge of [end, start]) done(document.replace(at(document, 0).range(edge, edge, 'current'), '|', STAMP));
    expect(at(document, 0).text('current')).toBe('for |any reason| in all media');
    expect(phrase.text('current')).toBe('any reason');
    expect(phrase.text('original')).toBe('any purpose');
  });

  test('are drawn tight around what the view shows', () => {
    const document = open(p(r('a'), del(1, 'X'), r('b'), del(2, 'Y')));
    expect(at(document, 0).range(1, 2, 'current').offsets('all')).toEqual({ start: 2, end: 3 });
    expect(at(document, 0).range(-3, 99, 'current').text('current')).toBe('ab');
  });
});
