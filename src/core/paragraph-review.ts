import type { Paragraph } from './contract/contract';
import type { Draft, Planned, Setting } from './findings';
import { concerns, draftOf, identified } from './findings';
import type { PlannedRedline, Side } from './model';
import type { ParagraphPlan } from './plan';
import type { Found } from './rules/ask';
import { verifiedPlan } from './verified-plan';

/** What a review says of one paragraph, with what it was made of. */
export interface ParagraphReview {
  /** What rules found in the paragraph by itself, and the drafts of that, in order. */
  readonly found: readonly Found[];
  readonly drafts: readonly Draft[];
  /** True where nothing more was found in view of the whole contract. */
  readonly isLocal: boolean;
  readonly planned: readonly Planned[];
  readonly plan: ParagraphPlan;
}

/** What the paragraphs of one contract are reviewed with. */
export interface Circumstances {
  readonly setting: Setting;
  readonly side: Side;
  readonly makeId: (draft: Draft) => string;
  /** Whether they are those of the review before. */
  readonly isSameSetting: boolean;
  readonly isSameSide: boolean;
  /**
   * Reads a paragraph with other words in its place, and says what rules find in it by itself. Of those that see the
   * whole contract only the ones are asked that found something in its own words.
   */
  readonly ask: (paragraph: Paragraph, change: Change) => Asked;
}

/** Other words in the place of a paragraph's own. */
export interface Change extends Pick<PlannedRedline, 'edits' | 'result'> {
  /** What was found in its own words. */
  readonly found: readonly Found[];
}

/** A paragraph with what rules found in it. */
export interface Asked {
  readonly paragraph: Paragraph;
  readonly found: readonly Found[];
}

const NOTHING: ParagraphReview = {
  found: [],
  drafts: [],
  isLocal: true,
  planned: [],
  plan: { redline: null, noEdit: [], noPlace: [] },
};

function inOrder(a: Draft, b: Draft): number {
  const [first, second] = [a.finding.span, b.finding.span];
  return (first && second ? first.start - second.start || first.end - second.end : 0) || a.order - b.order;
}

/**
 * Reviews a paragraph: what was found in it by itself, and what in view of the whole contract. Of a review of the same
 * paragraph before, whatever still holds is taken over.
 */
export function reviewParagraph(
  paragraph: Paragraph,
  found: readonly Found[],
  foundInView: readonly Found[],
  { setting, side, makeId, ask, isSameSetting, isSameSide }: Circumstances,
  known: ParagraphReview | null,
): ParagraphReview {
  if (found.length + foundInView.length === 0) return NOTHING;
  const draftAll = (all: readonly Found[], within = paragraph): readonly Draft[] =>
    all.flatMap((one) => draftOf(setting, one, within) ?? []).sort(inOrder);
  const drafts = known && isSameSetting ? known.drafts : draftAll(found);
  const all = foundInView.length === 0 ? drafts : [...drafts, ...draftAll(foundInView)].sort(inOrder);
  const concerned = all.filter((one) => concerns(side, one));
  const ids = concerned.map(makeId);
  const isLocal = foundInView.length === 0;
  if (known && isSameSetting && isSameSide && isLocal && known.isLocal && haveIds(known.planned, ids)) return known;
  const first = concerned.map((one, index) => identified(one, ids[index] ?? ''));
  const { planned, plan } = verifiedPlan(paragraph, first, setting, ({ edits, result }) => {
    const change = { edits, result, found: [...found, ...foundInView] };
    const { paragraph: again, found: left } = ask(paragraph, change);
    return { paragraph: again, drafts: draftAll(left, again).filter((one) => concerns(side, one)) };
  });
  return { found, drafts, isLocal, planned, plan };
}

function haveIds(planned: readonly Planned[], ids: readonly string[]): boolean {
  return planned.length === ids.length && planned.every(({ finding }, index) => finding.id === ids[index]);
}

/** The same review for a paragraph that stands elsewhere now. */
export function movedTo(index: number, review: ParagraphReview): ParagraphReview {
  if (review === NOTHING) return review;
  const { found, drafts, isLocal, planned, plan } = review;
  const moved = <T extends Draft['finding']>(finding: T): T => ({
    ...finding,
    span: finding.span && { ...finding.span, paragraph: index },
  });
  return {
    found: found.map(({ match, ...one }) => ({
      ...one,
      match: { ...match, at: match.at && { ...match.at, paragraph: index } },
    })),
    drafts: drafts.map((draft) => ({ ...draft, finding: moved(draft.finding) })),
    isLocal,
    planned: planned.map((one) => ({ ...one, finding: moved(one.finding) })),
    plan: { ...plan, redline: plan.redline && { ...plan.redline, paragraph: index } },
  };
}
