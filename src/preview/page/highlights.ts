/** Colours words of the drawn document without touching its elements; preview.css says how each kind looks. */

/** Kinds of coloured words, the later drawn over the earlier. */
const KINDS = ['comment', 'comment-chosen', 'selection'] as const;

/** A kind of coloured words. */
export type HighlightKind = (typeof KINDS)[number];

/** Colours exactly these words in that way, and no longer those before. */
export function highlight(kind: HighlightKind, ranges: readonly Range[]): void {
  const painted = new Highlight(...ranges);
  painted.priority = KINDS.indexOf(kind);
  CSS.highlights.set(kind, painted);
}
