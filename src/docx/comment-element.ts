/** The `w:comment` element: made, and read. */
import { findFields } from './fields';
import type { Ids } from './ids';
import { attributeOf, MC, W14 } from './names';
import { readPieces } from './pieces';
import { findParagraphs } from './stories';
import type { Stamp } from './types';
import { createRun } from './words';
import { createElement } from './xml/create';
import type { NewAttribute } from './xml/create';
import { appendChild } from './xml/move';
import type { XmlElement } from './xml/node';

/** Makes a comment for the comments part whose root is `root`. A line feed begins a new paragraph. */
export function createComment(root: XmlElement, id: string, text: string, stamp: Stamp, ids: Ids): XmlElement {
  const { uri } = root;
  const comment = createElement(root, uri, 'comment', [
    [uri, 'id', id],
    [uri, 'author', stamp.author],
    [uri, 'date', stamp.date],
    [uri, 'initials', stamp.initials ?? initialsOf(stamp.author)],
  ]);
  comment.parent = root;
  for (const line of text.split('\n')) {
    const attributes: NewAttribute[] = [[W14, 'paraId', ids.paragraph()], ...ignorable(root)];
    const paragraph = createElement(comment, uri, 'p', attributes);
    if (line !== '') appendChild(paragraph, createRun(comment, line, undefined));
    appendChild(comment, paragraph);
  }
  comment.parent = null;
  return comment;
}

/** Where the part does not say that Word 2010's namespace may be ignored, each paragraph says it for itself. */
function ignorable(root: XmlElement): NewAttribute[] {
  const prefix = root.attributes.find((a) => a.name.startsWith('xmlns:') && a.value === W14)?.local;
  const ignored = (attributeOf(root, MC, 'Ignorable') ?? '').split(/\s+/);
  return prefix !== undefined && ignored.includes(prefix) ? [] : [[MC, 'Ignorable', prefix ?? 'w14']];
}

function initialsOf(author: string): string {
  const words = author.split(/\s+/).filter((word) => word !== '');
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** The comment's words, its paragraphs parted by line feeds. */
export function commentText(comment: XmlElement): string {
  const fields = findFields(comment);
  return findParagraphs(comment)
    .map(({ element }) => readPieces(element, fields).pieces)
    .map((pieces) => pieces.map((piece) => (piece.deleted ? '' : piece.text)).join(''))
    .join('\n');
}

/** The id of the comment's last paragraph, by which the other parts know it; empty where it has none. */
export function paragraphIdOf(comment: XmlElement): string {
  const last = findParagraphs(comment).at(-1);
  return (last && attributeOf(last.element, W14, 'paraId')?.toUpperCase()) ?? '';
}
