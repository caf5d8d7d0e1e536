/** Inserts paragraphs of new language as tracked changes, in two syncs: look, then insert and verify. */
import { supports } from './capabilities';
import { done, failed, tooOld } from './failures';
import { loadParagraphs } from './load-paragraphs';
import { lookFor } from './looks';
import { loadChanges, marksOf } from './own-changes';
import type { Answer, InsertRequest, ItemResult } from './port';
import { recover } from './recover-insertion';
import { leftChanged, NO_PLACE, PART_LEFT, refusal } from './results';
import type { Session } from './session';
import { plainText } from './text';
import type { Tracking } from './tracking';

/** Inserts after the last paragraph, or after the one that the cursor stands in, and goes there. */
export async function insert(
  session: Session,
  { id, paragraphs, where }: InsertRequest,
  tracking: Tracking,
): Promise<Answer<ItemResult>> {
  if (!supports('1.4')) return failed(tooOld('track changes through an add-in'));
  const { document } = session.context;
  const loaded = await loadParagraphs(session, {
    properties: ['styleBuiltIn', 'isListItem'],
    alongside: () => {
      document.load('changeTrackingMode');
      const near = where === 'end' ? document.body.paragraphs.getLast() : document.getSelection().paragraphs.getLast();
      near.load('tableNestingLevel');
      return { near, changes: supports('1.6') ? loadChanges(near) : null };
    },
  });
  if (!loaded.ok) return loaded;
  const { paragraphs: all, beside } = loaded.value;
  const { near, changes } = beside;
  if (near.tableNestingLevel > 0) return done(refusal(id, NO_PLACE));
  const look = lookFor(all);
  const before = all.map(({ text }) => plainText(text));
  for (const paragraph of all) paragraph.untrack();

  const mode = document.changeTrackingMode;
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
  const failure = await session.write(tracking.putBackLate(mode));
  if (failure === null || failure.kind === 'cancelled') tracking.owe(null);
  if (failure?.kind === 'cancelled') return failed(failure);
  if (failure !== null) {
    // Each line is loaded when it has its look: the last one that was answered tells how far Word came.
    const answered = made.filter((line) => line.toJSON().text !== undefined).length;
    const marks = changes === null ? null : marksOf(changes);
    const planned = { id, before, lines: lines.map(({ text }) => text), answered, marks, mode, tracking };
    return recover(session, failure, planned);
  }
  const right = made.every(({ text }, line) => plainText(text) === lines[line]?.text);
  return done(right ? { id, outcome: 'applied' } : leftChanged(id, PART_LEFT));
}
