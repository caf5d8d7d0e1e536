/** The texts of the paragraphs as if pending revisions were accepted: Word on the web counts deleted words as text. */
import { supports } from './capabilities';
import { done, failed, isOfTheLine } from './failures';
import { inParts } from './in-parts';
import type { Answer } from './port';
import type { Session } from './session';
import { plainText } from './text';

/** What the first sync brings of the document's revisions. */
export interface Revisions {
  /** Whether some are pending; to be asked after the sync. */
  pending(): boolean;
  /** The changes of words; null where this Word cannot list them. */
  changes(): readonly Word.TrackedChange[] | null;
  /** Whether the text can be had without deleted words. */
  readonly readable: boolean;
}

/** Queues what tells whether revisions are pending, by the best means that this Word has. */
export function loadRevisions(body: Word.Body): Revisions {
  if (supports('1.6')) {
    const changes = body.getTrackedChanges();
    changes.load('type');
    return {
      pending: () => changes.items.length > 0,
      changes: () => changes.items.filter(({ type }) => type !== 'Formatted'),
      readable: true,
    };
  }
  if (supports('1.4')) {
    const original = body.getReviewedText('Original');
    const current = body.getReviewedText('Current');
    return { pending: () => original.value !== current.value, changes: () => null, readable: true };
  }
  return { pending: () => false, changes: () => null, readable: false };
}

/**
 * The paragraphs' texts. Only paragraphs with changed words are asked for their reviewed text, which Word is slow to
 * give; where Word cannot tell which those are, all are asked.
 */
export async function acceptedTexts(
  session: Session,
  paragraphs: readonly Word.Paragraph[],
  revisions: Revisions,
): Promise<Answer<readonly string[]>> {
  const changes = revisions.changes();
  const changed = changes === null ? revisions.pending() : changes.length > 0;
  if (!changed) return done(paragraphs.map(({ text }) => plainText(text)));
  if (changes === null || changes.length > paragraphs.length) return reviewAll(session, paragraphs);
  const texts = await reviewChanged(session, changes);
  if (texts.ok) return texts;
  // Paragraph ids, by which changes are matched, are missing from a Word that was bought once and for all.
  const other = texts.failure.kind === 'too-large' || !isOfTheLine(texts.failure);
  return other ? reviewAll(session, paragraphs) : texts;
}

async function reviewAll(session: Session, paragraphs: readonly Word.Paragraph[]): Promise<Answer<readonly string[]>> {
  const reviews = new Map<Word.Paragraph, OfficeExtension.ClientResult<string>>();
  const written = paragraphs.filter(({ text }) => text !== '');
  const failure = await inParts(written, (some) => {
    for (const paragraph of some) reviews.set(paragraph, paragraph.getReviewedText('Current'));
    return session.sync();
  });
  if (failure !== null) return failed(failure);
  return done(paragraphs.map((paragraph) => plainText(reviews.get(paragraph)?.value ?? '')));
}

interface ChangeReview {
  readonly deleted: boolean;
  readonly paragraphs: Word.ParagraphCollection;
  /** The paragraphs in which the change begins and ends; those between belong to it in whole. */
  readonly first: OfficeExtension.ClientResult<string>;
  readonly last: OfficeExtension.ClientResult<string>;
}

async function reviewChanged(
  session: Session,
  changes: readonly Word.TrackedChange[],
): Promise<Answer<readonly string[]>> {
  // Read again in the same sync, so that texts and ids are of one moment.
  const all = session.context.document.body.paragraphs;
  all.load('text,uniqueLocalId');
  const reviews = changes.map(startReview);
  const failure = await session.sync();
  if (failure !== null) return failed(failure);
  const accepted = new Map<string, string>();
  for (const { deleted, paragraphs } of reviews) {
    if (deleted) for (const { uniqueLocalId } of paragraphs.items.slice(1, -1)) accepted.set(uniqueLocalId, '');
  }
  for (const { paragraphs, first, last } of reviews) {
    const [begin, end] = [paragraphs.items[0], paragraphs.items.at(-1)];
    if (begin !== undefined) accepted.set(begin.uniqueLocalId, plainText(first.value));
    if (end !== undefined) accepted.set(end.uniqueLocalId, plainText(last.value));
  }
  return done(all.items.map(({ text, uniqueLocalId }) => accepted.get(uniqueLocalId) ?? plainText(text)));
}

function startReview(change: Word.TrackedChange): ChangeReview {
  const deleted = change.type === 'Deleted';
  const paragraphs = change.getRange().paragraphs;
  paragraphs.load('uniqueLocalId');
  return {
    deleted,
    paragraphs,
    first: paragraphs.getFirst().getReviewedText('Current'),
    last: paragraphs.getLast().getReviewedText('Current'),
  };
}
