import { openDocx } from '../../src/docx/open';
import type { DocxParagraph } from '../../src/docx/types';
import { differences, takeBack } from '../support/invariant';
import { at, docx, done, open, p, r, refused, STAMP, texts } from './build';

const HEADING = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
const ROW = `<w:tr><w:tc>${p(r('cell'))}</w:tc></w:tr>`;
const TABLE = `<w:tbl><w:tblPr/><w:tblGrid/>${ROW}</w:tbl>`;
const MARKED = `<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:i/></w:rPr></w:pPr>${r('marked')}</w:p>`;
const ALIGNED = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('aligned')}</w:p>`;

describe('an inserted paragraph', () => {
  const places: readonly (readonly [string, string, number, 'before' | 'after', readonly string[]])[] = [
    ['between two others', p(r('a')) + p(r('b')), 0, 'after', ['a', 'NEW', 'TWO', 'b']],
    ['before the first', p(r('a')), 0, 'before', ['NEW', 'TWO', 'a']],
    ['after the last', p(r('a')), 0, 'after', ['a', 'NEW', 'TWO']],
    ['after a last one with properties', ALIGNED, 0, 'after', ['aligned', 'NEW', 'TWO']],
    ['after a last one whose mark has properties', MARKED, 0, 'after', ['marked', 'NEW', 'TWO']],
    ['after a table', TABLE + p(), 1, 'after', ['cell', '', 'NEW', 'TWO']],
    ['after a table that ends the document', TABLE, 0, 'after', ['cell', 'NEW', 'TWO']],
    ['in a cell', TABLE + p(r('z')), 0, 'after', ['cell', 'NEW', 'TWO', 'z']],
    ['in an empty document', p(), 0, 'after', ['', 'NEW', 'TWO']],
    ['before a table', p(r('a')) + TABLE, 0, 'after', ['a', 'NEW', 'TWO', 'cell']],
  ];

  test.each(places)('%s stands there, and goes without a trace', (_, body, index, where, expected) => {
    const bytes = docx(body, { styles: HEADING });
    const document = openDocx(bytes);
    const first = done(document.insertParagraph(at(document, index), where, 'NEW', { styleName: 'heading 1' }, STAMP));
    const second = done(document.insertParagraph(first, 'after', 'TWO', { emphasis: 'title' }, STAMP));
    expect(texts(document)).toEqual(expected);
    expect([first, second].map((each) => each.text('original'))).toEqual(['', '']);
    expect(differences(takeBack(document.save(), 'NoTrain'), bytes)).toEqual([]);
  });

  test.each(places)('%s stays when it is accepted', (_, body, index, where, expected) => {
    const document = open(body);
    const first = done(document.insertParagraph(at(document, index), where, 'NEW', {}, STAMP));
    done(document.insertParagraph(first, 'after', 'TWO', {}, STAMP));
    for (const revision of document.revisions) document.accept(revision);
    expect(texts(openDocx(document.save()))).toEqual(expected);
    expect(document.revisions).toEqual([]);
  });

  test('rejected backwards goes as well', () => {
    const bytes = docx(p(r('a')) + TABLE + p(r('b')));
    const document = openDocx(bytes);
    for (const near of [at(document, 0), at(document, 2)])
      done(document.insertParagraph(near, 'after', 'N', {}, STAMP));
    for (const revision of [...document.revisions].reverse()) document.reject(revision);
    expect(differences(document.save(), bytes)).toEqual([]);
  });

  test('is known again: those who hold a paragraph hold it on', () => {
    const document = open(p(r('a')));
    const a = at(document, 0);
    const made = done(document.insertParagraph(a, 'after', 'N', {}, STAMP));
    expect(document.paragraphs).toEqual([a, made]);
    for (const revision of document.revisions) document.reject(revision);
    expect(document.paragraphs).toEqual([a]);
  });

  test('takes a style of the document, or is formatted directly where the style is missing', () => {
    const look = { styleName: 'heading 1', emphasis: 'title' } as const;
    const insert = (styles: string): DocxParagraph => {
      const document = openDocx(docx(p(r('a')) + p(r('b')), { styles }));
      done(document.insertParagraph(at(document, 0), 'after', 'N', look, STAMP));
      return at(openDocx(document.save()), 1);
    };
    expect(insert(HEADING).styleName).toBe('heading 1');
    expect(insert('').styleName).toBe('Normal');
  });

  test('without a stamp is no revision', () => {
    const document = open(p(r('a')));
    done(document.insertParagraph(at(document, 0), 'after', 'b', {}, null));
    expect(document.revisions).toEqual([]);
    expect(texts(document)).toEqual(['a', 'b']);
  });

  test('is refused in a locked control and in a note', () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(r('x'))}</w:sdtContent></w:sdt>`;
    const document = open(locked, { footnotes: `<w:footnote w:id="1">${p(r('note'))}</w:footnote>` });
    expect(refused(document.insertParagraph(at(document, 0), 'after', 'N', {}, STAMP)).kind).toBe('locked');
    expect(refused(document.insertParagraph(at(document, 1), 'after', 'N', {}, STAMP)).kind).toBe('place');
  });
});
