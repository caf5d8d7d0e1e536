/** What may not be edited, and why. Nothing is changed here. */
import { isInInstruction } from './insertion-point';
import { attributeW, childW, isW, MC, valueOfChild, W14 } from './names';
import type { Paragraph } from './paragraph';
import type { Piece } from './pieces';
import type { DocxDocument, Refusal } from './types';
import { ancestors, elements, isWithin } from './xml/node';
import type { XmlElement, XmlNode } from './xml/node';

const PROTECTED: Readonly<Record<DocxDocument['protection'], string | null>> = {
  none: null,
  'read-only': 'The document is protected: it may only be read.',
  comments: 'The document is protected: only comments are allowed.',
  'tracked-changes': null,
  forms: 'The document is protected: only its form fields can be filled in.',
};

/** Whether the document's protection stands against an edit. */
export function refuseProtected(protection: DocxDocument['protection'], tracked: boolean): Refusal | null {
  const untracked = 'The document is protected: every change must be tracked.';
  const because = protection === 'tracked-changes' && !tracked ? untracked : PROTECTED[protection];
  return because === null ? null : { kind: 'protected', because };
}

/** Whether the document's protection stands against a comment. */
export function refuseComment(protection: DocxDocument['protection']): Refusal | null {
  return protection === 'comments' ? null : refuseProtected(protection, true);
}

const BARRIERS: Partial<Record<Piece['kind'], Refusal>> = {
  note: { kind: 'note', because: 'The words hold the mark of a note.' },
  object: { kind: 'object', because: 'The words hold a picture or another object.' },
  field: { kind: 'field', because: 'The words cross the edge of a field that Word fills in by itself.' },
};

/** Whether words between these pieces of a paragraph, the first and last of them included, may be deleted. */
export function refuseDeletion(paragraph: Paragraph, affected: readonly Piece[]): Refusal | null {
  const first = affected[0];
  const last = affected.at(-1);
  if (!first || !last) return null;
  const { pieces } = paragraph;
  for (const piece of pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1)) {
    const barrier = piece.deleted ? undefined : BARRIERS[piece.kind];
    if (barrier) return barrier;
  }
  const simple = simpleFieldAround(first.run);
  if (affected.some((piece) => simpleFieldAround(piece.run) !== simple)) return BARRIERS.field ?? null;
  for (const piece of affected) {
    const refusal = refuseWithin(piece.run);
    if (refusal) return refusal;
  }
  return null;
}

function simpleFieldAround(node: XmlNode): XmlElement | undefined {
  for (const element of ancestors(node)) if (isW(element, 'fldSimple')) return element;
  return undefined;
}

/** Whether something at an offset of the view `all` would never be seen. */
export function refusePlace(paragraph: Paragraph, offset: number): Refusal | null {
  if (!isInInstruction(paragraph, offset)) return null;
  return { kind: 'field', because: 'The place is inside of a field that Word fills in by itself.' };
}

/** Whether new words may be put at an offset of the view `all`. */
export function refuseInsertion(paragraph: Paragraph, offset: number): Refusal | null {
  const hidden = refusePlace(paragraph, offset);
  if (hidden) return hidden;
  const words = paragraph.pieces.filter((piece) => piece.text !== '');
  const before = words.filter((piece) => piece.start < offset).at(-1);
  const after = words.find((piece) => piece.end > offset);
  // New words go to the innermost element that holds the words on both sides.
  const wrappers = before && after ? [...ancestors(before.run)] : [];
  const around = wrappers.find((wrapper) => after && isWithin(after.run, wrapper));
  return refuseWithin(before === after && before ? before.run : (around ?? paragraph.element));
}

/** Whether an element, or anything around it, forbids to change what it holds. */
export function refuseWithin(node: XmlElement): Refusal | null {
  for (const element of [node, ...ancestors(node)]) {
    if (isW(element, 'sdt') && isFixed(element)) {
      return { kind: 'locked', because: 'The words stand in a content control that may not be edited.' };
    }
    if (element.uri === MC) {
      return { kind: 'object', because: 'The words stand in a part that the document holds in two versions.' };
    }
  }
  return null;
}

/** Locked, filled from data, or chosen from a list: Word would refuse or undo an edit of its words. */
function isFixed(control: XmlElement): boolean {
  const properties = childW(control, 'sdtPr');
  if (!properties) return false;
  const lock = valueOfChild(properties, 'lock');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') return true;
  return elements(properties).some(
    (e) =>
      (isW(e, 'dataBinding') && attributeW(e, 'xpath') !== undefined) ||
      isW(e, 'dropDownList') ||
      (e.uri === W14 && e.local === 'checkbox'),
  );
}
