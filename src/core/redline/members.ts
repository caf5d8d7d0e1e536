import type { Edit } from '../model';

interface Block {
  readonly start: number;
  readonly end: number;
  readonly verb?: true;
}

const SEPARATOR_BEFORE = /(?:,? (?:and\/or|and|or)|,) $/;
/** More than the longest match of {@link SEPARATOR_BEFORE}, in characters. */
const LONGEST_SEPARATOR = 12;
const SEPARATOR_AFTER = /^(?:,? (?:and\/or|and|or)|,) /;
const OPENS_PHRASE = /^, (?:for|in|on|by|with|at|through|throughout|under|including|but|without|subject|provided|to)\b/;
const SEPARATOR_BETWEEN = /^(?:,? (?:and\/or|and|or) |, )$/;
/** A member of a row is a few words; with an article or a bracket in them they are something else. */
const MEMBER =
  /^(?!(?:and|or)\b)(?!.*\b(?:an?|the|to)\b)(?:(?![A-Z][a-z])|(?=[^ ]+$))[\w-]+(?: (?![A-Z][a-z])[\w-]+){0,2}$/;

/** Nothing but a mark stands before the words on their line. */
const ALONE = /^\W{0,20}$/;

/** Members that stand side by side are struck as one run. */
function joinMembers(text: string, members: readonly Block[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const member of [...members].sort((a, b) => a.start - b.start)) {
    const last = blocks.at(-1);
    if (last && (member.start <= last.end || SEPARATOR_BETWEEN.test(text.slice(last.end, member.start)))) {
      blocks[blocks.length - 1] = { ...last, end: Math.max(last.end, member.end) };
    } else blocks.push(member);
  }
  return blocks;
}

/** The comma that has to become "and" when the last of a row goes: the one before the member that is last now. */
function lastComma(text: string, at: number): number | null {
  const comma = text.lastIndexOf(', ', at - 1);
  return comma >= 0 && MEMBER.test(text.slice(comma + 2, at)) ? comma : null;
}

function strikeLast(text: string, block: Block, before: string, inner: string): readonly Edit[] {
  const start = block.start - before.length;
  const joint =
    /\b(?:and\/or|and|or)\b/.exec(before) ??
    /\b(?:and\/or|and|or)\b/.exec(inner) ??
    (block.verb ? (['and'] as const) : null);
  const strike: Edit = { start, end: block.end, insert: '' };
  const comma = joint ? lastComma(text, start) : null;
  if (!joint || comma === null) return [strike];
  const isLonger = lastComma(text, comma) !== null;
  const oxford = isLonger && (before.startsWith(', a') || before.startsWith(', o')) ? ',' : '';
  return [{ start: comma, end: comma + 2, insert: `${oxford} ${joint[0]} ` }, strike];
}

/** What a bracket after a member says of it goes with it: "transferable (this means ...)". */
function withBracket(text: string, block: Block): Block {
  const bracket =
    /^ \((?:[^()]|\([^()]*\))*\)(?=[,.;]| (?:and|or|\()|$)|^ \((?:subject to|solely|only|except|including|with|through|in accordance|as|unless|even)\b(?:[^()]|\([^()]*\))*\)(?= [a-z])/.exec(
      text.slice(block.end),
    );
  return bracket ? { ...block, end: block.end + bracket[0].length } : block;
}

function strikeBlock(text: string, alone: Block): readonly Edit[] {
  const block = withBracket(text, alone);
  const before =
    SEPARATOR_BEFORE.exec(text.slice(Math.max(0, block.start - LONGEST_SEPARATOR), block.start))?.[0] ?? '';
  const inner = text.slice(block.start, block.end);
  // "* assignable, including to affiliates;": with the only word of a point goes what is said of it.
  if (
    before === '' &&
    ALONE.test(text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start)) &&
    /^,? including\b/.test(text.slice(block.end))
  )
    return [
      { start: block.start, end: block.end + (/^[^;.\n]*/.exec(text.slice(block.end))?.[0].length ?? 0), insert: '' },
    ];
  // "And sublicense, for any purpose,": the comma opens what goes with the whole row.
  const isLast = /\b(?:and|or)\b/.test(before + inner) && OPENS_PHRASE.test(text.slice(block.end));
  const after = isLast ? '' : (SEPARATOR_AFTER.exec(text.slice(block.end))?.[0] ?? '');
  if (after === ', ' || (after !== '' && before === '')) {
    return [{ start: block.start, end: block.end + after.length, insert: '' }];
  }
  if (after !== '') {
    // "A, M, and C" leaves a pair, which has no comma.
    const isPair = after.startsWith(', ') && lastComma(text, block.start - before.length) === null;
    return [{ start: block.start - before.length, end: block.end + (isPair ? 1 : 0), insert: '' }];
  }
  if (before !== '') return strikeLast(text, block, before, inner);
  return [{ start: block.start, end: block.end + (text.charAt(block.end) === ' ' ? 1 : 0), insert: '' }];
}

/** A change of a text: what stood at `[start, end)` of the text before stands at `[at, at + length)` now. */
interface Change {
  readonly start: number;
  readonly end: number;
  at: number;
  readonly length: number;
}

/** Where a place of the text as it is now stood before all changes, which are in order; null within an insertion. */
function before(changes: readonly Change[], place: number): number | null {
  let shift = 0;
  for (const { at, length, end } of changes) {
    if (place < at) break;
    if (place < at + length) return null;
    shift = end - at - length;
  }
  return place + shift;
}

/** Where a place of the text before all changes stands now. */
function after(changes: readonly Change[], place: number): number {
  let shift = 0;
  for (const { at, length, end } of changes) {
    if (place < end) break;
    shift = at + length - end;
  }
  return place + shift;
}

/**
 * Strikes members of rows ("perpetual, sublicensable and worldwide", "use, copy and sublicense") and repairs the
 * commas and the last "and" or "or" of each row. Offsets are those of `text`.
 */
export function strikeMembers(text: string, members: readonly Block[]): readonly Edit[] {
  // Each strike sees the row as the ones before it left it; `changes` lead back to the text.
  let left = text;
  const changes: Change[] = [];
  const edits: Edit[] = [];
  for (const block of joinMembers(text, members)) {
    const start = after(changes, block.start);
    const own = strikeBlock(left, { ...block, start, end: start + block.end - block.start });
    for (const edit of [...own].reverse()) {
      const from = before(changes, edit.start) ?? -1;
      const to = (before(changes, edit.end - 1) ?? -1) + 1;
      edits.push({ start: from, end: to, insert: edit.insert });
      left = left.slice(0, edit.start) + edit.insert + left.slice(edit.end);
      for (const change of changes)
        if (change.at >= edit.end) change.at += edit.insert.length - (edit.end - edit.start);
      const next = changes.findIndex((change) => change.at > edit.start);
      changes.splice(next < 0 ? changes.length : next, 0, {
        start: from,
        end: to,
        at: edit.start,
        length: edit.insert.length,
      });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}
