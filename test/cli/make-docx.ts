import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A small .docx: a paragraph of the body for each text, and a header. */
export function makeDocx(body: readonly string[], header = 'Agreement'): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
        `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relationship('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': strToU8(relationship('header', 'header1.xml')),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body.map(paragraph).join('')}${section}</w:body></w:document>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr xmlns:w="${W}">${paragraph(header)}</w:hdr>`),
  });
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

/** Every part of a .docx by its name, as text. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of one part; empty where there is none. */
export function partOf(docx: Uint8Array, name: string): string {
  return partsOf(docx)[name] ?? '';
}
