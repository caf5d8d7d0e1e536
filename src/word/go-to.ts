/** Selects words, and so scrolls to them. */
import { done, failed } from './failures';
import { locate } from './locate';
import type { Anchor, Answer, ItemResult } from './port';
import { refusal, STALE } from './results';
import { openScene } from './scene';
import type { Session } from './session';

/** Selects the words of an anchor; the result's id is empty. */
export async function goTo(session: Session, { span, before }: Anchor): Promise<Answer<ItemResult>> {
  const scene = await openScene(session);
  if (!scene.ok) return scene;
  const located = await locate(session, scene.value, [{ paragraph: span.paragraph, before, spans: [span] }]);
  if (!located.ok) return located;
  const place = located.value[0] ?? STALE;
  if (!place.ok) return done(refusal('', place));
  place.ranges[0]?.select();
  const failure = await session.sync();
  return failure === null ? done({ id: '', outcome: 'applied' }) : failed(failure);
}
