/**
 * Writes redlines that were located. All go in one batch, which switches tracking on and puts it back, the last
 * paragraph first, so that no edit moves the words of the next. When Word refuses one, every paragraph is read again and
 * a half-done one is taken back, before those behind it are sent. Nothing is ever tried twice in another way.
 */
import { isOfTheLine } from './failures';
import type { ItemResult, WordFailure } from './port';
import type { RedlineJob } from './redline-job';
import { LEFT_AS_IT_WAS, refusal, refusedByWord } from './results';
import type { Round } from './rounds';
import { COMPLETE, inRounds } from './rounds';
import type { Session } from './session';
import { settle } from './settle-redlines';
import type { Tracking } from './tracking';
import { TRACKING_LEFT_ON } from './tracking';

/** The tracking mode to put back, and the memory of it for when that fails. */
export interface TrackingPlan {
  readonly mode: Word.Document['changeTrackingMode'];
  readonly tracking: Tracking;
}

/** Applies the jobs and adds their results; gives the failure that ended it, if any, with what is known. */
export function applyRedlines(
  session: Session,
  jobs: readonly RedlineJob[],
  plan: TrackingPlan,
  results: ItemResult[],
): Promise<WordFailure | null> {
  return inRounds(jobs, (some) => applyRound(session, some, plan, results), results);
}

async function applyRound(
  session: Session,
  jobs: readonly RedlineJob[],
  plan: TrackingPlan,
  results: ItemResult[],
): Promise<Round<RedlineJob>> {
  const { document } = session.context;
  document.changeTrackingMode = 'TrackAll';
  for (const job of jobs) job.queueEdits();
  document.changeTrackingMode = plan.mode;
  plan.tracking.owe(plan.mode);
  const failure = await session.write();
  if (failure === null) {
    plan.tracking.owe(null);
    const settled = await settle(session, jobs);
    results.push(...jobs.map((job) => settled.get(job) ?? refusal(job.id, LEFT_AS_IT_WAS)));
    return COMPLETE;
  }
  if (failure.kind === 'cancelled') return { ...COMPLETE, failure };
  if (failure.kind !== 'no-answer' && (await takeStock(session, jobs, plan))) {
    const settled = await settle(session, jobs);
    return isOfTheLine(failure)
      ? { ...COMPLETE, failure: interrupted(jobs, settled, failure, results) }
      : refusedRound(jobs, settled, failure, results);
  }
  const restored = failure.kind !== 'no-answer' && (await putBack(session, plan));
  const message = restored || plan.mode === 'TrackAll' ? failure.message : `${failure.message} ${TRACKING_LEFT_ON}`;
  return { ...COMPLETE, failure: { ...failure, message, document: 'unknown', results: [...results] } };
}

/** After a batch that Word did not finish: puts the tracking mode back and reads what was done; false when that failed. */
async function takeStock(session: Session, jobs: readonly RedlineJob[], plan: TrackingPlan): Promise<boolean> {
  for (const job of jobs) {
    job.queueReview();
    job.queueChanges();
  }
  return putBack(session, plan);
}

/** Puts the tracking mode back, with what else is queued. */
async function putBack(session: Session, { mode, tracking }: TrackingPlan): Promise<boolean> {
  session.context.document.changeTrackingMode = mode;
  const failure = await session.write();
  if (failure === null) tracking.owe(null);
  return failure === null;
}

/** Reports a batch that the line to Word interrupted: a success when it had been carried out all the same. */
function interrupted(
  jobs: readonly RedlineJob[],
  settled: ReadonlyMap<RedlineJob, ItemResult>,
  failure: WordFailure,
  results: ItemResult[],
): WordFailure | null {
  results.push(...settled.values());
  if (jobs.every((job) => settled.has(job))) return null;
  const changed = results.some((result) => result.outcome === 'applied' || result.leftChanged === true);
  return { ...failure, document: changed ? 'as-reported' : 'unchanged', results: [...results] };
}

/** Reports a batch that ended at a change which Word refused. */
function refusedRound(
  jobs: readonly RedlineJob[],
  settled: ReadonlyMap<RedlineJob, ItemResult>,
  failure: WordFailure,
  results: ItemResult[],
): Round<RedlineJob> {
  const refused = jobs.find((job) => settled.get(job)?.outcome !== 'applied');
  for (const [job, result] of settled) if (job !== refused) results.push(result);
  if (refused !== undefined) {
    const result = settled.get(refused);
    results.push(result?.leftChanged === true ? result : refusal(refused.id, refusedByWord(failure)));
  }
  const progress = [...settled.values()].some(({ outcome }) => outcome === 'applied');
  return {
    progress,
    rest: jobs.filter((job) => job !== refused && !settled.has(job)),
    refusal: failure,
    failure: null,
  };
}
