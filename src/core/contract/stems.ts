import type { Mark } from './list-items';
import { markOf } from './list-items';

/** What the place of a paragraph among lists and cells depends on. */
export interface ListWords {
  /** The paragraph's letters, digits or bullet, null where it has none. */
  readonly mark: string | null;
  /** It continues the words of another. */
  readonly isItem: boolean;
  /** A heading begins something new, whatever its number. */
  readonly isHeading: boolean;
  /** Its last sentence where a list follows it, otherwise empty. */
  readonly opener: string;
  readonly isCell: boolean;
  /** A cell's words where they are the head of a row or a column ("Territory"), otherwise empty. */
  readonly head: string;
}

/** A list that is open: a paragraph marked alike continues it. */
interface Level {
  /** The last item's mark, null until the first one. */
  last: Mark | null;
  readonly stem: string;
  /** What stands before the words that opened it; a number there is followed by sections, not by items. */
  readonly ownMark: string | null;
}

/** Longer stems are kept to their end: what governs a list stands near it. */
const LONGEST_STEM = 3000;

function kindOf(mark: string | null): Mark['kind'] | null {
  return mark === null ? null : markOf(mark, null).kind;
}

/** The level that a marked paragraph is an item of, the levels inside it closed; null where it begins a section. */
function levelOfMark(levels: Level[], text: string): Level | null {
  const open = levels.at(-1);
  if (!open) return null;
  const mark = markOf(text, open.last?.value ?? null);
  const siblings = levels.map(({ last }) => last?.kind).lastIndexOf(mark.kind);
  const isFirst = open.last === null && (siblings < 0 || mark.kind === 'bullet');
  if (mark.kind === 'number' && siblings < 0 && (!isFirst || /^\d/.test(open.ownMark ?? ''))) return null;
  // "- Agency may: (a) ... - Clients are free to": marked like the item that opened the list, so beside it.
  const beside =
    siblings < 0 && open.last !== null ? levels.map(({ ownMark }) => kindOf(ownMark)).lastIndexOf(mark.kind) : -1;
  if (beside >= 0) {
    levels.length = beside;
    return levels.at(-1) ?? null;
  }
  if (!isFirst && siblings >= 0) levels.length = siblings + 1;
  const level = levels.at(-1) ?? open;
  level.last = mark;
  return level;
}

/** The level of words that no mark stands before: "in each case for ever" goes with all the items, nested ones too. */
function levelOfWords(levels: Level[]): Level | null {
  if (levels.at(-1)?.last) levels.length = 1;
  return levels.at(-1) ?? null;
}

/** Pairs the cells of a table with their heads: a head and its cell, or a row of heads and rows of as many cells. */
function cellHeads(): (words: ListWords) => string {
  let heads: string[] = [];
  let cells = 0;
  return ({ isCell, head }) => {
    if (!isCell || (head !== '' && cells > 0)) {
      heads = [];
      cells = 0;
    }
    if (!isCell) return '';
    if (head !== '') {
      heads.push(head);
      return '';
    }
    // A single head is that of one cell, several are those of a column each.
    const own = heads.length === 1 && cells > 0 ? '' : (heads[cells % heads.length] ?? '');
    cells += 1;
    return own === '' ? '' : `${own}:`;
  };
}

/**
 * For each paragraph the words that it continues: the lead-in of a list ("Licensee may:"), the outer list's first where
 * lists are nested, or the head of a cell ("Territory:"); empty where it stands alone.
 */
export function stemsOf(paragraphs: Iterable<ListWords>): readonly string[] {
  const levels: Level[] = [];
  const stems: string[] = [];
  const headOf = cellHeads();
  for (const words of paragraphs) {
    const { mark, isItem, isHeading, opener } = words;
    const head = headOf(words);
    const isMarked = mark !== null && !isHeading && (isItem || levels.length > 0);
    const level = isMarked ? levelOfMark(levels, mark) : isItem && !isHeading ? levelOfWords(levels) : null;
    if (!level) levels.length = 0;
    const stem = level?.stem ?? '';
    stems.push(stem === '' ? head : stem);
    if (opener === '') continue;
    const whole = stem === '' ? opener : `${stem} ${opener}`;
    levels.push({ last: null, stem: whole.slice(-LONGEST_STEM), ownMark: mark });
  }
  return stems;
}
