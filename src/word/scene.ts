/** The document's paragraphs as they stand at the start of an operation: the first of its syncs. */
import { supports } from './capabilities';
import { failed } from './failures';
import type { Answer } from './port';
import type { Session } from './session';
import { plainText } from './text';

/** The paragraphs of the body, with Word's objects for them. */
export interface Scene {
  readonly paragraphs: readonly Word.Paragraph[];
  /** What Word searches: deleted words may count. */
  readonly texts: readonly string[];
  /** Revisions may be pending, so that a paragraph's text and what it says are two things. */
  readonly revised: boolean;
  /** How Word tracked changes before; `Off` where this Word cannot tell. */
  readonly trackingMode: Word.Document['changeTrackingMode'];
}

/** Reads the scene, in one sync. */
export async function openScene(session: Session): Promise<Answer<Scene>> {
  const { document } = session.context;
  const paragraphs = document.body.paragraphs;
  paragraphs.load('text');
  const tracks = supports('1.4');
  if (tracks) document.load('changeTrackingMode');
  const firstRevision = supports('1.6') ? document.body.getTrackedChanges().getFirstOrNullObject() : null;
  firstRevision?.load('type');
  const failure = await session.sync();
  if (failure !== null) return failed(failure);
  return {
    ok: true,
    value: {
      paragraphs: paragraphs.items,
      texts: paragraphs.items.map((paragraph) => plainText(paragraph.text)),
      revised: firstRevision === null ? tracks : !firstRevision.isNullObject,
      trackingMode: tracks ? document.changeTrackingMode : 'Off',
    },
  };
}
