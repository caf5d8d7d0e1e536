/** A copy of a .docx made to be drawn: its paragraphs carry marks, and what the renderer cannot draw is put plainly. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { storyParts } from './story-parts';

/** Begins the name of the bookmark that marks a paragraph; its index in the counting order follows. */
export const MARK = 'counted-paragraph-';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Wrappers that the renderer leaves out together with the words in them. */
const WRAPPERS = ['sdtContent', 'sdt', 'hyperlink', 'fldSimple', 'customXml', 'smartTag', 'dir', 'bdo'];
/** What shows nothing. The renderer leaves out whole runs for the sake of a field's code in them. */
const UNSEEN = [
  ...['sdtPr', 'sdtEndPr', 'customXmlPr', 'smartTagPr', 'bookmarkStart', 'bookmarkEnd'],
  ...['fldChar', 'fldData', 'instrText', 'delInstrText'],
];
/** Drawn alike; the renderer knows only the second name. */
const RENAMED = { moveFrom: 'del', moveTo: 'ins', cr: 'br', ptab: 'tab' } as const;
const CHARACTERS = { noBreakHyphen: '\u2011', softHyphen: '\u00ad' } as const;

const elements = (xml: Document, name: string): Element[] => [...xml.getElementsByTagNameNS(WORD, name)];

function element(xml: Document, name: string, ...children: (Node | string)[]): Element {
  const created = xml.createElementNS(WORD, `w:${name}`);
  created.append(...children);
  return created;
}

function simplify(xml: Document): void {
  for (const name of UNSEEN) for (const found of elements(xml, name)) found.remove();
  for (const name of WRAPPERS) for (const found of elements(xml, name)) found.replaceWith(...found.childNodes);
  for (const [name, renamed] of Object.entries(RENAMED)) {
    for (const found of elements(xml, name)) found.replaceWith(element(xml, renamed, ...found.childNodes));
  }
  for (const [name, character] of Object.entries(CHARACTERS)) {
    for (const found of elements(xml, name)) found.replaceWith(element(xml, 't', character));
  }
}

/** The lines that separate notes from the text are notes of a type of their own. */
const isSeparator = (note: Element): boolean =>
  ['footnote', 'endnote'].includes(note.localName) && !['', 'normal', null].includes(note.getAttributeNS(WORD, 'type'));

/** Paragraphs of text boxes are not counted, nor is what an older Word would show instead, nor separators of notes. */
function isCounted(paragraph: Element): boolean {
  for (let above = paragraph.parentElement; above !== null; above = above.parentElement) {
    if (['txbxContent', 'Fallback'].includes(above.localName) || isSeparator(above)) return false;
  }
  return true;
}

function mark(xml: Document, first: number): number {
  const counted = elements(xml, 'p').filter(isCounted);
  counted.forEach((paragraph, index) => {
    const bookmark = element(xml, 'bookmarkStart');
    bookmark.setAttributeNS(WORD, 'w:name', `${MARK}${first + index}`);
    const properties = [...paragraph.children].find((child) => child.localName === 'pPr');
    if (properties === undefined) paragraph.prepend(bookmark);
    else properties.after(bookmark);
  });
  return first + counted.length;
}

/** The copy; it is for the renderer alone and never saved. */
export function rendition(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const read = (path: string): Document | undefined => {
    const bytes = parts[path];
    return bytes && new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  };
  let counted = 0;
  for (const path of storyParts(read)) {
    const xml = read(path);
    if (xml === undefined) continue;
    simplify(xml);
    counted = mark(xml, counted);
    parts[path] = strToU8(new XMLSerializer().serializeToString(xml));
  }
  return zipSync(parts, { level: 0 });
}
