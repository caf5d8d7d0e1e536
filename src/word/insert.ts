/** Inserts paragraphs of new language as tracked changes, in two syncs: look, then insert and verify. */
import { supports } from './capabilities';
import { done, failed, isOfTheLine, tooOld } from './failures';
import { lookFor } from './looks';
import type { Answer, InsertRequest, ItemResult, WordFailure } from './port';
import { leftChanged, NO_PLACE, refusal, refusedByWord } from './results';
import type { Session } from './session';
import { plainText } from './text';
import type { Tracking } from './tracking';
import { TRACKING_LEFT_ON } from './tracking';

/** Inserts after the last paragraph, or after the one that the cursor stands in, and goes there. */
export async function insert(
  session: Session,
  { id, paragraphs, where }: InsertRequest,
  tracking: Tracking,
): Promise<Answer<ItemResult>> {
  if (!supports('1.4')) return failed(tooOld('track changes through an add-in'));
  const { document } = session.context;
  const all = document.body.paragraphs;
  all.load('text,styleBuiltIn,isListItem');
  document.load('changeTrackingMode');
  const near = where === 'end' ? all.getLast() : document.getSelection().paragraphs.getLast();
  near.load('tableNestingLevel');
  const failure = await session.sync();
  if (failure !== null) return failed(failure);
  if (near.tableNestingLevel > 0) return done(refusal(id, NO_PLACE));
  const look = lookFor(all.items);
  const texts = all.items.map(({ text }) => text);
  for (const paragraph of all.items) paragraph.untrack();

  const mode = tracking.modeToRestore(document.changeTrackingMode);
  document.changeTrackingMode = 'TrackAll';
  const lines = paragraphs.flatMap(({ kind, text }) => text.split('\n').map((line) => ({ kind, text: line })));
  let last = near;
  const made = lines.map(({ kind, text }) => {
    last = last.insertParagraph(text, 'After');
    look(last, kind);
    last.load('text');
    return last;
  });
  made[0]?.select('Start');
  document.changeTrackingMode = mode;
  tracking.owe(mode);
  const refused = await session.write();
  if (refused !== null) return recover(session, id, refused, { texts, mode, tracking });
  tracking.owe(null);
  const right = made.every(({ text }, line) => plainText(text) === lines[line]?.text);
  return done(right ? { id, outcome: 'applied' } : leftChanged(id));
}

interface Before {
  readonly texts: readonly string[];
  readonly mode: Word.Document['changeTrackingMode'];
  readonly tracking: Tracking;
}

/** After an insertion that Word did not finish: puts the tracking mode back and finds out what was done. */
async function recover(
  session: Session,
  id: string,
  failure: WordFailure,
  { texts, mode, tracking }: Before,
): Promise<Answer<ItemResult>> {
  if (failure.kind === 'cancelled') return failed(failure);
  const { document } = session.context;
  document.changeTrackingMode = mode;
  const now = document.body.paragraphs;
  now.load('text');
  if (failure.kind === 'no-answer' || (await session.write()) !== null) {
    const message = mode === 'TrackAll' ? failure.message : `${failure.message} ${TRACKING_LEFT_ON}`;
    return failed({ ...failure, message, document: 'unknown' });
  }
  tracking.owe(null);
  const unchanged = now.items.length === texts.length && now.items.every(({ text }, index) => text === texts[index]);
  if (!unchanged) return done(leftChanged(id));
  return isOfTheLine(failure) ? failed(failure) : done(refusal(id, refusedByWord(failure)));
}
