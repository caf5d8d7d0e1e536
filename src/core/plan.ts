import type { Paragraph } from './contract/contract';
import type { Planned, Setting } from './findings';
import { NO_EDIT_FOUND } from './findings';
import type { LeftOut, PlannedRedline } from './model';
import type { Range } from './contract/sentences';
import type { Group, Part } from './redline/compose';
import { compose } from './redline/compose';
import { applyEdits } from './redline/edits';
import { toSource } from './redline/to-source';

/** What becomes of the findings of one paragraph. */
export interface ParagraphPlan {
  readonly redline: PlannedRedline | null;
  /** Those that have no smallest edit. */
  readonly noEdit: readonly LeftOut[];
  /** Those whose edit found no place beside the others. */
  readonly noPlace: readonly LeftOut[];
}

/** The findings that have no smallest edit, with the reason. */
export function withoutEdit(planned: readonly Planned[]): readonly LeftOut[] {
  return planned
    .filter(({ part }) => part === null)
    .map(({ finding }) => ({ id: finding.id, because: finding.noEdit ?? NO_EDIT_FOUND }));
}

/** The repairs by the part of the paragraph that they change. */
export function groupsOf(planned: readonly Planned[]): readonly Group[] {
  const groups = new Map<number, { sentence: Range; parts: Part[] }>();
  for (const { part, sentence } of planned) {
    if (part === null || sentence === null) continue;
    const group = groups.get(sentence.start);
    if (group) group.parts.push(part);
    else groups.set(sentence.start, { sentence, parts: [part] });
  }
  return [...groups.values()];
}

/** Joins the smallest edits of a paragraph's findings into one plan. */
export function planParagraph(paragraph: Paragraph, planned: readonly Planned[], { wording }: Setting): ParagraphPlan {
  const { index, reading, source } = paragraph;
  const { edits, leftOut: noPlace } = compose(reading.text, groupsOf(planned), wording);
  const noEdit = withoutEdit(planned);
  const own = toSource(reading, source.text, edits);
  if (own.length === 0) return { redline: null, noEdit, noPlace };
  const missing = new Set([...noEdit, ...noPlace].map(({ id }) => id));
  return {
    redline: {
      paragraph: index,
      before: source.text,
      edits: own,
      result: applyEdits(source.text, own),
      findings: planned.map(({ finding }) => finding.id).filter((id) => !missing.has(id)),
    },
    noEdit,
    noPlace,
  };
}
