/** What "all" means: which requests a Replace all or a Comment all sends to Word, and what it leaves out. */
import type { CommentRequest, RedlineRequest } from '../../word/port';
import { isOpen } from './rows';
import type { Reviewed, Row } from './state';

/** Something that is not asked of Word, with the reason. */
export interface LeftAside {
  readonly rows: readonly string[];
  readonly because: string;
}

/** Requests, each with the rows that it answers, by request id. */
export interface Plan<Request> {
  readonly requests: readonly Request[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly leftOut: readonly LeftAside[];
}

/** The combined redlines of all open findings, without paragraphs in which the person decided otherwise on a part. */
export function planReplaceAll({ review, rows }: Reviewed): Plan<RedlineRequest> {
  const byFinding = new Map(rows.map((row) => [row.finding.id, row]));
  const rowsOf = (ids: readonly string[]): Row[] =>
    ids.map((id) => byFinding.get(id)).filter((row) => row !== undefined);
  const requests: RedlineRequest[] = [];
  const answered = new Map<string, readonly string[]>();
  const leftOut: LeftAside[] = [];
  for (const redline of review.redlines) {
    const all = rowsOf(redline.findings);
    const open = all.filter(isOpen);
    const keys = open.map((row) => row.key);
    if (all.length > 0 && open.length === 0) continue;
    if (open.length < all.length) {
      leftOut.push({
        rows: keys,
        because: 'you decided otherwise on another point in the same paragraph. Replace this one by itself.',
      });
      continue;
    }
    const id = `paragraph-${redline.paragraph}`;
    const { paragraph, before, edits } = redline;
    requests.push({ id, redline: { paragraph, before, edits } });
    answered.set(id, keys);
  }
  for (const { id, because } of review.leftOut) {
    const row = byFinding.get(id);
    if (row === undefined || isOpen(row)) leftOut.push({ rows: row === undefined ? [] : [row.key], because });
  }
  return { requests, rows: answered, leftOut };
}

const canTakeComment = (row: Row): boolean => !row.commented && row.standing !== 'dismissed' && row.standing !== 'gone';

interface CommentGroup {
  readonly rows: Row[];
  request: CommentRequest;
}

/** "Perpetual" and "irrevocable" in one clause get the same words: said twice, they would only annoy. */
function sameWordsIn(paragraph: number, text: string, groups: Iterable<CommentGroup>): CommentGroup | undefined {
  return [...groups].find(({ request }) => request.anchor.span.paragraph === paragraph && request.text === text);
}

/** One comment for each stretch of words, however many findings stand on it, and none twice in a paragraph. */
export function planComments(rows: readonly Row[]): Plan<CommentRequest> {
  const groups = new Map<string, CommentGroup>();
  const leftOut: LeftAside[] = [];
  for (const row of rows.filter(canTakeComment)) {
    if (row.place === null) {
      const because = 'it is about the whole contract, and a comment needs words to stand on.';
      leftOut.push({ rows: [row.key], because });
      continue;
    }
    const { paragraph, start, end } = row.place.span;
    const where = `${paragraph}:${start}-${end}`;
    const group = groups.get(where) ?? sameWordsIn(paragraph, row.comment, groups.values());
    if (group === undefined) {
      groups.set(where, { rows: [row], request: { id: row.key, anchor: row.place, text: row.comment } });
      continue;
    }
    group.rows.push(row);
    const texts = [...new Set(group.rows.map((each) => each.comment))];
    group.request = { ...group.request, text: texts.join('\n\n') };
  }
  const planned = [...groups.values()];
  return {
    requests: planned.map((group) => group.request),
    rows: new Map(planned.map((group) => [group.request.id, group.rows.map((row) => row.key)])),
    leftOut,
  };
}
