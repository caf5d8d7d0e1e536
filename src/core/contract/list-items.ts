import type { SourceParagraph } from '../model';

const MARK = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).](?=\s|[A-Za-z])|[-•·‣◦–*✅]\s?)/i;

/** How the items of a list are marked; items marked alike are siblings. */
export type MarkKind = 'letter' | 'roman' | 'number' | 'bullet';

/** An item's mark: "(b)" is the letter "b". */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
}

const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{1,3})|x{1,2}v?|v)$/;

/** Reads a mark's letters, digits or bullet; one letter such as "i" is roman unless the item `before` it was "h". */
export function markOf(value: string, before: string | null): Mark {
  const letters = value.toLowerCase();
  if (!/^[a-z\d]/.test(letters)) return { kind: 'bullet', value };
  if (/^\d/.test(letters)) return { kind: 'number', value: letters };
  const follows = before !== null && before.length === 1 && letters.charCodeAt(0) === before.charCodeAt(0) + 1;
  const isRoman = ROMAN.test(letters) && !(letters.length === 1 && follows);
  return { kind: isRoman ? 'roman' : 'letter', value: letters };
}

/** The letters, digits or bullet that mark a paragraph as an item; null where nothing does. */
export function markText({ listLabel }: SourceParagraph, text: string): string | null {
  const mark = (listLabel ?? MARK.exec(text)?.[0])?.trim() ?? '';
  if (/^[-•·‣◦–*✅\uf0b7o§]$/u.test(mark)) return mark;
  return /^\(?([a-z]{1,5}|\d{1,2})[).]?$/i.exec(mark)?.[1] ?? null;
}

/** True where a paragraph continues the words of another: "(a) ...", a bullet, or a first word in lower case. */
export function isListItem(source: SourceParagraph, text: string): boolean {
  return source.listLabel !== undefined
    ? /^[a-z]|^[ivx(a-h]/i.test(source.listLabel) || /^[a-z]/.test(text)
    : MARK.test(text) || /^[a-z]/.test(text);
}

/** Where the items of an inner list begin: right after the colon that opens it; -1 where there is none. */
export function innerStem(text: string): number {
  const colon = /:\s+(?=(?:\(?(?:a|i|1)[).]|[-•*])\s?)/i.exec(text);
  return colon ? colon.index + 1 : -1;
}

/** More than the longest words that open a list, so that nothing before them needs to be searched. */
const OPENING = 20;

/** "The parties agree as follows:" opens a contract, and its sections are no items. */
const OPENS_CONTRACT = /\b(?:agree|agreed|witnesseth|therefore)\b[^.;]{0,40}$/i;

/** True for words that a list follows. */
export function opensList(text: string): boolean {
  const end = text.slice(-OPENING);
  if (OPENS_CONTRACT.test(text.slice(-2 * OPENING)) && !/\bagrees? (?:not )?to\b/i.test(end)) return false;
  return (
    /[:\u2014-]\s*$/.test(end) || /\b(?:following|as follows)[:.]?$/i.test(end) || /\b(?:to|may|shall|not)$/.test(end)
  );
}

/** True for a sentence that begins with an item's mark. */
export function startsItem(text: string): boolean {
  return MARK.test(text);
}
