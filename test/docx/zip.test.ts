import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { DocxError } from '../../src/docx/types';
import { readZip } from '../../src/docx/zip/read';
import type { ZipEntry } from '../../src/docx/zip/record';
import { done, find, p, r, STAMP, texts } from './build';
import { archive, documentEntries, textEntry } from './zip';
import type { Entry } from './zip';

const document = documentEntries(p(r('One two three.')));

/** The archive after an edit of its document. */
function edited(bytes: Uint8Array): Uint8Array {
  const opened = openDocx(bytes);
  done(opened.replace(find(opened, 'two'), 'four', STAMP));
  return opened.save();
}

function errorOf(bytes: Uint8Array): DocxError {
  try {
    openDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error('opened');
}

/** What must be the same of an entry that was not touched. */
function identity({ name, record, raw, localExtra }: ZipEntry): unknown {
  const { flags, method, modified, checksum, size, externalAttributes, extra, comment } = record;
  return {
    name,
    bytes: [...record.name],
    raw: strFromU8(raw, true),
    // Sizes that stood after the content stand before it now.
    flags: flags & ~8,
    method,
    modified,
    checksum,
    size,
    externalAttributes,
    extras: [strFromU8(extra, true), strFromU8(localExtra, true)],
    comment: strFromU8(comment, true),
  };
}

const TIMES = [0x55, 0x54, 5, 0, 1, 1, 2, 3, 4];
const ODD: readonly (readonly [string, readonly Entry[]])[] = [
  ['folders', [{ ...textEntry('word/media/', ''), method: 0, external: 16 }, textEntry('word/media/', '')]],
  ['content that is described after itself', [{ ...textEntry('word/a.bin', 'abc'), isDescribed: true }]],
  ['the numbers of very large files', [{ ...textEntry('word/a.bin', 'abc'), isLarge: true }]],
  ['a name in no known encoding', [textEntry(Uint8Array.of(0x77, 0x2f, 0x82, 0xe9, 0x2e, 0x62), 'abc')]],
  ['a name in UTF-8, said to be so', [{ ...textEntry('word/münze.bin', 'abc'), flags: 0x800 }]],
  ['a name in UTF-8, not said to be so', [textEntry('word/münze.bin', 'abc')]],
  ['names that differ in case alone', [textEntry('word/A.bin', 'upper'), textEntry('word/a.bin', 'lower')]],
  ['a twin of the document', [textEntry('WORD/Document.xml', 'not XML'), textEntry('word%2Fdocument.xml', '<a/>')]],
  ['content that is not packed', [{ ...textEntry('word/a.bin', 'abc'), method: 0 }]],
  ['comments, attributes and times', [{ ...textEntry('a', 'b'), comment: 'why', external: 0x81a4_0000, extra: TIMES }]],
  ['a wrong checksum, where it is not read', [{ ...textEntry('word/a.bin', 'abc'), checksum: 1 }]],
  ['a name that objects have', [textEntry('__proto__', 'abc'), textEntry('constructor', 'abc')]],
  ['nothing in it', [textEntry('word/empty.bin', '')]],
];

describe('an edit leaves alone what else is in the archive', () => {
  test.each(ODD)('%s', (_, odd) => {
    const bytes = archive([...odd, ...document]);
    const saved = edited(bytes);
    const [before, after] = [bytes, saved].map((each) => readZip(each).entries.map(identity));
    expect(after?.slice(0, odd.length)).toEqual(before?.slice(0, odd.length));
    expect(readZip(saved).entries.map(({ name }) => name)).toEqual(readZip(bytes).entries.map(({ name }) => name));
    expect(texts(openDocx(saved))).toEqual(['One four three.']);
  });

  test('and what is said of the archive as a whole', () => {
    const bytes = archive(document, { comment: 'made by hand' });
    expect(strFromU8(readZip(edited(bytes)).comment)).toBe('made by hand');
    expect(openDocx(bytes).save()).toEqual(bytes);
  });

  test('as another reader sees it too', () => {
    const saved = unzipSync(edited(archive([textEntry('word/a.bin', 'abc'), ...document])));
    expect(strFromU8(saved['word/a.bin'] ?? new Uint8Array())).toBe('abc');
    expect(strFromU8(saved['word/document.xml'] ?? new Uint8Array())).toContain('four');
  });
});

test('an archive with more entries than the old format counts is read by its own directory', () => {
  expect(texts(openDocx(edited(archive(document, { isZip64: true }))))).toEqual(['One four three.']);
});

test('what follows the archive is no part of it', () => {
  const bytes = archive(document);
  expect(texts(openDocx(edited(Uint8Array.from([...bytes, 13, 10, 0, 0]))))).toEqual(['One four three.']);
});

describe('an archive that cannot be treated safely is refused', () => {
  const large = (name: string, megabytes: number): Entry => ({ ...textEntry(name, 'a'), size: megabytes << 20 });
  const zeros = new Uint8Array(3 << 20);
  const [main] = document.filter(({ name }) => name === 'word/document.xml');
  const others = document.filter((entry) => entry !== main);
  const cases: readonly (readonly [string, readonly Entry[], string])[] = [
    ['a part that is packed too well', [large('a.bin', 33)], 'too-large'],
    ['parts that are packed too well together', ['a', 'b', 'c'].map((name) => large(name, 25)), 'too-large'],
    ['a part that says it is small', [{ name: 'a.bin', content: zeros, size: 1000 }], 'unsafe'],
    ['a part that says it is larger than it is', [{ name: 'a.bin', content: zeros, size: 4 << 20 }], 'malformed'],
    ['a part that says it is larger than anything', [{ ...textEntry('a.bin', 'a'), size: 0xffff_fff0 }], 'too-large'],
    ['an unpacked part that lies', [{ ...textEntry('a.bin', 'abc'), method: 0, size: 2 }], 'malformed'],
    ['too many parts', Array.from({ length: 10_001 }, (_, i) => textEntry(`${i}`, '')), 'too-large'],
    ['a part with a password', [{ ...textEntry('a.bin', 'abc'), flags: 1 }], 'encrypted'],
    ['another way of packing', [{ ...textEntry('a.bin', 'abc'), method: 12 }], 'unsupported'],
    ['a name that leads out', [textEntry('word/..\\..\\a.bin', 'a')], 'unsafe'],
    ['a name from the root', [textEntry('/etc/a', 'a')], 'unsafe'],
    ['a name on a drive', [textEntry('C:a', 'a')], 'unsafe'],
    ['a name that ends early', [textEntry('a\0.bin', 'a')], 'unsafe'],
    ['one name twice', [textEntry('a', 'a'), textEntry('a', 'b')], 'unsafe'],
  ];
  test.each(cases)('%s', (_, entries, code) => {
    const error = errorOf(archive([...document, ...entries]));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test('a document whose checksum is wrong', () => {
    expect(errorOf(archive([...others, { ...(main ?? textEntry('', '')), checksum: 1 }])).code).toBe('malformed');
  });

  test('parts that lie in the same place', () => {
    const content = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) >> 3);
    const bytes = archive([...document, { name: 'a', content }, { name: 'b', content }]);
    const view = new DataView(bytes.buffer);
    const records: number[] = [];
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
    const [first, second] = records.slice(-2);
    view.setUint32((second ?? 0) + 42, view.getUint32((first ?? 0) + 42, true), true);
    expect(errorOf(bytes).code).toBe('unsafe');
  });

  test('a directory that is nowhere', () => {
    const bytes = archive(document, { isZip64: true });
    expect(errorOf(bytes.slice(0, -30)).code).toBe('not-a-zip');
    expect(errorOf(strToU8('PK')).code).toBe('not-a-zip');
  });
});
