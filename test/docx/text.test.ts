import { strFromU8, strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { at, del, field, files, ins, mark, open, p, r, t, texts } from './build';

const current = (inner: string): string => at(open(p(inner)), 0).text('current');

describe('the text of a paragraph', () => {
  test.each([
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', 'a\nb'],
    ['a no-break hyphen', '<w:r><w:noBreakHyphen/></w:r>', '\u2011'],
    ['a soft hyphen', '<w:r><w:softHyphen/></w:r>', '\u00ad'],
    ['a note mark', '<w:r><w:footnoteReference w:id="1"/></w:r>', '\ufffc'],
    ['a picture', '<w:r><w:drawing/></w:r>', '\ufffc'],
    ['an entity and a CDATA section', '<w:r><w:t>a &amp; <![CDATA[<b>]]></w:t></w:r>', 'a & <b>'],
    ['a link', `<w:hyperlink r:id="x">${r('here')}</w:hyperlink>`, 'here'],
    ['a content control', `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('x')}</w:sdtContent></w:sdt>`, 'x'],
    ['a smart tag', `<w:smartTag w:element="City">${r('Bath')}</w:smartTag>`, 'Bath'],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`, '3'],
    ['a field: its result, not its instruction', `${r('see ')}${field('REF a', '4.2')}${r('.')}`, 'see 4.2.'],
    [
      'a field inside an instruction',
      mark('begin') + field('X', 'hidden') + mark('separate') + r('9') + mark('end'),
      '9',
    ],
    ['a field that never ends, which hides nothing', mark('begin') + r('still here'), 'still here'],
    [
      'a picture said twice, once',
      '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>',
      '\ufffc',
    ],
  ])('has for %s', (_, inner, text) => {
    expect(current(inner)).toBe(text);
  });

  test('differs by view only in what is inserted and deleted', () => {
    const document = open(p(r('pay in '), del(1, 'sixty'), ins(2, r('thirty')), r(' days')));
    const paragraph = at(document, 0);
    expect(paragraph.text('current')).toBe('pay in thirty days');
    expect(paragraph.text('original')).toBe('pay in sixty days');
    expect(paragraph.text('all')).toBe('pay in sixtythirty days');
  });

  test('is found by namespace, whatever the prefixes, in strict documents too', () => {
    const strict = (xml: string): string =>
      xml
        .replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll('w:', 'word:')
        .replace('xmlns:w=', 'xmlns:word=');
    const parts = files(p(r('strict')));
    const main = strict(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(main) });
    expect(texts(openDocx(bytes))).toEqual(['strict']);
  });
});

describe('paragraphs', () => {
  const story = `${p(r('one'))}<w:tbl><w:tr><w:tc>${p(r('cell'))}</w:tc></w:tr></w:tbl>${p(r('two'))}`;
  const section =
    '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr></w:pPr></w:p>';
  const note = (type: string, id: number, text: string): string =>
    `<w:footnote ${type} w:id="${id}">${p(r(text))}</w:footnote>`;

  test('count through the body, then headers and footers, then notes without their separators', () => {
    const document = open(story + section + section, {
      footer1: p(r('foot')),
      header1: p(r('head')),
      endnotes: `<w:endnote w:id="1">${p(r('end'))}</w:endnote>`,
      footnotes: note('w:type="separator"', 0, 'line') + note('', 1, 'note'),
    });
    expect(document.paragraphs.map((each) => `${each.place} ${each.text('current')}`)).toEqual([
      'body one',
      'table cell',
      'body two',
      'body ',
      'body ',
      'header head',
      'footer foot',
      'footnote note',
      'endnote end',
    ]);
    expect(document.body).toHaveLength(5);
    expect(at(document, 1).tableDepth).toBe(1);
  });

  test('with a deleted mark are still counted one by one', () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${r('a')}</w:p>`;
    expect(texts(open(deleted + p(r('b'))))).toEqual(['a', 'b']);
  });

  test('of text boxes are not counted, and are named once', () => {
    const box = `<w:txbxContent>${p(r('boxed'))}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice Requires="w14"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = open(p(`<w:r>${twice}</w:r>`, r(' words')));
    expect(texts(document)).toEqual(['\ufffc words']);
    expect(document.notRead).toEqual(['1 text box was not read.']);
  });

  test('beside which something is not read are told so, each kind once', () => {
    const drawing = (uri: string, inner: string): string =>
      `<w:r><w:drawing><a:graphic xmlns:a="urn:a" xmlns:x="${uri}">${inner}</a:graphic></w:drawing></w:r>`;
    const ml = 'http://schemas.openxmlformats.org/drawingml/2006';
    const vml = '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></v:shape></w:pict>';
    const document = open(
      p(
        drawing(`${ml}/picture`, '<x:pic/>'),
        `<w:r>${vml}</w:r>`,
        `<w:r>${vml.replaceAll('w:pict', 'w:object')}</w:r>`,
        drawing('http://purl.oclc.org/ooxml/drawingml/chart', '<x:chart/>'),
        drawing(`${ml}/diagram`, '<x:relIds/>'),
      ) + '<w:altChunk r:id="a"/><w:altChunk r:id="b"/>',
    );
    expect(document.notRead).toEqual([
      '2 embedded documents were not read.',
      '1 embedded object was not read.',
      '1 diagram was not read.',
      '1 chart was not read.',
      '2 pictures were not read.',
    ]);
  });

  test('stand in everything that may stand around them', () => {
    const control = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const inserted = '<w:trPr><w:ins w:id="1" w:author="A"/></w:trPr>';
    const choice = (requires: string, text: string): string =>
      `<mc:Choice Requires="${requires}">${p(r(text))}</mc:Choice>`;
    const document = open(
      [
        control(p(r('control')) + control(p(r('in a control')))),
        `<w:customXml w:element="a">${p(r('custom'))}</w:customXml>`,
        `<w:tbl><w:tr>${inserted}${cell(p(r('inserted')))}</w:tr>`,
        control(`<w:tr>${control(cell(`<w:tbl><w:tr>${cell(p(r('nested')))}</w:tr></w:tbl>${p()}`))}</w:tr>`),
        '</w:tbl>',
        `<mc:AlternateContent>${choice('w14', 'understood')}<mc:Fallback>${p(r('older'))}</mc:Fallback></mc:AlternateContent>`,
        `<mc:AlternateContent>${choice('r', 'strange')}<mc:Fallback>${p(r('plain'))}</mc:Fallback></mc:AlternateContent>`,
        p(`<w:dir w:val="rtl">${r('a')}<w:bdo w:val="ltr">${r('b')}</w:bdo></w:dir>`),
        p(`<w:customXml w:element="a">${r('c')}<w:smartTag w:element="b">${r('d')}</w:smartTag></w:customXml>`),
        p(`<w:r><w:ruby><w:rt>${r('up')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`),
      ].join(''),
    );
    expect(document.paragraphs.map((each) => `${each.tableDepth} ${each.text('current')}`)).toEqual([
      '0 control',
      '0 in a control',
      '0 custom',
      '1 inserted',
      '2 nested',
      '1 ',
      '0 understood',
      '0 plain',
      '0 ab',
      '0 cd',
      '0 base',
    ]);
  });

  test('of a field over several have its result, and not its instruction', () => {
    const document = open(
      p(r('a '), mark('begin'), '<w:r><w:instrText>TOC</w:instrText></w:r>') +
        p(r('unseen'), mark('separate'), r('first')) +
        p(r('second '), field('PAGEREF x', '4')) +
        p(mark('end'), r('after')),
    );
    expect(texts(document)).toEqual(['a ', 'first', 'second 4', 'after']);
  });

  test('of a header that sections share are counted once, and those of a glossary never', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
    const shared = p(`<w:pPr>${section}</w:pPr>`, r('one')) + p(`<w:pPr>${section}</w:pPr>`, r('two'));
    const document = open(shared, {
      header1: p(r('head')),
      glossaryDocument: `<w:docParts>${p(r('part'))}</w:docParts>`,
    });
    expect(texts(document)).toEqual(['one', 'two', 'head']);
  });

  test('have ids of eight hex digits, each once, those of the file where it has them', () => {
    const own = (id: string): string => `<w:p w14:paraId="${id}">${r('x')}</w:p>`;
    const ids = open(own('0A0B0C0D') + own('0A0B0C0D') + p(t(''))).paragraphs.map((each) => each.id);
    expect(ids[0]).toBe('0A0B0C0D');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}$/);
  });
});
