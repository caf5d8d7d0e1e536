import type { SourceParagraph } from '../model';

const MARK = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).](?=\s|[A-Za-z])|[-•·‣◦–*✅]\s?)/i;

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

/** True for words that a list follows. */
export function opensList(text: string): boolean {
  const end = text.slice(-OPENING);
  return (
    /[:\u2014-]\s*$/.test(end) || /\b(?:following|as follows)[:.]?$/i.test(end) || /\b(?:to|may|shall|not)$/.test(end)
  );
}

/** True for a sentence that begins with an item's mark. */
export function startsItem(text: string): boolean {
  return MARK.test(text);
}
