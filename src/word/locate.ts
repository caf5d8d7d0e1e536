/**
 * Finds words again as Word's own ranges, in one sync for any number of paragraphs. Nothing is searched in the whole
 * document: each paragraph is found by place and text, and only the words that matter are searched, in it alone.
 */
import { done, failed } from './failures';
import { findParagraph } from './find-paragraph';
import { inParts } from './in-parts';
import type { Answer } from './port';
import type { Refused } from './results';
import { AMBIGUOUS, STALE } from './results';
import type { Scene } from './scene';
import type { Nth, Piece, SearchedText, SearchPlan } from './search-plan';
import { escapeSearch, planSearch } from './search-plan';
import type { Session } from './session';
import { plainText, sameWords } from './text';

/** Words to find: spans, none empty, in a paragraph that stood at an index and said `before`. */
export interface Target {
  readonly paragraph: number;
  readonly before: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The words of a target, as live ranges in the order of its spans. */
export interface Located {
  readonly ok: true;
  readonly index: number;
  readonly paragraph: Word.Paragraph;
  readonly ranges: readonly Word.Range[];
  /** The paragraph's text held deleted words, so that the ranges were found by inference: see `confirm`. */
  readonly inferred: boolean;
}

interface Search {
  readonly index: number;
  readonly paragraph: Word.Paragraph;
  readonly before: string;
  readonly inferred: boolean;
  readonly plans: readonly SearchPlan[];
  readonly hits: Map<string, Word.RangeCollection>;
  /** What the paragraph says with its pending revisions accepted; null where nothing can be pending. */
  reviewed: OfficeExtension.ClientResult<string> | null;
}

/**
 * Locates all targets, each or its refusal in the same order; in parts where they are too many for one sync.
 * `alongside` queues what else should come for a paragraph that was found; it may be called more than once for one.
 */
export async function locate(
  session: Session,
  scene: Scene,
  targets: readonly Target[],
  alongside?: (paragraph: Word.Paragraph, index: number) => void,
): Promise<Answer<readonly (Located | Refused)[]>> {
  const searches = targets.map((target) => planSearches(scene, target));
  const planned = searches.filter(isSearch);
  if (planned.length === 0) return done(searches.flatMap((search) => (isSearch(search) ? [] : search)));
  const used = new Set(planned.map(({ index }) => index));
  // Word adjusts every tracked object at every edit: those that nobody needs are let go.
  for (const paragraph of scene.paragraphs.filter((_, index) => !used.has(index))) paragraph.untrack();
  const failure = await inParts(planned, (some) => {
    for (const search of some) {
      queueSearch(search, scene.revised);
      alongside?.(search.paragraph, search.index);
    }
    return session.sync();
  });
  if (failure !== null) return failed(failure);
  return done(searches.map((search) => (isSearch(search) ? finishSearch(search) : search)));
}

function isSearch(search: Search | Refused): search is Search {
  return 'plans' in search;
}

function planSearches(scene: Scene, target: Target): Search | Refused {
  const found = findParagraph(scene.texts, target.paragraph, target.before, scene.revised);
  const paragraph = found === null ? undefined : scene.paragraphs[found.index];
  if (found === null || paragraph === undefined) return STALE;
  const text: SearchedText = {
    current: target.before,
    searched: scene.texts[found.index] ?? '',
    placeOf: found.placeOf,
  };
  const plans: SearchPlan[] = [];
  for (const span of target.spans) {
    const plan = planSearch(text, span);
    if (!plan.ok) return plan;
    plans.push(plan);
  }
  const inferred = text.searched !== text.current;
  return { index: found.index, paragraph, before: target.before, inferred, plans, hits: new Map(), reviewed: null };
}

function queueSearch(search: Search, revised: boolean): void {
  const { paragraph, plans, hits } = search;
  hits.clear();
  for (const piece of plans.flatMap(piecesOf)) {
    if (hits.has(piece.text)) continue;
    const ranges = paragraph.search(escapeSearch(piece.text), { matchCase: true });
    ranges.load('text');
    hits.set(piece.text, ranges);
  }
  search.reviewed = revised ? paragraph.getReviewedText('Current') : null;
}

function piecesOf(plan: SearchPlan): Piece[] {
  return plan.last === null ? [plan.first] : [plan.first, plan.last];
}

function finishSearch(search: Search): Located | Refused {
  const { reviewed, before, hits } = search;
  if (reviewed !== null && !sameWords(plainText(reviewed.value), before)) return STALE;
  const ranges: Word.Range[] = [];
  for (const plan of search.plans) {
    const [first, last] = piecesOf(plan).map((piece) => pick(piece, hits.get(piece.text)?.items ?? []));
    if (first === undefined || first === null || last === null) return AMBIGUOUS;
    ranges.push(last === undefined ? first : first.expandTo(last));
  }
  return { ok: true, index: search.index, paragraph: search.paragraph, ranges, inferred: search.inferred };
}

/** Word takes straight and curly quotes for the same: only what reads exactly so counts. */
function pick(piece: Piece, found: readonly Word.Range[]): Word.Range | null {
  const exact = found.filter((range) => plainText(range.text) === piece.text);
  const counts: readonly Nth[] = [piece.countingDeleted, piece.skippingDeleted];
  const count = counts.find(({ of }) => of === exact.length);
  return count === undefined ? null : (exact[count.index] ?? null);
}
