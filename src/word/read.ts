/**
 * Reads the whole document, in one sync where nobody's revisions are pending and in two where some are; in more where
 * it is too much for one.
 */
import type { SourceParagraph } from '../core/model';
import { done } from './failures';
import { loadParagraphs } from './load-paragraphs';
import { notRead } from './not-read';
import type { Answer, Snapshot } from './port';
import { acceptedTexts, loadRevisions } from './read-revisions';
import type { Session } from './session';

/** Reads the paragraphs of the body, tables included, as if pending revisions were accepted. */
export async function read(session: Session): Promise<Answer<Snapshot>> {
  const loaded = await loadParagraphs(session, {
    properties: ['tableNestingLevel', 'outlineLevel'],
    alongside: () => loadRevisions(session.context.document.body),
  });
  if (!loaded.ok) return loaded;
  const { paragraphs, beside: revisions } = loaded.value;
  const shapes = paragraphs.map(shapeOf);
  const texts = await acceptedTexts(session, paragraphs, revisions);
  if (!texts.ok) return texts;
  return done({
    source: {
      paragraphs: texts.value.map((text, index) => ({ text, ...(shapes[index] ?? { place: 'body' }) })),
      notRead: notRead(revisions.readable),
    },
    pendingRevisions: revisions.pending(),
  });
}

/** What Word tells of a paragraph besides its text. Its automatic number is not among it. */
function shapeOf({ tableNestingLevel, outlineLevel }: Word.Paragraph): Omit<SourceParagraph, 'text'> {
  const place = tableNestingLevel > 0 ? 'table' : 'body';
  const isHeading = outlineLevel >= 1 && outlineLevel <= 9;
  return isHeading ? { place, headingLevel: outlineLevel } : { place };
}
