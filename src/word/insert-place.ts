/** Where new paragraphs go: after the last one, at the cursor, or beside a paragraph that is found again. */
import { supports } from './capabilities';
import { done, failed } from './failures';
import { findParagraph } from './find-paragraph';
import { loadChanges, marksOf, type Mark } from './own-changes';
import type { Answer, InsertBeside } from './port';
import { STALE, type Refused } from './results';
import type { Session } from './session';
import { plainText } from './text';

/** A paragraph with the side on which the first new one goes. */
export interface InsertPlace {
  readonly near: Word.Paragraph;
  readonly side: 'Before' | 'After';
  /** The tracked changes that it had; null where this Word cannot tell, or a part that came could not be told from others. */
  readonly marks: () => readonly Mark[] | null;
}

/** Queues the loading of a place that Word knows by itself. */
export function knownPlace({ context: { document } }: Session, where: 'end' | 'cursor'): InsertPlace {
  const near = where === 'end' ? document.body.paragraphs.getLast() : document.getSelection().paragraphs.getLast();
  near.load('tableNestingLevel');
  const changes = supports('1.6') ? loadChanges(near) : null;
  return { near, side: 'After', marks: () => (changes === null ? null : marksOf(changes)) };
}

/**
 * The place beside a paragraph, among all that were loaded; refused where it is not to be found. What goes before a
 * paragraph goes after the one above it, unless that is in a table.
 */
export async function placeBeside(
  session: Session,
  paragraphs: readonly Word.Paragraph[],
  { paragraph, before, side }: InsertBeside,
): Promise<Answer<InsertPlace | Refused>> {
  const texts = paragraphs.map(({ text }) => plainText(text));
  const found = findParagraph(texts, paragraph, plainText(before), true);
  const at = found === null ? undefined : paragraphs[found.index];
  if (found === null || at === undefined) return done(STALE);
  const above = side === 'before' ? paragraphs[found.index - 1] : at;
  if (above === undefined || above.tableNestingLevel > 0) {
    return done({ near: at, side: side === 'before' ? 'Before' : 'After', marks: () => null });
  }
  if (!supports('1.6')) return done({ near: above, side: 'After', marks: () => null });
  const changes = loadChanges(above);
  const failure = await session.sync();
  return failure === null ? done({ near: above, side: 'After', marks: () => marksOf(changes) }) : failed(failure);
}
