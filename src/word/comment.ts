/**
 * Sets comments, in three syncs for any number: read again, search, comment; one more for each that Word refuses, and
 * one to find out what was done where Word did not say.
 */
import { supports } from './capabilities';
import type { CommentTask } from './comments-set';
import { commentsSet } from './comments-set';
import { done, failed, isOfTheLine, ofChange, tooOld } from './failures';
import { locate } from './locate';
import type { Answer, CommentRequest, ItemResult } from './port';
import { changesDocument, inOrder, refusal, refusedByWord } from './results';
import type { Round } from './rounds';
import { COMPLETE, inRounds } from './rounds';
import { openScene } from './scene';
import type { Session } from './session';

interface Task extends CommentTask {
  readonly id: string;
}

/** Where Word says that it stopped, when it refuses a comment. */
const INSERTING = 'Range.insertComment';

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
  if (failure === null) {
    results.push(...tasks.map(applied));
    return COMPLETE;
  }
  if (failure.kind === 'cancelled') return { ...COMPLETE, failure };
  // What Word did before it stopped stands; where it says at which comment it stopped, it answered those before.
  const answered = comments.filter((made) => made.toJSON().id !== undefined).length;
  const set = failure.at === INSERTING ? new Set(tasks.slice(0, answered)) : await commentsSet(session, tasks);
  if (set === null)
    return { ...COMPLETE, failure: { ...ofChange(failure), document: 'unknown', results: [...results] } };
  results.push(...[...set].map(applied));
  const [refused, ...rest] = tasks.filter((task) => !set.has(task));
  if (refused === undefined) return COMPLETE;
  const progress = set.size > 0;
  if (failure.kind === 'too-large') return { progress, rest: [refused, ...rest], refusal: failure, failure: null };
  if (isOfTheLine(failure)) {
    const document = results.some(changesDocument) ? 'as-reported' : 'unchanged';
    return { ...COMPLETE, failure: { ...ofChange(failure), document, results: [...results] } };
  }
  results.push(refusal(refused.id, refusedByWord(failure)));
  return { progress, rest, refusal: failure, failure: null };
}

function applied({ id }: Task): ItemResult {
  return { id, outcome: 'applied' };
}
