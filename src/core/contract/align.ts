import type { SourceParagraph } from '../model';

function isSame(a: SourceParagraph | undefined, b: SourceParagraph | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.place === b.place &&
    a.listLabel === b.listLabel &&
    a.headingLevel === b.headingLevel
  );
}

/** Pairs equal paragraphs of two stretches in whatever order they stand; those before `from` are settled already. */
function pairByText(
  before: readonly SourceParagraph[],
  after: readonly SourceParagraph[],
  from: number,
  ends: { readonly before: number; readonly after: number },
  origins: number[],
): void {
  const byText = new Map<string, number[]>();
  for (let index = ends.before - 1; index >= from; index -= 1) {
    const text = before[index]?.text ?? '';
    const places = byText.get(text);
    if (places) places.push(index);
    else byText.set(text, [index]);
  }
  for (let index = from; index < ends.after; index += 1) {
    const places = byText.get(after[index]?.text ?? '');
    const place = places?.at(-1);
    if (place === undefined || !isSame(before[place], after[index])) continue;
    places?.pop();
    origins[index] = place;
  }
}

/**
 * For each paragraph the place of one that says the same in the contract before, each of those once; -1 where there
 * is none. What stands unchanged at the beginning and at the end keeps its order.
 */
export function alignParagraphs(
  before: readonly SourceParagraph[],
  after: readonly SourceParagraph[],
): readonly number[] {
  const origins = after.map(() => -1);
  let start = 0;
  while (start < after.length && isSame(before[start], after[start])) {
    origins[start] = start;
    start += 1;
  }
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > start && newEnd > start && isSame(before[oldEnd - 1], after[newEnd - 1])) {
    oldEnd -= 1;
    newEnd -= 1;
    origins[newEnd] = oldEnd;
  }
  pairByText(before, after, start, { before: oldEnd, after: newEnd }, origins);
  return origins;
}
