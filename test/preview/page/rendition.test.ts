/** @jest-environment jsdom */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MARK, rendition } from '../../../src/preview/page/rendition';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (...entries: [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (words: string): string => `<w:p>${text(words)}</w:p>`;

function packed(body: string, extra: Record<string, string> = {}, rels = ''): Uint8Array {
  const parts = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...(rels === '' ? {} : { 'word/_rels/document.xml.rels': rels }),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function part(docx: Uint8Array, path = 'word/document.xml'): string {
  return strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
}

/** The text behind each mark, by the mark's number. */
function marked(xml: string): Record<string, string> {
  const found = [...xml.matchAll(new RegExp(`w:name="${MARK}(\\d+)"/?>(.*?)</w:p>`, 'g'))];
  return Object.fromEntries(found.map(([, index = '', inside = '']) => [index, inside.replace(/<[^>]*>/g, '')]));
}

test('paragraphs are marked in document order, those in tables too', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl>`;
  const drawn = rendition(packed(paragraph('first') + table + paragraph('last')));
  expect(marked(part(drawn))).toEqual({ 0: 'first', 1: 'cell', 2: 'last' });
});

test('the mark stands behind the properties of a paragraph, where the format allows it', () => {
  const drawn = rendition(packed(`<w:p><w:pPr><w:keepNext/></w:pPr>${text('words')}</w:p>`));
  expect(part(drawn)).toMatch(/<\/w:pPr><w:bookmarkStart/);
});

test('a paragraph in a text box is not counted', () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('boxed')}</w:txbxContent></w:pict></w:r></w:p>`;
  const drawn = rendition(packed(box + paragraph('after')));
  expect(marked(part(drawn))).toMatchObject({ 1: 'after' });
});

test('headers and footers follow the body in the order of the sections, and notes follow them', () => {
  const section = '<w:sectPr><w:footerReference r:id="f"/><w:headerReference r:id="h"/></w:sectPr>';
  const drawn = rendition(
    packed(
      paragraph('body') + section,
      {
        'word/header1.xml': `<w:hdr ${WORD}>${paragraph('header')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${WORD}>${paragraph('footer')}</w:ftr>`,
        'word/footnotes.xml': `<w:footnotes ${WORD}><w:footnote w:type="separator">${paragraph('line')}</w:footnote><w:footnote>${paragraph('note')}</w:footnote></w:footnotes>`,
      },
      relationships(
        ['n', 'footnotes', 'footnotes.xml'],
        ['h', 'header', 'header1.xml'],
        ['f', 'footer', 'footer1.xml'],
      ),
    ),
  );
  expect(marked(part(drawn))).toEqual({ 0: 'body' });
  expect(marked(part(drawn, 'word/footer1.xml'))).toEqual({ 1: 'footer' });
  expect(marked(part(drawn, 'word/header1.xml'))).toEqual({ 2: 'header' });
  expect(marked(part(drawn, 'word/footnotes.xml'))).toEqual({ 3: 'note' });
});

test.each([
  ['a hyperlink', `<w:hyperlink>${text('kept')}</w:hyperlink>`],
  ['an insertion in a hyperlink', `<w:hyperlink><w:ins>${text('kept')}</w:ins></w:hyperlink>`],
  ['a simple field', `<w:fldSimple>${text('kept')}</w:fldSimple>`],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${text('kept')}</w:sdtContent></w:sdt>`],
])('words in %s are drawn like others', (_wrapper, xml) => {
  expect(marked(part(rendition(packed(`<w:p>${xml}</w:p>`))))).toEqual({ 0: 'kept' });
});

test('words that were moved away and here are drawn as deleted and inserted', () => {
  const moved = `<w:p><w:moveFrom>${text('there')}</w:moveFrom><w:moveTo>${text('here')}</w:moveTo></w:p>`;
  expect(part(rendition(packed(moved)))).toMatch(/<w:del[ >].*there.*<\/w:del><w:ins[ >].*here.*<\/w:ins>/);
});

test('the code of a field is not drawn, and its result is, though they share a run', () => {
  const field = '<w:p><w:r><w:fldChar/><w:instrText>REF x</w:instrText><w:fldChar/><w:t>4.2</w:t></w:r></w:p>';
  expect(marked(part(rendition(packed(field))))).toEqual({ 0: '4.2' });
});

test('a no-break hyphen is drawn as one', () => {
  const run = '<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>exclusive</w:t></w:r></w:p>';
  expect(marked(part(rendition(packed(run))))).toEqual({ 0: 'non\u2011exclusive' });
});

test('the document that was given is not changed', () => {
  const given = packed(paragraph('words'));
  const before = given.slice();
  rendition(given);
  expect(given).toEqual(before);
});
