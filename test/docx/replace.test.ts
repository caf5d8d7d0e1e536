import { strFromU8, unzipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import { differences, takeBack } from '../support/invariant';
import { at, del, docx, done, field, find, ins, mark, open, OTHER, p, r, refused, STAMP, texts } from './build';

const BY = 'w:author="NoTrain" w:date="2026-11-23T09:00:00Z"';
const THEIRS = 'w:author="Ana Roe" w:date="2026-11-20T10:00:00Z"';

/** The inside of the first paragraph, without the ids of revisions. */
function inside(document: DocxDocument): string {
  const xml = strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array());
  return (/<w:body><w:p>(.*?)<\/w:p>/.exec(xml)?.[1] ?? '')
    .replace(/ w:id="\d+"/g, '')
    .replaceAll(' xml:space="preserve"', '');
}

function replaced(inner: string, words: string, text: string): string {
  const document = open(p(inner));
  done(document.replace(find(document, words), text, STAMP));
  expect(differences(takeBack(document.save(), 'NoTrain'), docx(p(inner)))).toEqual([]);
  return inside(document);
}

describe('a tracked replacement', () => {
  test('splits only the run concerned and takes its formatting', () => {
    expect(replaced(r('for any purpose.', '<w:b/>') + r(' End.'), 'any purpose', 'the Project')).toBe(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>for </w:t></w:r>' +
        `<w:del ${BY}><w:r><w:rPr><w:b/></w:rPr><w:delText>any purpose</w:delText></w:r></w:del>` +
        `<w:ins ${BY}><w:r><w:rPr><w:b/></w:rPr><w:t>the Project</w:t></w:r></w:ins>` +
        '<w:r><w:rPr><w:b/></w:rPr><w:t>.</w:t></w:r><w:r><w:t> End.</w:t></w:r>',
    );
  });

  test('across runs keeps each deleted run’s own formatting, and inserts in the first one’s', () => {
    expect(replaced(r('a ') + r('b', '<w:i/>') + '<w:proofErr w:type="spellEnd"/>' + r('c'), 'bc', 'x')).toBe(
      `<w:r><w:t>a </w:t></w:r><w:del ${BY}><w:r><w:rPr><w:i/></w:rPr><w:delText>b</w:delText></w:r>` +
        '<w:proofErr w:type="spellEnd"/><w:r><w:delText>c</w:delText></w:r></w:del>' +
        `<w:ins ${BY}><w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r></w:ins>`,
    );
  });

  test('across the edge of a link deletes inside the link and outside', () => {
    const xml = replaced(
      r('see ') + `<w:hyperlink w:anchor="a">${r('the terms')}</w:hyperlink>` + r(' here'),
      'terms here',
      'this',
    );
    expect(xml).toContain(`<w:del ${BY}><w:r><w:delText>terms</w:delText></w:r></w:del><w:ins`);
    expect(xml).toContain(`</w:hyperlink><w:del ${BY}><w:r><w:delText> here</w:delText></w:r></w:del>`);
  });

  test('a deletion inside another author’s insertion is nested there; words already deleted are not touched', () => {
    const xml = replaced(ins(1, r('new words')) + del(2, ' old') + r(' end'), 'words end', 'x');
    expect(xml).toContain(`<w:del ${BY}><w:r><w:delText>words</w:delText></w:r></w:del></w:ins><w:ins ${BY}>`);
    expect(xml).toContain(`<w:del ${THEIRS}><w:r><w:delText> old</w:delText></w:r></w:del>`);
  });

  test('of one’s own pending words leaves no trace of them', () => {
    const document = open(p(r('one two')));
    done(document.replace(find(document, 'two'), 'three four', STAMP));
    done(document.replace(find(document, 'three '), '', STAMP));
    expect(at(document, 0).text('all')).toBe('one twofour');
    expect(at(document, 0).text('original')).toBe('one two');
    done(document.replace(find(document, 'four'), '', STAMP));
    expect(inside(document)).not.toContain('w:ins');
  });

  test('writes tabs and line feeds as Word does, and no character that XML cannot hold', () => {
    expect(replaced(r('a b'), 'b', 'x\ty\nz\u0000\ufffc&')).toContain(
      '<w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z&amp;</w:t>',
    );
  });

  test('takes a character of two code units whole, and never one half of it', () => {
    const document = open(p(r('a𝒳b')));
    done(document.replace(at(document, 0).range(2, 3, 'current'), 'x', STAMP));
    expect(texts(openDocx(document.save()))).toEqual(['axb']);
    done(document.comment(at(document, 0).range(2, 2, 'original'), 'note', STAMP));
    expect(at(document, 0).text('original')).toBe('a𝒳b');
    expect(differences(takeBack(document.save(), 'NoTrain'), docx(p(r('a𝒳b'))))).toEqual([]);
  });

  test('has ids that stand nowhere else', () => {
    const document = open(
      p(ins(1, r('a')), r(' b c'), '<w:bookmarkStart w:id="2" w:name="m"/><w:bookmarkEnd w:id="2"/>'),
    );
    done(document.replace(find(document, 'b'), 'x', STAMP));
    const xml = strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array());
    const ids = [...xml.matchAll(/<w:(?:ins|del|bookmarkStart) w:id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('words put into another author’s insertion', () => {
  const words = (text: string, by = THEIRS): string => `<w:ins ${by}><w:r><w:t>${text}</w:t></w:r></w:ins>`;
  const settled = (document: DocxDocument, author: string, how: 'accept' | 'reject'): string[] => {
    const copy = openDocx(document.save());
    for (const each of copy.revisions) if (author === '*' || each.author === author) copy[how](each);
    return texts(copy);
  };

  test('cut it in two, so that each keeps its author', () => {
    expect(replaced(ins(1, r('for any use now')), 'any use', 'the Project')).toBe(
      `<w:ins ${THEIRS}><w:r><w:t>for </w:t></w:r><w:del ${BY}><w:r><w:delText>any use</w:delText></w:r></w:del></w:ins>` +
        words('the Project', BY) +
        words(' now'),
    );
  });

  test('can be settled apart from it', () => {
    const document = open(p(r('We '), ins(1, r('publish for any use now')), r('.')));
    done(document.replace(find(document, 'any use'), 'the Project', STAMP));
    done(document.replace(find(document, ' now'), '', STAMP));
    expect(settled(document, '*', 'accept')).toEqual(['We publish for the Project.']);
    expect(settled(document, '*', 'reject')).toEqual(['We .']);
    expect(settled(document, 'NoTrain', 'reject')).toEqual(['We publish for any use now.']);
    expect(settled(document, 'Ana Roe', 'reject')).toEqual(['We the Project.']);
    expect(settled(document, 'Ana Roe', 'accept')).toEqual(['We publish for the Project.']);
    expect(settled(document, 'NoTrain', 'accept')).toEqual(['We publish for the Project.']);
  });

  test('cut every insertion around it and moved words as well, with ids that stand nowhere else', () => {
    const moved = `<w:moveTo w:id="3" ${THEIRS}>${ins(4, r('all uses'))}</w:moveTo>`;
    const document = open(p(moved));
    done(document.replace(at(document, 0).range(4, 4, 'current'), 'fair ', STAMP));
    const half = (text: string): string => `<w:moveTo ${THEIRS}>${words(text)}</w:moveTo>`;
    expect(inside(document)).toBe(half('all ') + words('fair ', BY) + half('uses'));
    const xml = strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array());
    expect(new Set([...xml.matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id)).size).toBe(5);
    expect(differences(takeBack(document.save(), 'NoTrain'), docx(p(moved)))).toEqual([]);
  });

  test('at its end stand after it, and cut nothing', () => {
    const mark = '<w:bookmarkStart w:id="7" w:name="m"/><w:bookmarkEnd w:id="7"/>';
    expect(replaced(ins(1, r('for any use') + mark) + r('.'), 'any use', 'x')).toMatch(
      /<w:bookmarkEnd\/><\/w:ins><w:ins w:author="NoTrain"/,
    );
  });

  test('stay in a link or control that it holds, which goes as a whole', () => {
    const link = `<w:hyperlink w:anchor="a">${r('the terms')}</w:hyperlink>`;
    const xml = replaced(ins(1, link), 'the', 'our');
    expect(xml.match(/<w:ins w:author="Ana Roe"/g)).toHaveLength(1);
    expect(xml).toContain(`${words('our', BY)}<w:r><w:t> terms</w:t></w:r></w:hyperlink></w:ins>`);
  });
});

describe('a pure insertion', () => {
  const insertAt = (inner: string, offset: number): string => {
    const document = open(p(inner));
    done(document.replace(at(document, 0).range(offset, offset, 'current'), 'X', STAMP));
    const text = at(document, 0).text('current');
    expect(differences(takeBack(document.save(), 'NoTrain'), docx(p(inner)))).toEqual([]);
    expect(text.indexOf('X')).toBe(offset);
    return inside(document);
  };

  test('takes the formatting of the words before', () => {
    expect(insertAt(r('ab', '<w:i/>') + r('c'), 2)).toContain(`<w:ins ${BY}><w:r><w:rPr><w:i/></w:rPr><w:t>X</w:t>`);
  });

  test('at the end of a link stands outside of it, and does not look like one', () => {
    const link = `<w:hyperlink w:anchor="a">${r('link', '<w:u w:val="single"/>')}</w:hyperlink>`;
    expect(insertAt(r('a ') + link + r(' b'), 6)).toContain(
      `</w:hyperlink><w:ins ${BY}><w:r><w:t>X</w:t></w:r></w:ins>`,
    );
  });

  test('before and after a field stands outside of it', () => {
    const inner = field('REF a', '4.2');
    expect(insertAt(inner, 0)).toMatch(/^<w:ins .*<w:fldChar w:fldCharType="begin"/);
    expect(insertAt(inner, 3)).toMatch(/<w:fldChar w:fldCharType="end"\/><\/w:r><w:ins/);
  });

  test('is never put into a field’s instruction, where nobody would read it', () => {
    const instruction = '<w:r><w:instrText>IF x</w:instrText></w:r>';
    const result = mark('separate') + r('seen') + mark('end');
    const bytes = docx(p(mark('begin'), instruction) + p(r('unseen')) + p(r('unseen'), result) + p(r('a'), result));
    const document = openDocx(bytes);
    expect(texts(document)).toEqual(['', '', 'seen', 'aseen']);
    for (const [index, offset] of [
      [0, 0],
      [1, 0],
      [2, 0],
    ] as const) {
      const place = at(document, index).range(offset, offset, 'current');
      expect(refused(document.replace(place, 'X', STAMP)).kind).toBe('field');
      expect(refused(document.comment(place, 'X', STAMP)).kind).toBe('field');
    }
    expect(document.save()).toEqual(bytes);
    done(document.replace(at(document, 2).range(4, 4, 'current'), 'X', STAMP));
    done(document.replace(at(document, 3).range(0, 0, 'current'), 'X', STAMP));
    expect(texts(openDocx(document.save()))).toEqual(['', '', 'seenX', 'Xaseen']);
  });

  test('after a field that begins and does not end in its paragraph is refused as well', () => {
    const document = open(
      p(field('REF a', 'one'), mark('begin'), '<w:r><w:instrText>TOC</w:instrText></w:r>') +
        p(mark('separate'), r('two'), mark('end')),
    );
    expect(refused(document.replace(at(document, 0).range(3, 3, 'current'), 'X', STAMP)).kind).toBe('field');
    done(document.replace(at(document, 0).range(0, 0, 'current'), 'X', STAMP));
    expect(texts(document)).toEqual(['Xone', 'two']);
  });

  test('into an empty paragraph takes the formatting of its mark', () => {
    const marked = '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>';
    expect(insertAt(marked, 0)).toBe(`${marked}<w:ins ${BY}><w:r><w:rPr><w:b/></w:rPr><w:t>X</w:t></w:r></w:ins>`);
  });
});

describe('a plain replacement', () => {
  test('leaves no revision', () => {
    const document = open(p(r('one '), r('two three', '<w:b/>')));
    done(document.replace(find(document, 'one two'), 'four', null));
    expect(inside(document)).toBe('<w:r><w:t>four</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t> three</w:t></w:r>');
  });
});

describe('what may not be edited is refused, and the document stays as it was', () => {
  const control = (properties: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r('fixed')}</w:sdtContent></w:sdt>`;
  const enforced = (edit: string): { settings: string } => ({
    settings: `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`,
  });
  test.each([
    ['a locked control', r('a ') + control('<w:lock w:val="sdtContentLocked"/>'), 'fixed', 'locked', {}],
    ['a control filled from data', control('<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>'), 'fixed', 'locked', {}],
    ['the edge of a field', r('see ') + field('REF a', '4.2'), 'see 4', 'field', {}],
    [
      'the edge of a simple field',
      r('see ') + `<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`,
      'e 3',
      'field',
      {},
    ],
    ['a note mark', r('a') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + r('b'), 'a\ufffcb', 'note', {}],
    ['more than text among the text', '<w:r><w:t>a<!-- kept -->b</w:t></w:r>', 'ab', 'object', {}],
    ['a picture', r('a') + '<w:r><w:drawing/></w:r>' + r('b'), 'a\ufffcb', 'object', {}],
    ['a read-only document', r('words'), 'words', 'protected', enforced('readOnly')],
    ['a document for comments only', r('words'), 'words', 'protected', enforced('comments')],
    ['a form', r('words'), 'words', 'protected', enforced('forms')],
  ])('%s', (_, inner, words, kind, parts) => {
    const bytes = docx(p(inner), parts);
    const document = openDocx(bytes);
    const refusal = refused(document.replace(find(document, words), 'x', STAMP));
    expect(refusal.kind).toBe(kind);
    expect(refusal.because).toMatch(/^[A-Z][^\n]+\.$/);
    expect(unzipSync(document.save())).toEqual(unzipSync(bytes));
  });

  test('an insertion into a locked control', () => {
    const bytes = docx(p(r('a '), control('<w:lock w:val="contentLocked"/>'), r(' b')));
    const document = openDocx(bytes);
    const paragraph = at(document, 0);
    expect(refused(document.replace(paragraph.range(4, 4, 'current'), 'x', STAMP)).kind).toBe('locked');
    expect(unzipSync(document.save())).toEqual(unzipSync(bytes));
    for (const edge of [7, 2]) done(document.replace(paragraph.range(edge, edge, 'current'), '|', STAMP));
    expect(paragraph.text('current')).toBe('a |fixed| b');
  });

  test('words inside a field’s result, and in a control that is merely there, can be edited', () => {
    const document = open(p(field('REF a', 'Section four'), control('<w:lock w:val="sdtLocked"/>')));
    done(document.replace(find(document, 'four'), 'five', STAMP));
    done(document.replace(find(document, 'fixed'), 'free', STAMP));
    expect(at(document, 0).text('current')).toBe('Section fivefree');
  });

  test('an untracked edit, where every change must be tracked', () => {
    const document = open(p(r('words')), enforced('trackedChanges'));
    expect(refused(document.replace(find(document, 'words'), 'x', null)).kind).toBe('protected');
    done(document.replace(find(document, 'words'), 'x', OTHER));
  });
});
