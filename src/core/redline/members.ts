import type { Edit } from '../model';

interface Block {
  readonly start: number;
  readonly end: number;
  readonly verb?: true;
}

const SEPARATOR_BEFORE = /(?:,? (?:and\/or|and|or)|,) $/;
const SEPARATOR_AFTER = /^(?:,? (?:and\/or|and|or)|,) /;
const SEPARATOR_BETWEEN = /^(?:,? (?:and\/or|and|or) |, )$/;
/** A member of a row is a few words; with an article or a bracket in them they are something else. */
const MEMBER = /^(?!.*\b(?:an?|the|to)\b)[\w-]+(?: [\w-]+){0,2}$/i;

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

function strikeBlock(text: string, block: Block): readonly Edit[] {
  const before = SEPARATOR_BEFORE.exec(text.slice(0, block.start))?.[0] ?? '';
  const after = SEPARATOR_AFTER.exec(text.slice(block.end))?.[0] ?? '';
  if (after === ', ' || (after !== '' && before === '')) {
    return [{ start: block.start, end: block.end + after.length, insert: '' }];
  }
  if (after !== '') {
    // "A, M, and C" leaves a pair, which has no comma.
    const isPair = after.startsWith(', ') && lastComma(text, block.start - before.length) === null;
    return [{ start: block.start - before.length, end: block.end + (isPair ? 1 : 0), insert: '' }];
  }
  if (before !== '') return strikeLast(text, block, before, text.slice(block.start, block.end));
  return [{ start: block.start, end: block.end + (text.charAt(block.end) === ' ' ? 1 : 0), insert: '' }];
}

/**
 * Strikes members of rows ("perpetual, sublicensable and worldwide", "use, copy and sublicense") and repairs the
 * commas and the last "and" or "or" of each row. Offsets are those of `text`.
 */
export function strikeMembers(text: string, members: readonly Block[]): readonly Edit[] {
  // Each strike sees the row as the ones before it left it; `origin` leads back to the text.
  let left = text;
  let origin = Array.from({ length: text.length }, (_, index) => index);
  const edits: Edit[] = [];
  for (const block of joinMembers(text, members)) {
    const start = origin.indexOf(block.start);
    const own = strikeBlock(left, { ...block, start, end: start + block.end - block.start });
    for (const edit of [...own].reverse()) {
      edits.push({
        start: origin[edit.start] ?? text.length,
        end: (origin[edit.end - 1] ?? text.length - 1) + 1,
        insert: edit.insert,
      });
      left = left.slice(0, edit.start) + edit.insert + left.slice(edit.end);
      origin = [...origin.slice(0, edit.start), ...Array.from(edit.insert, () => -1), ...origin.slice(edit.end)];
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}
