import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { DocxError } from '../../src/docx/types';
import { parseXml } from '../../src/docx/xml/parse';
import { docx, files, mark, p, r } from './build';

function errorOf(bytes: Uint8Array): DocxError {
  try {
    openDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error('opened');
}

/** An OLE compound file with streams of these names, as its directory has them. */
const compound = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(1024 + names.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, n) =>
    Array.from(name).forEach((letter, i) => (bytes[1024 + n * 128 + i * 2] = letter.charCodeAt(0))),
  );
  return bytes;
};
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat(),
  );
const withPart = (name: string, xml: string): Uint8Array => zipSync({ ...files(''), [name]: strToU8(xml) });
const withMain = (xml: string): Uint8Array => withPart('word/document.xml', xml);
const nested = (count: number): string =>
  p(...Array.from({ length: count }, () => mark('begin')), ...Array.from({ length: count }, () => mark('end')));

describe('openDocx says in one sentence what a file is that cannot be opened', () => {
  const flat = '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">';
  const word2003 = '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>';
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['nothing at all', new Uint8Array(), 'not-a-zip', /empty.*new copy/],
    ['a text', strToU8('Dear Sir, '.repeat(500_000)), 'not-a-zip', /plain text.*\.txt/],
    ['a text that speaks of web pages', strToU8('Write <html> first.'), 'not-a-zip', /plain text/],
    ['a text in UTF-16', utf16('Dear Sir'), 'not-a-zip', /plain text/],
    ['a text with umlauts of old', Uint8Array.of(0x44, 0xfc, 0x72), 'not-a-zip', /plain text/],
    ['an RTF', strToU8('{\\rtf1\\ansi Dear Sir}'), 'not-a-zip', /RTF.*save it as \.docx/],
    ['a web page', strToU8('\n<!DOCTYPE html><html><p>Dear'), 'not-a-zip', /web page.*save it as \.docx/],
    ['a web page without a type', strToU8('<!-- saved -->\n<HTML lang="en">'), 'not-a-zip', /web page/],
    ['a web page in UTF-16', utf16('<html xmlns:w="urn:x">'), 'not-a-zip', /web page/],
    ['an archived web page', strToU8('MIME-Version: 1.0\n\n<html>'), 'not-a-zip', /web page.*archive/],
    ['a document as one XML file', strToU8(`<?xml version="1.0"?>${flat}`), 'not-a-zip', /single XML file.*save it/],
    ['a document in the XML of 2003', strToU8(`<?xml version="1.0"?>${word2003}`), 'not-a-zip', /Word 2003.*save it/],
    ['another XML file', strToU8('\ufeff<?xml version="1.0"?><a/>'), 'not-a-zip', /XML file.*save it/],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-zip', /PDF.*save it as \.docx/],
    ['a picture', png, 'not-a-zip', /not a Word document/],
    ['a document with a password', compound('Root Entry', 'EncryptedPackage'), 'encrypted', /remove the password/],
    [
      'a document under rights management',
      compound('EncryptedPackage', 'DRMEncryptedDataSpace'),
      'encrypted',
      /rights/,
    ],
    ['an old .doc', compound('Root Entry', 'WordDocument'), 'legacy-doc', /old \.doc.*save it as \.docx/],
    ['an old workbook', compound('Root Entry', 'Workbook'), 'not-a-zip', /old kind.*not a Word document/],
    ['a zip cut short', docx(p(r('x'))).slice(0, 300), 'not-a-zip', /damaged.*new copy/],
    ['an empty zip', zipSync({}), 'no-document', /zip archive without a Word document/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'no-document', /zip archive without a Word/],
    [
      'an OpenDocument text',
      zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }),
      'no-document',
      /OpenDocument/,
    ],
    ['a workbook', withMain('<workbook xmlns="urn:x"/>'), 'no-document', /Excel/],
    ['a presentation', withMain('<p:presentation xmlns:p="urn:x"/>'), 'no-document', /PowerPoint/],
    ['a drawing', withMain('<VisioDocument xmlns="urn:x"/>'), 'no-document', /Office file and not a Word document/],
  ];
  test.each(cases)('%s', (_, bytes, code, message) => {
    const error = errorOf(bytes);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(error.code).toBe(code);
  });
});

describe('openDocx refuses a document that cannot be treated safely', () => {
  const declared = (encoding: string): Uint8Array => withMain(`<?xml version="1.0" encoding="${encoding}"?><d/>`);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a document type', withMain('<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), 'unsafe'],
    ['an entity from outside', withMain('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///a">]><d>&a;</d>'), 'unsafe'],
    ['a document type in relationships', withPart('_rels/.rels', '<!DOCTYPE d><d/>'), 'unsafe'],
    ['XML cut short', withMain('<w:document'), 'malformed'],
    ['an unknown entity', withMain('<d>&nbsp;</d>'), 'malformed'],
    ['a prefix without a namespace', withMain('<w:d/>'), 'malformed'],
    [
      'bytes that are no UTF-8',
      zipSync({ ...files(''), 'word/document.xml': Uint8Array.of(60, 97, 0xff) }),
      'malformed',
    ],
    ['an encoding that nobody knows', declared('runes'), 'unsupported'],
    ['damaged content types', withPart('[Content_Types].xml', '<Types'), 'malformed'],
    ['damaged settings', zipSync({ ...files('', { settings: '' }), 'word/settings.xml': strToU8('<a') }), 'malformed'],
    ['elements without end', withMain('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'too-large'],
    ['fields in fields in fields', docx(nested(201)), 'too-large'],
  ];
  test.each(cases)('%s', (_, bytes, code) => {
    const error = errorOf(bytes);
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(error.code).toBe(code);
  });

  test.each([
    ['elements', '<d><a/><a/><a/></d>'],
    ['attributes', '<d a="" b="" c=""/>'],
    ['texts', '<d>a<!-- b -->c</d>'],
  ])('more %s than there is room for', (_, xml) => {
    expect(() => parseXml(xml, { nodes: 3 })).toThrow(DocxError);
    expect(parseXml(xml, { nodes: 4 }).root.local).toBe('d');
  });

  test('but not one with as many fields in one another as no writer has', () => {
    expect(openDocx(docx(nested(200))).paragraphs).toHaveLength(1);
  });

  test('nor one with fields without end', () => {
    const document = openDocx(docx(p(mark('begin'), r('still here')).repeat(300)));
    expect(document.paragraphs).toHaveLength(300);
    expect(document.paragraphs.every((each) => each.text('current') === 'still here')).toBe(true);
  });
});

describe('damage', () => {
  test('damage anywhere ends in a document or in a DocxError, and in nothing else', () => {
    const good = docx(p(r('One two three.')), { styles: '', comments: '' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (damage) => {
          const bytes = good.slice();
          for (const [at, byte] of damage) bytes[at] = byte;
          try {
            openDocx(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(DocxError);
          }
        },
      ),
    );
  });
});
