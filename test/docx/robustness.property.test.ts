/** Whatever is done to a file: it opens or is refused, and what opens can be read, changed and saved. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { DocxError } from '../../src/docx/types';
import type { DocxDocument } from '../../src/docx/types';
import { STAMP, texts } from './build';
import { mutate, mutations } from './mutate';
import { RICH_BODY, richDocument } from './rich';
import { archive, documentEntries, textEntry } from './zip';

const RICH = richDocument();
const PARTS = unzipSync(RICH);

/** Null for a file that is refused; any other error than the one for that is thrown on. */
function tryOpen(bytes: Uint8Array): DocxDocument | null {
  try {
    return openDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError && /^[A-Z][^\n]+\.$/.test(error.message)) return null;
    throw error;
  }
}

/** Asks everything, changes something in every paragraph, saves, and settles what is pending. */
function exercise(document: DocxDocument): void {
  const { comments, revisions, notRead, protection, trackRevisions } = document;
  expect({ comments, revisions, notRead, protection, trackRevisions }).toBeDefined();
  for (const paragraph of [...document.paragraphs]) {
    const { listLabel, headingLevel, styleName, hasRevisions } = paragraph;
    expect({ listLabel, headingLevel, styleName, hasRevisions }).toBeDefined();
    const text = paragraph.text('current');
    const middle = Math.floor(text.length / 2);
    const words = paragraph.range(middle, middle + 3, 'current');
    document.comment(words, 'A note.', STAMP);
    expect(paragraph.text('current')).toBe(text);
    const outcome = document.replace(words, 'new', STAMP);
    const isRefused = 'because' in outcome;
    expect(paragraph.text('current')).toBe(isRefused ? text : `${text.slice(0, middle)}new${text.slice(middle + 3)}`);
  }
  const saved = openDocx(document.save());
  expect(texts(saved)).toEqual(texts(document));
  saved.revisions.forEach((revision, i) => {
    if (i % 2 === 0) saved.accept(revision);
    else saved.reject(revision);
  });
  for (const { id } of saved.comments) saved.deleteComment(id);
  openDocx(saved.save());
}

test('the document itself has all that is asked for', () => {
  const document = openDocx(RICH);
  exercise(document);
  expect(document.comments.length).toBeGreaterThan(1);
  expect(document.notRead).toEqual(['1 text box was not read.', '1 equation was not read.']);
});

test('a file cut short anywhere', () => {
  fc.assert(
    fc.property(fc.nat(RICH.length - 1), (length) => {
      expect(tryOpen(RICH.slice(0, length))).toBeNull();
    }),
  );
});

test('other bytes anywhere in the archive', () => {
  const odd = { ...textEntry('word/a.bin', 'abc'), isDescribed: true, isLarge: true };
  const files = [RICH, archive([odd, ...documentEntries(RICH_BODY)], { isZip64: true, comment: 'odd' })];
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, fc.boolean(), (file, changes, atEnd) => {
      const bytes = file.slice();
      // Half of the damage falls on the directory, which is small and decides much.
      const start = atEnd ? bytes.length - 900 : 0;
      for (const [at, byte] of changes)
        bytes[Math.min(bytes.length - 1, start + Math.floor(at * (bytes.length - start)))] = byte;
      tryOpen(bytes);
    }),
    { numRuns: 300 },
  );
});

const part = fc.oneof(fc.constant('word/document.xml'), fc.constantFrom(...Object.keys(PARTS)));

test('other characters anywhere in a part', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', '&', 'w', '0', ' ', 'é')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(part, damage, (name, changes) => {
      let xml = strFromU8(PARTS[name] ?? new Uint8Array());
      for (const [at, letter] of changes) {
        const place = at % xml.length;
        xml = xml.slice(0, place) + letter + xml.slice(place + 1);
      }
      const document = tryOpen(zipSync({ ...PARTS, [name]: strToU8(xml) }));
      if (document) exercise(document);
    }),
    { numRuns: 60 },
  );
});

test('other elements anywhere in a part', () => {
  fc.assert(
    fc.property(part, mutations, (name, plan) => {
      const xml = mutate(strFromU8(PARTS[name] ?? new Uint8Array()), plan);
      const document = tryOpen(zipSync({ ...PARTS, [name]: strToU8(xml) }));
      if (document) exercise(document);
    }),
    { numRuns: 80 },
  );
});
