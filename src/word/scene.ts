/** The document's paragraphs as they stand at the start of an operation: the first of its syncs. */
import { supports } from './capabilities';
import { loadParagraphs } from './load-paragraphs';
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

/** Reads the scene, in one sync; in more where the texts are too much for one. */
export async function openScene(session: Session): Promise<Answer<Scene>> {
  const { document } = session.context;
  const tracks = supports('1.4');
  const loaded = await loadParagraphs(session, {
    alongside: () => {
      if (tracks) document.load('changeTrackingMode');
      const revision = supports('1.6') ? document.body.getTrackedChanges().getFirstOrNullObject() : null;
      revision?.load('type');
      return revision;
    },
  });
  if (!loaded.ok) return loaded;
  const { paragraphs, beside: revision } = loaded.value;
  return {
    ok: true,
    value: {
      paragraphs,
      texts: paragraphs.map(({ text }) => plainText(text)),
      revised: revision === null ? tracks : !revision.isNullObject,
      trackingMode: tracks ? document.changeTrackingMode : 'Off',
    },
  };
}
