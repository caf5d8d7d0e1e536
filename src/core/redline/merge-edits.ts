import type { Edit } from '../model';
import { applyEdits } from './edits';

/** Where an edit stands in the text that the first edits make; those of the second stand there already. */
interface Placed extends Edit {
  readonly isFirst: boolean;
  /** How much longer the text before is up to its end than the one between. */
  readonly shift: number;
}

function placed(first: readonly Edit[]): readonly Placed[] {
  let shift = 0;
  return first.map(({ start, end, insert }) => {
    const from = start - shift;
    shift += end - start - insert.length;
    return { start: from, end: from + insert.length, insert, isFirst: true, shift };
  });
}

/**
 * The edits that do to `before` what `first` does and then, to the text that comes of it, `second`. Both are sorted
 * and apart; edits that touch become one.
 */
export function mergeEdits(before: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(before, first);
  const all = [...placed(first), ...second.map((edit) => ({ ...edit, isFirst: false, shift: 0 }))];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: { start: number; end: number; own: Edit[]; before: number; after: number }[] = [];
  let shift = 0;
  for (const { start, end, insert, isFirst, shift: next } of all) {
    const last = groups.at(-1);
    const group = last && start <= last.end ? last : { start, end, own: [], before: shift, after: shift };
    if (group !== last) groups.push(group);
    group.end = Math.max(group.end, end);
    if (isFirst) shift = group.after = next;
    else group.own.push({ start, end, insert });
  }
  return groups.map(({ start, end, own, before: ahead, after }) => ({
    start: start + ahead,
    end: end + after,
    insert: applyEdits(
      between.slice(start, end),
      own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    ),
  }));
}
