/** Inserts paragraphs of new language as tracked changes, in two syncs: look, then insert and verify; in three beside a paragraph. */
import { supports } from './capabilities';
import { done, failed, tooOld } from './failures';
import { knownPlace, placeBeside } from './insert-place';
import { loadParagraphs } from './load-paragraphs';
import { lookFor } from './looks';
import type { Answer, InsertRequest, ItemResult } from './port';
import { recover } from './recover-insertion';
import { leftChanged, NO_PLACE, PART_LEFT, refusal } from './results';
import type { Session } from './session';
import { plainText } from './text';
import type { Tracking } from './tracking';

/** Inserts after the last paragraph, after the one that the cursor stands in, or beside a given one, and goes there. */
export async function insert(
  session: Session,
  { id, paragraphs, where }: InsertRequest,
  tracking: Tracking,
): Promise<Answer<ItemResult>> {
  if (!supports('1.4')) return failed(tooOld('track changes through an add-in'));
  const { document } = session.context;
  const loaded = await loadParagraphs(session, {
    properties: ['styleBuiltIn', 'isListItem', 'tableNestingLevel'],
    alongside: () => {
      document.load('changeTrackingMode');
      return typeof where === 'string' ? knownPlace(session, where) : null;
    },
  });
  if (!loaded.ok) return loaded;
  const { paragraphs: all, beside: known } = loaded.value;
  const place = typeof where === 'string' ? done(known) : await placeBeside(session, all, where);
  if (!place.ok) return place;
  if (place.value === null) return done(refusal(id, NO_PLACE));
  if ('ok' in place.value) return done(refusal(id, place.value));
  const { near, side, marks } = place.value;
  if (near.tableNestingLevel > 0) return done(refusal(id, NO_PLACE));
  const look = lookFor(all);
  const before = all.map(({ text }) => plainText(text));
  for (const paragraph of all) if (paragraph !== near) paragraph.untrack();

  const mode = document.changeTrackingMode;
  document.changeTrackingMode = 'TrackAll';
  const lines = paragraphs.flatMap(({ kind, text }) => text.split('\n').map((line) => ({ kind, text: line })));
  let last = near;
  const made = lines.map(({ kind, text }, line) => {
    last = last.insertParagraph(text, line === 0 ? side : 'After');
    look(last, kind);
    last.load('text');
    return last;
  });
  made[0]?.select('Start');
  document.changeTrackingMode = mode;
  tracking.owe(mode);
  const failure = await session.write(tracking.putBackLate(mode));
  if (failure === null || failure.kind === 'cancelled') tracking.owe(null);
  if (failure?.kind === 'cancelled') return failed(failure);
  if (failure !== null) {
    // Each line is loaded when it has its look: the last one that was answered tells how far Word came.
    const answered = made.filter((line) => line.toJSON().text !== undefined).length;
    const planned = { id, before, lines: lines.map(({ text }) => text), answered, marks: marks(), mode, tracking };
    return recover(session, failure, planned);
  }
  const right = made.every(({ text }, line) => plainText(text) === lines[line]?.text);
  return done(right ? { id, outcome: 'applied' } : leftChanged(id, PART_LEFT));
}
