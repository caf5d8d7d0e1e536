/** Small documents for these tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A .docx whose body holds the paragraphs; one that begins with "<" is given as XML. */
export function contract(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((each) => (each.startsWith('<') ? each : paragraph(each))).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`;
}

/** A run of plain text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r>`;
}

/** Words whose deletion somebody else tracked. */
export function deleted(text: string): string {
  return `<w:del w:id="901" w:author="Other" w:date="2026-11-01T08:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** Words whose insertion somebody else tracked. */
export function inserted(text: string): string {
  return `<w:ins w:id="902" w:author="Other" w:date="2026-11-01T08:00:00Z">${run(text)}</w:ins>`;
}
