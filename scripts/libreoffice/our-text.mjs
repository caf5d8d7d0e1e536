/**
 * What we read in .docx files once all tracked changes are accepted, and once all are rejected: JSON, one entry a file.
 * To be bundled. The result of a field is written as FIELD: each program makes its own of a page number or a date.
 */
import { readFileSync } from 'node:fs';
import { attributeW, isW } from '../../src/docx/names';
import { openDocx } from '../../src/docx/open';
import { isVisible } from '../../src/docx/pieces';
import { ancestors } from '../../src/docx/xml/node';
import { FIELD } from './field.mjs';

process.stdout.write(JSON.stringify(process.argv.slice(2).map(readSettled)));

function readSettled(file) {
  const bytes = readFileSync(file);
  const settled = (settle) => {
    const document = openDocx(bytes);
    for (const revision of document.revisions) settle(document, revision);
    return { ...textsOf(document), left: document.revisions.length };
  };
  return {
    revisions: openDocx(bytes).revisions.length,
    comments: openDocx(bytes).comments.length,
    accept: settled((document, revision) => document.accept(revision)),
    reject: settled((document, revision) => document.reject(revision)),
  };
}

function textsOf({ paragraphs }) {
  const within = (...places) => paragraphs.filter(({ place }) => places.includes(place)).map(textOf);
  return { body: within('body', 'table'), margins: within('header', 'footer'), notes: within('footnote', 'endnote') };
}

function textOf({ pieces }) {
  let text = '';
  for (const piece of pieces) {
    if (!isVisible(piece, 'current') || isNewPage(piece)) continue;
    if (!isInField(piece)) text += piece.text;
    else if (piece.text !== '' && !text.endsWith(FIELD)) text += FIELD;
  }
  return text;
}

/** Where a page or a column ends is a property of a paragraph to LibreOffice. */
function isNewPage({ kind, leaf }) {
  return kind === 'break' && ['page', 'column'].includes(attributeW(leaf, 'type'));
}

function isInField({ field, run }) {
  return field !== null || [...ancestors(run)].some((element) => isW(element, 'fldSimple'));
}
