/**
 * A paragraph as a row of pieces: its leaves of text and marks in document order, each with its run and its revision
 * state. Text, ranges and edits all stand on this one row.
 */
import type { OpenField, StoryFields } from './fields';
import { isW, MATH, MATH_STRICT, MC } from './names';
import type { TextView } from './types';
import { chosenBranch } from './alternate';
import { descendants, elements, textContent } from './xml/node';
import type { XmlElement } from './xml/node';

/**
 * - `text`, `tab`, `break`, `hyphen`: words, which can be cut and deleted;
 * - `mark`: has no text and may be deleted along with words (a symbol, a rendered page break);
 * - `note`, `object`, `field`: may not be deleted by an edit of words;
 * - `anchor`: a comment's reference, never touched by an edit.
 */
export type PieceKind = 'text' | 'tab' | 'break' | 'hyphen' | 'mark' | 'note' | 'object' | 'field' | 'anchor';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Where it stands in the paragraph's text of the view `all`. */
  readonly start: number;
  readonly end: number;
  /** The element in the run. */
  readonly leaf: XmlElement;
  readonly run: XmlElement;
  /** Under a pending insertion, or moved to here. */
  readonly inserted: boolean;
  /** Under a pending deletion, or moved away. */
  readonly deleted: boolean;
  /** The innermost complex field whose result it belongs to. */
  readonly field: OpenField['field'] | null;
}

/** Where elements that are not leaves (wrappers, bookmarks, comment marks) begin and end, in the view `all`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface PieceRow {
  readonly pieces: readonly Piece[];
  readonly extents: ReadonlyMap<XmlElement, Extent>;
}

/** Whether a view shows the piece. */
export function isVisible(piece: Piece, view: TextView): boolean {
  if (view === 'all') return true;
  return view === 'current' ? !piece.deleted : !piece.inserted;
}

interface State {
  readonly inserted: boolean;
  readonly deleted: boolean;
}

/** No text of the paragraph is in these. */
const PASSED_OVER = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'customXmlPr', 'smartTagPr', 'fldData', 'p', 'tbl']);
const LEAVES: Readonly<Record<string, readonly [PieceKind, string]>> = {
  tab: ['tab', '\t'],
  ptab: ['tab', '\t'],
  br: ['break', '\n'],
  cr: ['break', '\n'],
  noBreakHyphen: ['hyphen', '\u2011'],
  softHyphen: ['hyphen', '\u00ad'],
  footnoteReference: ['note', '\ufffc'],
  endnoteReference: ['note', '\ufffc'],
  drawing: ['object', '\ufffc'],
  pict: ['object', '\ufffc'],
  object: ['object', '\ufffc'],
  footnoteRef: ['note', ''],
  endnoteRef: ['note', ''],
  separator: ['note', ''],
  continuationSeparator: ['note', ''],
  annotationRef: ['note', ''],
  instrText: ['field', ''],
  delInstrText: ['field', ''],
  commentReference: ['anchor', ''],
  sym: ['mark', ''],
  lastRenderedPageBreak: ['mark', ''],
};

/** Reads the row of a paragraph. */
export function readPieces(paragraph: XmlElement, fields: StoryFields): PieceRow {
  const pieces: Piece[] = [];
  const extents = new Map<XmlElement, Extent>();
  const open: OpenField[] = [...(fields.atStart.get(paragraph) ?? [])];
  let at = 0;

  const add = (kind: PieceKind, text: string, leaf: XmlElement, run: XmlElement, state: State): void => {
    const hidden = open.some((f) => !f.inResult);
    const shown = hidden ? '' : text;
    pieces.push({
      kind: hidden ? 'field' : kind,
      text: shown,
      start: at,
      end: at + shown.length,
      leaf,
      run,
      inserted: state.inserted,
      deleted: state.deleted || isW(leaf, 'delText'),
      field: open.at(-1)?.field ?? null,
    });
    at += shown.length;
  };

  const fieldMark = (leaf: XmlElement, run: XmlElement, state: State): void => {
    const field = fields.byMark.get(leaf);
    if (!field?.end) {
      add('mark', '', leaf, run, state);
      return;
    }
    if (leaf === field.begin) open.push({ field, inResult: false });
    add('field', '', leaf, run, state);
    const index = open.findIndex((f) => f.field === field);
    if (leaf === field.separate && index >= 0) open[index] = { field, inResult: true };
    if (leaf === field.end && index >= 0) open.splice(index, 1);
  };

  const readRun = (run: XmlElement, state: State): void => {
    for (const leaf of elements(run)) {
      const known = isW(leaf, leaf.local) ? LEAVES[leaf.local] : undefined;
      if (known) add(known[0], known[1], leaf, run, state);
      else if (isW(leaf, 't') || isW(leaf, 'delText')) readText(leaf, run, state);
      else if (isW(leaf, 'fldChar')) fieldMark(leaf, run, state);
      else if (isW(leaf, 'ruby')) add('object', rubyBase(leaf), leaf, run, state);
      else if (leaf.uri === MC && leaf.local === 'AlternateContent') readAlternate(leaf, run, state);
      else if (!isW(leaf, 'rPr')) add('object', '', leaf, run, state);
    }
  };

  /** What is more than text, such as a comment in the XML, would be lost if it were cut. */
  const readText = (leaf: XmlElement, run: XmlElement, state: State): void => {
    const isPlain = leaf.children.every((child) => child.kind === 'text');
    add(isPlain ? 'text' : 'object', textContent(leaf), leaf, run, state);
  };

  const readAlternate = (leaf: XmlElement, run: XmlElement, state: State): void => {
    const branch = chosenBranch(leaf);
    if (branch && elements(branch).some((e) => !isW(e, 'rPr'))) add('object', '\ufffc', leaf, run, state);
  };

  const walk = (parent: XmlElement, state: State): void => {
    for (const child of elements(parent)) {
      const start = at;
      if (isW(child, 'r')) readRun(child, state);
      else if (isW(child, 'ins') || isW(child, 'moveTo')) walk(child, { ...state, inserted: true });
      else if (isW(child, 'del') || isW(child, 'moveFrom')) walk(child, { ...state, deleted: true });
      else if (child.uri === MC && child.local === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch, state);
      } else if (isMath(child)) add('object', '', child, child, state);
      else if (!(isW(child, child.local) && PASSED_OVER.has(child.local))) walk(child, state);
      extents.set(child, { start, end: at });
    }
  };

  walk(paragraph, { inserted: false, deleted: false });
  return { pieces, extents };
}

/** Whether the element is an equation, which has no text here. */
export function isMath(element: XmlElement): boolean {
  return (element.uri === MATH || element.uri === MATH_STRICT) && element.local.startsWith('oMath');
}

/** The words that a ruby annotation stands over. */
function rubyBase(ruby: XmlElement): string {
  let text = '';
  for (const base of elements(ruby).filter((e) => isW(e, 'rubyBase'))) {
    for (const leaf of descendants(base)) if (isW(leaf, 't')) text += textContent(leaf);
  }
  return text;
}
