/** Sets comments, in three syncs for any number: read again, search, comment; one more for each that Word refuses. */
import { supports } from './capabilities';
import { done, failed, isOfTheLine, tooOld } from './failures';
import { locate } from './locate';
import type { Answer, CommentRequest, ItemResult } from './port';
import { inOrder, refusal, refusedByWord } from './results';
import type { Round } from './rounds';
import { COMPLETE, inRounds } from './rounds';
import { openScene } from './scene';
import type { Session } from './session';

interface Task {
  readonly id: string;
  readonly text: string;
  readonly range: Word.Range;
}

/** Sets a comment on each anchor; the results stand in the order of the requests. */
export async function comment(
  session: Session,
  requests: readonly CommentRequest[],
): Promise<Answer<readonly ItemResult[]>> {
  if (!supports('1.4')) return failed(tooOld('set comments through an add-in'));
  const scene = await openScene(session);
  if (!scene.ok) return scene;
  const targets = requests.map(({ anchor: { span, before } }) => ({
    paragraph: span.paragraph,
    before,
    spans: [span],
  }));
  const located = await locate(session, scene.value, targets);
  if (!located.ok) return located;
  const results: ItemResult[] = [];
  const tasks: Task[] = [];
  requests.forEach(({ id, text }, position) => {
    const place = located.value[position];
    const range = place?.ok === true ? place.ranges[0] : undefined;
    if (range !== undefined) tasks.push({ id, text, range });
    else if (place?.ok === false) results.push(refusal(id, place));
  });
  const failure = await inRounds(tasks, (some) => setComments(session, some, results), results);
  return failure === null ? done(inOrder(requests, results)) : failed(failure);
}

/** Sets comments in one sync and adds their results. */
async function setComments(session: Session, tasks: readonly Task[], results: ItemResult[]): Promise<Round<Task>> {
  const comments = tasks.map(({ range, text }) => {
    const made = range.insertComment(text);
    made.load('id');
    return made;
  });
  const failure = await session.write();
  // What Word did before it stopped stands, and is known by the properties that it answered.
  const set = failure === null ? tasks.length : comments.filter((made) => made.toJSON().id !== undefined).length;
  results.push(...tasks.slice(0, set).map(({ id }) => ({ id, outcome: 'applied' as const })));
  const refused = tasks[set];
  if (failure === null || refused === undefined) return COMPLETE;
  if (isOfTheLine(failure)) {
    const document = failure.kind === 'cancelled' ? 'unchanged' : 'unknown';
    return { ...COMPLETE, failure: { ...failure, document, results: [...results] } };
  }
  results.push(refusal(refused.id, refusedByWord(failure)));
  return { progress: set > 0, rest: tasks.slice(set + 1), refusal: failure, failure: null };
}
