/** The words of an OpenDocument text, as LibreOffice saved it. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { FIELD } from './field.mjs';

/** Not words of a paragraph: shapes and their text boxes, what only records, and what a note's mark or a list's number shows. */
const PASSED_OVER = /^(draw:|dr3d:|form:|svg:|math:|office:(annotation|forms|change-info|event-listeners)$)/;
const PASSED_OVER_TEXT = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:number',
  'text:script',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
]);
/**
 * Fields that LibreOffice works out anew, another time perhaps with another result: a reference to a numbered paragraph
 * has none before the numbers are known, which they are once a change has been settled.
 */
const VOLATILE = /^text:(date|time|page-.*|.*-(count|date|time|ref)|editing-.*)$/;
const PLACES = { 'text:note': 'notes', 'style:header': 'margins', 'style:footer': 'margins' };

/**
 * The texts of the paragraphs in document order: of the body with its tables, of headers and footers (the margins), of
 * notes; and how many comments there are. Text boxes are left out, as our reading leaves them out.
 *
 * @param {string} file
 * @returns {{ body: string[], margins: string[], notes: string[], comments: number }}
 */
export function readOdt(file) {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => /^(content|styles)\.xml$/.test(name) });
  const texts = { body: [], margins: [], notes: [], comments: 0 };
  for (const name of ['content.xml', 'styles.xml']) readPart(strFromU8(parts[name]), texts);
  return texts;
}

function readPart(xml, texts) {
  const parser = new SaxesParser();
  const open = [];
  const paragraphs = [];
  let passedOver = 0;
  const write = (text) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && passedOver === 0) paragraph.text += text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (passedOver > 0 || isPassedOver(name)) passedOver++;
    open.push(name);
    if (name === 'office:annotation') texts.comments++;
    if (passedOver > 0) return;
    if (name === 'text:p' || name === 'text:h') {
      paragraphs.push({ text: '', place: placeOf(open) });
    } else if (name === 'text:s') write(' '.repeat(Number(attributes['text:c'] ?? 1)));
    else if (name === 'text:tab') write('\t');
    else if (name === 'text:line-break') write('\n');
    else if (VOLATILE.test(name)) {
      write(FIELD);
      passedOver = 1;
    }
  });
  parser.on('text', write);
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (passedOver > 0) passedOver--;
    else if (name === 'text:p' || name === 'text:h') {
      const { text, place } = paragraphs.pop();
      if (place !== null) texts[place].push(text);
    }
  });
  parser.write(xml).close();
}

function isPassedOver(name) {
  return PASSED_OVER.test(name) || PASSED_OVER_TEXT.has(name) || /^text:.*-source$/.test(name);
}

/** Null for a paragraph of a style, such as the template of a list. */
function placeOf(open) {
  for (const name of [...open].reverse()) {
    const place = PLACES[name.replace(/-(left|first)$/, '')];
    if (place) return place;
    if (name === 'office:text') return 'body';
  }
  return null;
}
