/** Tells our own tracked changes from those that were there before: only ours may ever be rejected. */
import { embed } from './embed';

/** All that Office.js tells of a tracked change, as one string that compares. */
export type Mark = string;

/** Queues the reading of a paragraph's tracked changes. */
export function loadChanges(paragraph: Word.Paragraph): Word.TrackedChangeCollection {
  const changes = paragraph.getTrackedChanges();
  changes.load('author,date,text,type');
  return changes;
}

/** The marks of changes that were loaded. */
export function marksOf(changes: Word.TrackedChangeCollection): readonly Mark[] {
  return changes.items.map(({ author, date, text, type }) => JSON.stringify([author, String(date), text, type]));
}

/**
 * The positions in `after` of the changes that came in addition to those of `before`. Null when some of those before
 * cannot be found again for certain, as when Word has joined one of them with ours: then none may be touched.
 */
export function addedSince(before: readonly Mark[], after: readonly Mark[]): readonly number[] | null {
  const embedding = embed(before, after);
  if (embedding === null) return null;
  if (embedding.earliest.some((place, index) => place !== embedding.latest[index])) return null;
  const old = new Set(embedding.earliest);
  return after.flatMap((_, index) => (old.has(index) ? [] : [index]));
}
