/** A document that has a little of everything. */
import { del, docx, field, ins, mark, p, r, t } from './build';
import type { Parts } from './build';

const control = (inner: string, properties = '<w:text/>'): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const cell = (inner: string): string => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const box = `<w:txbxContent>${p(r('in a box'))}</w:txbxContent>`;
const by = 'w:author="Ana Roe" w:date="2026-11-20T10:00:00Z"';

const RICH_PARAGRAPHS: readonly string[] = [
  p('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', r('Services')),
  p(
    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    '<w:bookmarkStart w:id="1" w:name="scope"/>',
    r('The studio '),
    r('draws', '<w:b/>'),
    '<w:proofErr w:type="spellStart"/>',
    r(' the covers.'),
    '<w:bookmarkEnd w:id="1"/>',
  ),
  p(r('Pay in '), del(11, 'sixty'), ins(12, r('thirty')), r(' days, see '), field('REF scope', 'clause 1'), r('.')),
  p(`<w:fldSimple w:instr="DATE">${r('1 May')}</w:fldSimple>`, '<w:r><w:tab/><w:t>a</w:t><w:br/></w:r>'),
  p(`<w:hyperlink w:anchor="scope">${r('the link', '<w:u w:val="single"/>')}</w:hyperlink>`, control(r('name'))),
  control(p(r('A whole paragraph in a control.')), '<w:lock w:val="contentLocked"/>'),
  p(mark('begin'), '<w:r><w:instrText>TOC</w:instrText></w:r>', mark('separate'), r('First entry')),
  p(r('Second entry'), mark('end')),
  p(
    '<w:commentRangeStart w:id="0"/>',
    r('Commented words'),
    '<w:commentRangeEnd w:id="0"/>',
    '<w:r><w:commentReference w:id="0"/></w:r>',
  ),
  p(
    `<w:moveFromRangeStart w:id="20" ${by} w:name="m"/>`,
    `<w:moveFrom w:id="21" ${by}>${r('moved')}</w:moveFrom>`,
    '<w:moveFromRangeEnd w:id="20"/>',
  ),
  p(
    `<w:moveToRangeStart w:id="22" ${by} w:name="m"/>`,
    `<w:moveTo w:id="23" ${by}>${r('moved')}</w:moveTo>`,
    '<w:moveToRangeEnd w:id="22"/>',
  ),
  p(`<w:pPr><w:rPr><w:ins w:id="30" ${by}/></w:rPr></w:pPr>`, ins(31, r('A new paragraph.'))),
  table(
    row(cell(p(r('one'))), cell(table(row(cell(p(r('nested'))))) + p())),
    `<w:tr><w:trPr><w:ins w:id="32" ${by}/></w:trPr>${cell(p(r('inserted row')))}</w:tr>`,
    control(row(control(cell(p(r('controlled cell')))))),
  ),
  p(
    '<w:pPr><w:bidi/></w:pPr>',
    `<w:bdo w:val="rtl">${r('abc', '<w:rtl/>')}</w:bdo>`,
    `<w:dir w:val="rtl">${r('def')}</w:dir>`,
  ),
  p(
    `<w:smartTag w:element="City">${r('Bath')}</w:smartTag>`,
    `<w:customXml w:element="x">${r(' and more')}</w:customXml>`,
  ),
  p(
    `<w:r><w:ruby><w:rubyPr/><w:rt>${r('up')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`,
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
    `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  p(
    r('With notes'),
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    '<w:r><w:endnoteReference w:id="2"/></w:r>',
    `<w:r>${t('and ')}<w:noBreakHyphen/>${t('dashes')}<w:softHyphen/></w:r>`,
  ),
  p(
    '<w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr></w:pPr>',
    r('Last of its section.'),
  ),
  p(r('The end.')),
];

export const RICH_BODY = RICH_PARAGRAPHS.join('');

const RICH_PARTS: Parts = {
  header1: p(r('Page '), field('PAGE', '1')),
  footnotes: `<w:footnote w:type="separator" w:id="0">${p()}</w:footnote><w:footnote w:id="2">${p(r('A note.'))}</w:footnote>`,
  endnotes: `<w:endnote w:id="2">${p(r('Another note.'))}</w:endnote>`,
  comments: `<w:comment w:id="0" ${by}>${p(r('Why?'))}</w:comment>`,
  settings: '<w:zoom w:percent="90"/>',
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
};

export const richDocument = (): Uint8Array => docx(RICH_BODY, RICH_PARTS);
