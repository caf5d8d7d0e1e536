/**
 * Applies redlines as tracked changes, in three to five syncs for any number: read again; search; where words were
 * found among deleted ones, make sure of them; apply and verify; where a paragraph came out other than planned, read its
 * tracked changes and reject our own.
 */
import { applyRedlines } from './apply-redlines';
import { supports } from './capabilities';
import { confirm } from './confirm';
import type { Step } from './edits';
import { applyEdits, planSteps } from './edits';
import { done, failed, tooOld } from './failures';
import { locate } from './locate';
import { loadChanges, marksOf } from './own-changes';
import type { Answer, ItemResult, RedlineRequest } from './port';
import { RedlineJob } from './redline-job';
import { inOrder, refusal, STALE } from './results';
import type { Scene } from './scene';
import { openScene } from './scene';
import type { Session } from './session';
import type { Tracking } from './tracking';

interface Planned {
  readonly request: RedlineRequest;
  readonly steps: readonly Step[];
}

/** Applies each redline; the results stand in the order of the requests. */
export async function redline(
  session: Session,
  requests: readonly RedlineRequest[],
  tracking: Tracking,
): Promise<Answer<readonly ItemResult[]>> {
  if (!supports('1.4')) return failed(tooOld('track changes through an add-in'));
  const results: ItemResult[] = [];
  const planned = requests.flatMap((request): Planned[] => {
    const steps = planSteps(request.redline.before, request.redline.edits);
    if (!('outcome' in steps)) return [{ request, steps }];
    results.push(refusal(request.id, steps));
    return [];
  });
  const scene = await openScene(session);
  if (!scene.ok) return scene;
  const jobs = await prepare(session, scene.value, planned, results);
  if (!jobs.ok) return jobs;
  const plan = { mode: scene.value.trackingMode, tracking };
  const failure = await applyRedlines(session, jobs.value, plan, results);
  return failure === null ? done(inOrder(requests, results)) : failed(failure);
}

/** Locates the words of all redlines in one sync, and gives those that can be applied, the last paragraph first. */
async function prepare(
  session: Session,
  scene: Scene,
  planned: readonly Planned[],
  results: ItemResult[],
): Promise<Answer<readonly RedlineJob[]>> {
  const changes = new Map<number, Word.TrackedChangeCollection>();
  const telling = supports('1.6');
  const targets = planned.map(({ request, steps }) => ({ ...request.redline, spans: steps }));
  const found = await locate(session, scene, targets, (paragraph, index) => {
    if (telling && scene.revised) changes.set(index, loadChanges(paragraph));
  });
  const located = found.ok ? await confirm(session, targets, found.value) : found;
  if (!located.ok) return located;
  const jobs = new Map<number, RedlineJob>();
  planned.forEach(({ request, steps }, position) => {
    const place = located.value[position] ?? STALE;
    // The first redline of a paragraph changes the text that another one was planned on.
    if (!place.ok || jobs.has(place.index)) {
      results.push(refusal(request.id, place.ok ? STALE : place));
      return;
    }
    const { before, edits } = request.redline;
    const old = changes.get(place.index);
    const marks = old === undefined ? [] : marksOf(old);
    jobs.set(
      place.index,
      new RedlineJob({
        id: request.id,
        index: place.index,
        paragraph: place.paragraph,
        before,
        expected: applyEdits(before, edits),
        steps: steps.flatMap((step, at) => {
          const range = place.ranges[at];
          return range === undefined ? [] : [{ step, range }];
        }),
        marks: telling ? marks : null,
      }),
    );
  });
  return done([...jobs.values()].sort((one, other) => other.index - one.index));
}
