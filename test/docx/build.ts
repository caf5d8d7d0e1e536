/** Documents for tests, built in memory from the XML of their body. */
import { strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import type { DocxDocument, DocxParagraph, LiveRange, Refusal, Stamp } from '../../src/docx/types';

export const STAMP: Stamp = { author: 'NoTrain', date: '2026-11-23T09:00:00Z' };
export const OTHER: Stamp = { author: 'Ana Roe', date: '2026-11-20T10:00:00Z' };

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');

/** Parts under `word/` beside the document, as the inside of their root: `{ styles: '<w:style …' }`. */
export type Parts = Readonly<Record<string, string>>;

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** The XML of a part, its root written around `inner`. */
export function partXml(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

/** The files of a .docx with this body; each other part is related by its own name as id. */
export function files(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const kind = (name: string): string => name.replace(/\d+$/, '');
  const names = Object.keys(parts);
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${kind(name)}+xml"/>`,
  );
  const related = names.map((name) => `<Relationship Id="${name}" Type="${R}/${kind(name)}" Target="${name}.xml"/>`);
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': partXml('document', `<w:body>${body}${SECTION}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${related.join('')}</Relationships>`,
  };
  for (const name of names) all[`word/${name}.xml`] = partXml(ROOTS[kind(name)] ?? name, parts[name] ?? '');
  return Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)]));
}

/** A .docx with this body. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return zipSync(files(body, parts));
}

export function open(body: string, parts: Parts = {}): DocxDocument {
  return openDocx(docx(body, parts));
}

export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
export const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const by = `w:author="${OTHER.author}" w:date="${OTHER.date}"`;
export const ins = (id: number, inner: string): string => `<w:ins w:id="${id}" ${by}>${inner}</w:ins>`;
export const del = (id: number, text: string): string =>
  `<w:del w:id="${id}" ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const field = (instruction: string, result: string): string =>
  mark('begin') + `<w:r><w:instrText>${instruction}</w:instrText></w:r>` + mark('separate') + r(result) + mark('end');

/** The paragraph at an index of the whole document. */
export function at(document: DocxDocument, index: number): DocxParagraph {
  const paragraph = document.paragraphs[index];
  if (!paragraph) throw new Error(`no paragraph ${index}`);
  return paragraph;
}

/** The range of these words in the first paragraph that has them in its current text. */
export function find(document: DocxDocument, words: string): LiveRange {
  for (const paragraph of document.paragraphs) {
    const start = paragraph.text('current').indexOf(words);
    if (start >= 0) return paragraph.range(start, start + words.length, 'current');
  }
  throw new Error(`no words ${words}`);
}

/** The answer of a change that must not be refused. */
export function done<T extends object>(answer: T | Refusal): T {
  if ('because' in answer) throw new Error(`refused: ${answer.because}`);
  return answer;
}

/** The refusal of a change that must be refused. */
export function refused(answer: object): Refusal {
  if (!('because' in answer)) throw new Error('not refused');
  return answer as Refusal;
}

/** The current text of all paragraphs. */
export const texts = (document: DocxDocument): string[] => document.paragraphs.map((each) => each.text('current'));
