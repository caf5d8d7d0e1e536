/** Small builders of WordprocessingML, and the package around it. Everything is fixed, so that the bytes are too. */
import { strToU8, zipSync } from 'fflate';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A run; `format` is the inside of `w:rPr`. */
export function run(text, format = '') {
  const properties = format === '' ? '' : `<w:rPr>${format}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

const BOLD = '<w:b/><w:bCs/>';

/** Text with `**bold**` stretches as runs; `{{…}}` passes raw XML through. */
export function runs(text) {
  return text
    .split(/(\*\*.+?\*\*|\{\{.+?\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('{{')) return piece.slice(2, -2);
      return piece.startsWith('**') ? run(piece.slice(2, -2), BOLD) : run(piece);
    })
    .join('');
}

export function paragraph(style, content, properties = '') {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const all = named + properties;
  return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${content}</w:p>`;
}

export const text = (style, words, properties = '') => paragraph(style, runs(words), properties);

/** A complex field with the result that it had when the file was made. */
export function field(instruction, result) {
  const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return mark('begin') + code + mark('separate') + run(result) + mark('end');
}

/** A table; `widths` in twentieths of a point. The first row is a heading where `heading` says so. */
export function table(widths, rows, { borders = true, heading = true } = {}) {
  const side = (name) => `<w:${name} w:val="${borders ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="8A8A8A"/>`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (content, i, isHeading) => {
    const paragraphs = content.split('\n').map((line) => text('TableText', isHeading ? `**${line}**` : line));
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
  };
  const row = (cells, index) => {
    const isHeading = heading && index === 0;
    const properties = isHeading ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${properties}${cells.map((content, i) => cell(content, i, isHeading)).join('')}</w:tr>`;
  };
  const properties = `<w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${sides}</w:tblBorders><w:tblLayout w:type="fixed"/>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}

/** A whole part: its root's name and what is in it. */
export const part = (root, inner) => `${DECLARATION}<w:${root} xmlns:w="${W}" xmlns:r="${R}">${inner}</w:${root}>`;

function style(type, id, name, { basedOn, next, paragraph: p = '', run: r = '', isDefault = false, quick = true }) {
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    quick ? '<w:qFormat/>' : '',
    p === '' ? '' : `<w:pPr>${p}</w:pPr>`,
    r === '' ? '' : `<w:rPr>${r}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const spacing = (before, after) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const numbered = (level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** The styles of both samples. `numbering` ties headings and clauses to the list. */
export function styles(language, font, numbering) {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`;
  const list = (level) => (numbering ? numbered(level) : '');
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return part(
    'styles',
    [
      defaults,
      style('paragraph', 'Normal', 'Normal', { isDefault: true }),
      style('character', 'DefaultParagraphFont', 'Default Paragraph Font', { isDefault: true, quick: false }),
      style('paragraph', 'Title', 'Title', {
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: `${spacing(0, 240)}<w:jc w:val="center"/>`,
        run: '<w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/>',
      }),
      style('paragraph', 'Heading1', 'heading 1', {
        basedOn: 'Normal',
        next: 'Clause',
        paragraph: `<w:keepNext/>${list(0)}${spacing(280, 100)}<w:outlineLvl w:val="0"/>`,
        run: '<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>',
      }),
      style('paragraph', 'Clause', 'Clause', { basedOn: 'Normal', paragraph: `${list(1)}<w:jc w:val="both"/>` }),
      style('paragraph', 'Subclause', 'Subclause', { basedOn: 'Normal', paragraph: `${list(2)}<w:jc w:val="both"/>` }),
      style('paragraph', 'TableText', 'Table Text', { basedOn: 'Normal', paragraph: spacing(40, 40) }),
      style('paragraph', 'Header', 'header', {
        basedOn: 'Normal',
        run: '<w:sz w:val="17"/><w:szCs w:val="17"/>',
        quick: false,
      }),
      style('paragraph', 'Footer', 'footer', {
        basedOn: 'Normal',
        paragraph: '<w:jc w:val="center"/>',
        run: '<w:sz w:val="17"/><w:szCs w:val="17"/>',
        quick: false,
      }),
      style('paragraph', 'FootnoteText', 'footnote text', {
        basedOn: 'Normal',
        run: '<w:sz w:val="17"/><w:szCs w:val="17"/>',
        quick: false,
      }),
      style('character', 'FootnoteReference', 'footnote reference', {
        run: '<w:vertAlign w:val="superscript"/>',
        quick: false,
      }),
    ].join(''),
  );
}

/** Headings 1., clauses 1.1, sub-clauses (a). */
export function numbering() {
  const level = (index, format, label, left, hanging, styleId) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${styleId}"/><w:lvlText w:val="${label}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
  const levels = [
    level(0, 'decimal', '%1.', 567, 567, 'Heading1'),
    level(1, 'decimal', '%1.%2', 567, 567, 'Clause'),
    level(2, 'lowerLetter', '(%3)', 1134, 567, 'Subclause'),
  ];
  const list = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
  return part('numbering', `${list}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`);
}

export const settings = () =>
  part(
    'settings',
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>',
  );

/** The .docx. `parts` maps names under `word/` to their XML; each relationship is named after its part. */
export function pack(title, author, parts) {
  const names = Object.keys(parts).filter((name) => name !== 'document');
  const kind = (name) => name.replace(/\d+$/, '');
  const overrides = Object.keys(parts).map((name) => {
    const type = name === 'document' ? 'document.main' : kind(name);
    return `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  });
  const types = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
  const relations = (inner) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const related = names.map((name) => `<Relationship Id="${name}" Type="${R}/${kind(name)}" Target="${name}.xml"/>`);
  const core = `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:creator>${escape(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-09-01T09:00:00Z</dcterms:created></cp:coreProperties>`;
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': core,
    'word/document.xml': parts.document,
    'word/_rels/document.xml.rels': relations(related.join('')),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name]])),
  };
  const zip = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1) });
}
