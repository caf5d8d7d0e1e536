/** Sets comments, in three syncs for any number: read again, search, comment; a fourth where Word refuses one. */
import { supports } from './capabilities';
import { done, failed, isOfTheLine, tooOld } from './failures';
import { locate } from './locate';
import type { Answer, CommentRequest, ItemResult, WordFailure } from './port';
import { inOrder, notTried, refusal, refusedByWord } from './results';
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
  const failure = await setAll(session, tasks, results);
  return failure === null ? done(inOrder(requests, results)) : failed(failure);
}

/** How far a batch of comments came. */
interface Progress {
  /** Those after one that Word refused. */
  readonly rest: readonly Task[];
  readonly refusal: WordFailure | null;
  /** What ended it all. */
  readonly failure: WordFailure | null;
}

/** Word stops at the first comment that it refuses: those after it are tried once more without it. */
async function setAll(session: Session, tasks: readonly Task[], results: ItemResult[]): Promise<WordFailure | null> {
  const first = await setSome(session, tasks, results);
  if (first.failure !== null || first.rest.length === 0) return first.failure;
  const { rest, refusal: stop, failure } = await setSome(session, first.rest, results);
  if (stop !== null) results.push(...rest.map(({ id }) => refusal(id, notTried(stop))));
  return failure;
}

/** Sets comments in one sync and adds their results. */
async function setSome(session: Session, tasks: readonly Task[], results: ItemResult[]): Promise<Progress> {
  if (tasks.length === 0) return { rest: [], refusal: null, failure: null };
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
  if (failure === null || refused === undefined) return { rest: [], refusal: null, failure: null };
  if (isOfTheLine(failure)) {
    const document = failure.kind === 'cancelled' ? 'unchanged' : 'unknown';
    return { rest: [], refusal: null, failure: { ...failure, document, results: [...results] } };
  }
  results.push(refusal(refused.id, refusedByWord(failure)));
  return { rest: tasks.slice(set + 1), refusal: failure, failure: null };
}
