import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { done, docx, files, find, p, partXml, r, STAMP, texts } from './build';

const MAIN = 'word/document.xml';
const main = (bytes: Uint8Array): Uint8Array => unzipSync(bytes)[MAIN] ?? new Uint8Array();
const withMain = (bytes: Uint8Array): Uint8Array => zipSync({ ...files(''), [MAIN]: bytes });
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  Array.from(text).forEach((letter, i) =>
    bytes.set([letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8], 2 + i * 2),
  );
  return bytes;
};
const body = (inner: string): string => partXml('document', `<w:body>${inner}</w:body>`);

test('an untouched document keeps every part byte for byte, and their order', () => {
  const odd = "<!-- note --><w:p  w:rsidR='00AA'\n><w:r ><w:t>a\r\n&#38;b</w:t ></w:r\t></w:p><?keep me?>";
  const bytes = docx(odd, { styles: '<w:style w:styleId="X"/>' });
  const saved = unzipSync(openDocx(bytes).save());
  expect(saved).toEqual(unzipSync(bytes));
  expect(Object.keys(saved)).toEqual(Object.keys(unzipSync(bytes)));
});

test('a change touches nothing but its own spot', () => {
  const before = "<!-- a --><w:p w:rsidR='1'  ><w:r><w:t>left   alone</w:t></w:r></w:p  ><w:p><w:r><w:t>";
  const after = "</w:t></w:r></w:p><w:p/><w:p ><w:pPr ><w:jc w:val='left' /></w:pPr></w:p>";
  const document = openDocx(docx(`${before}word${after}`));
  done(document.replace(find(document, 'word'), 'other', null));
  const xml = strFromU8(main(document.save()));
  expect(xml).toContain(before.slice(0, -'<w:r><w:t>'.length));
  expect(xml).toContain(after.slice('</w:t></w:r>'.length));
});

test.each([
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(body(p(r('naïve')))))],
  ['UTF-16', utf16(body(p(r('naïve'))).replace('UTF-8', 'UTF-16'))],
  ['an older encoding', Uint8Array.from(Buffer.from(body(p(r('naïve'))).replace('UTF-8', 'windows-1252'), 'latin1'))],
])('a part in %s is changed in its own encoding', (_, bytes) => {
  const document = openDocx(withMain(bytes));
  expect(texts(document)).toEqual(['naïve']);
  done(document.replace(find(document, 'naïve'), 'blasé 語', STAMP));
  const saved = document.save();
  expect(main(saved).subarray(0, 3)).toEqual(bytes.subarray(0, 3));
  expect(texts(openDocx(saved))).toEqual(['blasé 語']);
});

test('the same edits of the same document give the same bytes', () => {
  const make = (): Uint8Array => {
    const document = openDocx(docx(p(r('One word here.'))));
    done(document.replace(find(document, 'word'), 'clause', STAMP));
    done(document.comment(find(document, 'here'), 'Please see.', STAMP));
    return document.save();
  };
  expect(make()).toEqual(make());
});

test('parts are found by their relationships, whatever they are called', () => {
  const parts = files(p(r('x')));
  const moved = {
    '[Content_Types].xml': strToU8(
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(MAIN, 'a b/d.xml'),
    ),
    '_rels/.rels': strToU8(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(MAIN, '/a%20b/../a%20b/D.xml')),
    'a b/d.xml': parts[MAIN] ?? new Uint8Array(),
  };
  const document = openDocx(zipSync(moved));
  done(document.comment(find(document, 'x'), 'note', STAMP));
  expect(Object.keys(unzipSync(document.save()))).toContain('a b/comments.xml');
  expect(openDocx(document.save()).comments[0]?.range?.text('current')).toBe('x');
});

test('parts are found under the names that relationships write with escapes', () => {
  const { [MAIN]: text = new Uint8Array(), ...parts } = files(p(r('x')));
  const rels = strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(MAIN, 'w%C3%B6rd/my%20text.xml');
  for (const name of ['wörd/my text.xml', 'w%C3%B6rd/my%20text.xml', 'W%c3%b6rd\\my text.XML']) {
    const document = openDocx(zipSync({ ...parts, '_rels/.rels': strToU8(rels), [name]: text }));
    done(document.comment(find(document, 'x'), 'note', STAMP));
    const types = strFromU8(unzipSync(document.save())['[Content_Types].xml'] ?? new Uint8Array());
    expect(types).toMatch(/PartName="\/w%C3%B6rd\/comments\.xml"/i);
    expect(openDocx(document.save()).comments[0]?.range?.text('current')).toBe('x');
  }
});

test('of parts with equivalent names, the one that is named exactly is read, and the others stay as they are', () => {
  const twin = strToU8(body(p(r('twin'))));
  const document = openDocx(zipSync({ 'Word/document.xml': twin, ...files(p(r('x'))), 'word/Document.xml': twin }));
  done(document.replace(find(document, 'x'), 'y', STAMP));
  const saved = unzipSync(document.save());
  expect([saved['Word/document.xml'], saved['word/Document.xml']]).toEqual([twin, twin]);
  expect(texts(openDocx(document.save()))).toEqual(['y']);
});

test('what XML cannot escape in an older encoding stays as it is', () => {
  const xml = body(p(r('café')) + p('<w:r><w:t><![CDATA[café]]></w:t></w:r>') + '<!-- café -->');
  const bytes = Uint8Array.from(Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1'));
  const document = openDocx(withMain(bytes));
  done(document.replace(find(document, 'caf'), 'Ω', STAMP));
  const saved = Buffer.from(main(document.save())).toString('latin1');
  expect(saved).toContain('<w:t>&#937;</w:t>');
  expect(saved).toContain('<![CDATA[café]]>');
  expect(saved).toContain('<!-- café -->');
});

test('UTF-8 goes by other names, and is UTF-8 still', () => {
  const document = openDocx(withMain(strToU8(body(p(r('café'))).replace('UTF-8', 'utf8'))));
  done(document.replace(find(document, 'caf'), 'th', STAMP));
  expect(strFromU8(main(document.save()))).toContain('>é<');
});

test('a document that was not changed is saved as it came', () => {
  const bytes = docx(p(r('x')), { styles: '', settings: '<w:trackRevisions/>' });
  const document = openDocx(bytes);
  document.trackRevisions = true;
  expect(document.save()).toEqual(bytes);
});

test('the tracking switch is set in settings.xml, in the order of the schema, and taken out again', () => {
  const settings = '<w:zoom w:percent="90"/><w:defaultTabStop w:val="1"/>';
  const document = openDocx(docx(p(r('x')), { settings }));
  document.trackRevisions = true;
  const saved = unzipSync(document.save())['word/settings.xml'] ?? new Uint8Array();
  expect(strFromU8(saved)).toContain('<w:zoom w:percent="90"/><w:trackRevisions/><w:defaultTabStop w:val="1"/>');
  document.trackRevisions = false;
  expect(unzipSync(document.save())).toEqual(unzipSync(docx(p(r('x')), { settings })));
});

test('the tracking switch makes settings.xml where there is none', () => {
  const document = openDocx(docx(p(r('x'))));
  document.trackRevisions = true;
  expect(openDocx(document.save()).trackRevisions).toBe(true);
});
