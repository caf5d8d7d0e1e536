/** The invariant of the document, on random documents and random edits. */
import fc from 'fast-check';
import { openDocx } from '../../src/docx/open';
import type { DocxDocument, DocxParagraph, LiveRange } from '../../src/docx/types';
import { differences, takeBack } from '../support/invariant';
import { at, del, docx, field, ins, p, r, STAMP, texts } from './build';

const words = fc.stringMatching(/^[a-z &é]{1,12}$/).map((text) => text.replace(/&/g, '&amp;'));
const properties = fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="20"/>');
const run = fc.tuple(words, properties).map(([text, format]) => r(text, format));
/** What may stand in a paragraph; ids of revisions are given when the document is put together. */
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 1, arbitrary: run.map((inner) => ins(0, inner)) },
  { weight: 1, arbitrary: words.map((text) => del(0, text)) },
  {
    weight: 1,
    arbitrary: run.map(
      (inner) => `<w:hyperlink w:anchor="a">${inner}${r('link', '<w:u w:val="single"/>')}</w:hyperlink>`,
    ),
  },
  {
    weight: 1,
    arbitrary: run.map((inner) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  },
  { weight: 1, arbitrary: fc.constant(field('REF a', 'see')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:r><w:tab/><w:t>x</w:t><w:br/></w:r>',
      '<w:r><w:drawing/></w:r>',
      '<w:proofErr w:type="spellStart"/>',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('<w:bookmarkStart w:id="0" w:name="m"/>', '<w:r><w:noBreakHyphen/></w:r>') },
);
const look = fc.constantFrom('', '<w:pPr><w:jc w:val="right"/></w:pPr>', '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>');
const paragraph = fc.tuple(look, fc.array(inline, { maxLength: 7 })).map(([own, parts]) => p(own, ...parts));
const table = paragraph.map((inner) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`);
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 4 })
  .map((blocks) => {
    let id = 100;
    return blocks.join('').replace(/w:id="0"/g, () => `w:id="${id++}"`);
  });

interface Step {
  readonly kind: 'replace' | 'comment' | 'insert';
  readonly paragraph: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'comment', 'insert'),
  paragraph: fc.nat(20),
  from: fc.nat(40),
  length: fc.nat(15),
  text: fc.constantFrom('', 'new', ' two words ', 'a\tb\nc', '<&>'),
});
const steps = fc.array(step, { minLength: 1, maxLength: 8 });

/** Takes the steps; gives the text that each paragraph must then have. Refused steps must change nothing. */
function take(document: DocxDocument, plan: readonly Step[]): Map<DocxParagraph, string> {
  const expected = new Map(document.paragraphs.map((each) => [each, each.text('current')]));
  for (const { kind, paragraph: index, from, length, text } of plan) {
    const target = at(document, index % document.paragraphs.length);
    const before = target.text('current');
    const start = Math.min(from, before.length);
    const range = target.range(start, start + length, 'current');
    if (kind === 'comment') {
      document.comment(range, 'A note.', STAMP);
    } else if (kind === 'insert') {
      const made = document.insertParagraph(target, from % 2 === 0 ? 'before' : 'after', text, {}, STAMP);
      if (!('because' in made)) expected.set(made, text);
    } else if (!('because' in document.replace(range, text, STAMP))) {
      expected.set(target, before.slice(0, start) + text + before.slice(start + length));
    }
  }
  return expected;
}

describe('for any document and any edits', () => {
  test('rejecting the revisions and deleting the comments gives the original back', () => {
    fc.assert(
      fc.property(body, steps, (xml, plan) => {
        const original = docx(xml);
        const document = openDocx(original);
        take(document, plan);
        expect(differences(takeBack(document.save(), STAMP.author), original)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('accepting the revisions gives exactly the planned texts', () => {
    fc.assert(
      fc.property(body, steps, (xml, plan) => {
        const document = openDocx(docx(xml));
        const expected = take(document, plan);
        const planned = document.paragraphs.map((each) => expected.get(each));
        expect(texts(document)).toEqual(planned);
        const saved = openDocx(document.save());
        for (const revision of saved.revisions) if (revision.author === STAMP.author) saved.accept(revision);
        expect(texts(saved)).toEqual(planned);
      }),
      { numRuns: 120 },
    );
  });

  test('live ranges that an edit does not touch keep their words', () => {
    fc.assert(
      fc.property(
        body,
        steps,
        fc.nat(20),
        fc.nat(30),
        fc.integer({ min: 1, max: 8 }),
        (xml, plan, index, from, length) => {
          const document = openDocx(docx(xml));
          const target = at(document, index % document.paragraphs.length);
          const range: LiveRange = target.range(from, from + length, 'current');
          const quoted = range.text('current');
          for (const each of plan) {
            const chosen = at(document, each.paragraph % document.paragraphs.length);
            const { start, end } = range.offsets('current');
            const touches =
              each.kind === 'replace' &&
              chosen === range.paragraph &&
              each.from < end &&
              each.from + each.length > start;
            if (!touches) take(document, [each]);
          }
          expect(range.text('current')).toBe(quoted);
        },
      ),
      { numRuns: 120 },
    );
  });
});
