/** After an insertion that Word did not finish: puts the tracking mode back, finds out what came, takes back a part. */
import { done, failed, isOfTheLine, ofChange } from './failures';
import { insertedLines } from './inserted-lines';
import { loadParagraphs } from './load-paragraphs';
import type { Mark } from './own-changes';
import { addedSince, loadChanges, marksOf } from './own-changes';
import type { Answer, ItemResult, WordFailure } from './port';
import { leftChanged, PART_LEFT, refusal, refusedByWord } from './results';
import type { Session } from './session';
import { plainText } from './text';
import type { Tracking } from './tracking';
import { leftOn } from './tracking';

/** A rejection that Word does not finish is gone on with, from what stands in the document then. */
const ATTEMPTS = 3;

/** What was to be inserted, and how things stood before. */
export interface Insertion {
  readonly id: string;
  /** The texts of all paragraphs before, in plain characters. */
  readonly before: readonly string[];
  /** The texts of the new paragraphs. */
  readonly lines: readonly string[];
  /** How many of them Word answered for before it stopped. */
  readonly answered: number;
  /** The tracked changes of the paragraph that they were to follow; null where this Word cannot tell. */
  readonly marks: readonly Mark[] | null;
  readonly mode: Word.Document['changeTrackingMode'];
  readonly tracking: Tracking;
}

/** The insertion's result: made in full, taken back, or left there in part where that could not be. */
export async function recover(
  session: Session,
  failure: WordFailure,
  insertion: Insertion,
): Promise<Answer<ItemResult>> {
  const { id, before, lines, answered, mode, tracking } = insertion;
  const putBack = (): void => {
    session.context.document.changeTrackingMode = mode;
  };
  const now = await readAgain(session, putBack);
  if (!now.ok) {
    const known = { ...ofChange(failure), document: 'unknown' } as const;
    const restored = now.failure.kind !== 'no-answer' && (await session.insist(putBack)) === null;
    if (restored) tracking.owe(null);
    return failed(restored ? known : leftOn(known, mode));
  }
  tracking.owe(null);
  const came = insertedLines(before, textsOf(now.value), lines);
  if (came === null) return done(leftChanged(id, PART_LEFT));
  // A batch that went unanswered was carried out in full or up to a line; one that was answered may lack a look.
  if (came.count === lines.length && (failure.at === undefined || answered === lines.length)) {
    return done({ id, outcome: 'applied' });
  }
  if (!(await takeBack(session, now.value, insertion))) return done(leftChanged(id, PART_LEFT));
  return isOfTheLine(failure) ? failed(ofChange(failure)) : done(refusal(id, refusedByWord(failure)));
}

/** The paragraphs as they are now; what is queued alongside must not harm if Word did it twice. */
async function readAgain(session: Session, alongside: () => void): Promise<Answer<readonly Word.Paragraph[]>> {
  const loaded = await loadParagraphs(session, { alongside, send: (queue) => session.insist(queue) });
  return loaded.ok ? done(loaded.value.paragraphs) : loaded;
}

function textsOf(paragraphs: readonly Word.Paragraph[]): string[] {
  return paragraphs.map(({ text }) => plainText(text));
}

/** Rejects the new paragraphs until the document reads as before; false when it does not. */
async function takeBack(
  session: Session,
  paragraphs: readonly Word.Paragraph[],
  { before, lines, marks }: Insertion,
): Promise<boolean> {
  let now = paragraphs;
  for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
    const came = insertedLines(before, textsOf(now), lines);
    if (came?.count === 0) return true;
    if (came === null || marks === null || attempt === ATTEMPTS) return false;
    await reject(session, now.slice(came.from - 1, came.from + came.count), marks);
    // Whatever Word answered: what it did is seen by reading.
    const again = await readAgain(session, () => undefined);
    if (!again.ok) return false;
    now = again.value;
  }
  return false;
}

/** Rejects new paragraphs, the last first, and what else is new in the one before them: at the end, its mark. */
async function reject(session: Session, paragraphs: readonly Word.Paragraph[], marks: readonly Mark[]): Promise<void> {
  const [near, ...own] = paragraphs;
  const changes: Word.TrackedChangeCollection[] = [];
  const unheard = await session.insist(() => {
    if (near !== undefined) changes.push(loadChanges(near));
  });
  const last = unheard === null ? changes.at(-1) : undefined;
  for (const paragraph of own.reverse()) paragraph.getTrackedChanges().rejectAll();
  const added = last === undefined ? [] : (addedSince(marks, marksOf(last)) ?? []);
  for (const position of [...added].reverse()) last?.items[position]?.reject();
  await session.write();
}
