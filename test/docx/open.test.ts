import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { DocxError } from '../../src/docx/types';
import { docx, files, p, r } from './build';

function errorOf(bytes: Uint8Array): DocxError {
  try {
    openDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error('opened');
}

const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((letter, i) => (bytes[600 + i * 2] = letter.charCodeAt(0)));
  return bytes;
};
const withMain = (xml: string): Uint8Array => zipSync({ ...files(''), 'word/document.xml': strToU8(xml) });

describe('openDocx says in one sentence why a file cannot be opened', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing at all', new Uint8Array(), 'not-a-zip'],
    ['a text file', strToU8('Dear Sir'), 'not-a-zip'],
    ['a zip cut short', docx(p(r('x'))).slice(0, 300), 'not-a-zip'],
    ['a locked .docx', compound('EncryptedPackage'), 'encrypted'],
    ['an old .doc', compound('WordDocument'), 'legacy-doc'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'no-document'],
    ['a part outside of the document', zipSync({ ...files(''), '../evil.xml': strToU8('a') }), 'unsafe'],
    ['a document type', withMain('<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), 'unsafe'],
    ['XML cut short', withMain('<w:document'), 'malformed'],
    ['an unknown entity', withMain('<d>&nbsp;</d>'), 'malformed'],
    [
      'bytes that are no UTF-8',
      zipSync({ ...files(''), 'word/document.xml': Uint8Array.of(60, 97, 0xff) }),
      'malformed',
    ],
    ['a spreadsheet', withMain('<workbook xmlns="urn:x"/>'), 'no-document'],
    ['elements without end', withMain('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'too-large'],
    ['a zip bomb', zipSync({ ...files(''), 'bomb.bin': new Uint8Array(40_000_000) }), 'too-large'],
  ];
  test.each(cases)('%s', (_, bytes, code) => {
    const error = errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test('two parts with one name', () => {
    const bytes = zipSync({ ...files(''), 'word/documen1.xml': strToU8('<a/>') });
    const renamed = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('documen1', 'document'), 'latin1');
    expect(errorOf(new Uint8Array(renamed)).code).toBe('unsafe');
  });

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
