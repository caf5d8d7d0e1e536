/**
 * Writes redlines that were located. All go in one batch, which switches tracking on and puts it back, the last
 * paragraph first, so that no edit moves the words of the next. When Word refuses one, every paragraph is read again and
 * a half-done one is taken back, before those behind it are sent. Nothing is ever tried twice in another way.
 */
import { isOfTheLine, ofChange } from './failures';
import { inParts } from './in-parts';
import type { ItemResult, WordFailure } from './port';
import type { RedlineJob } from './redline-job';
import { changesDocument, LEFT_AS_IT_WAS, refusal, refusedByWord } from './results';
import type { Round } from './rounds';
import { COMPLETE, inRounds } from './rounds';
import type { Session } from './session';
import { settle } from './settle-redlines';
import type { Tracking } from './tracking';
import { leftOn } from './tracking';

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
  const failure = await session.write(plan.tracking.putBackLate(plan.mode));
  if (failure === null || failure.kind === 'cancelled') plan.tracking.owe(null);
  if (failure === null) {
    const settled = await settle(session, jobs);
    results.push(...jobs.map((job) => settled.get(job) ?? refusal(job.id, LEFT_AS_IT_WAS)));
    return COMPLETE;
  }
  if (failure.kind === 'cancelled') return { ...COMPLETE, failure };
  const unheard = await takeStock(session, jobs, plan);
  if (unheard !== null) {
    const known = { ...ofChange(failure), document: 'unknown', results: [...results] } as const;
    const restored = unheard.kind !== 'no-answer' && (await putBack(session, plan)) === null;
    return { ...COMPLETE, failure: restored ? known : leftOn(known, plan.mode) };
  }
  const settled = await settle(session, jobs);
  if (failure.kind === 'too-large') return tooLargeRound(jobs, settled, failure, results);
  return isOfTheLine(failure)
    ? { ...COMPLETE, failure: interrupted(jobs, settled, failure, results) }
    : refusedRound(jobs, settled, failure, results);
}

/** After a batch that Word did not finish: puts the tracking mode back and reads what was done. */
function takeStock(session: Session, jobs: readonly RedlineJob[], plan: TrackingPlan): Promise<WordFailure | null> {
  return inParts(jobs, (some) =>
    putBack(session, plan, () => {
      for (const job of some) {
        job.queueReview();
        job.queueChanges();
      }
    }),
  );
}

/** Puts the tracking mode back, with what else is queued. */
async function putBack(session: Session, plan: TrackingPlan, queue?: () => void): Promise<WordFailure | null> {
  const failure = await session.insist(() => {
    queue?.();
    session.context.document.changeTrackingMode = plan.mode;
  });
  if (failure === null) plan.tracking.owe(null);
  return failure;
}

/** Reports a batch that the line to Word interrupted: a success when it had been carried out all the same. */
function interrupted(
  jobs: readonly RedlineJob[],
  settled: ReadonlyMap<RedlineJob, ItemResult>,
  failure: WordFailure,
  results: ItemResult[],
): WordFailure | null {
  // One that was cut off in the middle and taken back was not made, and the failure says why.
  results.push(...[...settled.values()].filter(changesDocument));
  if (jobs.every((job) => settled.get(job)?.outcome === 'applied')) return null;
  const document = results.some(changesDocument) ? 'as-reported' : 'unchanged';
  return { ...ofChange(failure), document, results: [...results] };
}

/** Reports a batch that was too much for Word to take or to answer, and what of it is to be sent in smaller ones. */
function tooLargeRound(
  jobs: readonly RedlineJob[],
  settled: ReadonlyMap<RedlineJob, ItemResult>,
  failure: WordFailure,
  results: ItemResult[],
): Round<RedlineJob> {
  results.push(...settled.values());
  return {
    progress: settled.size > 0,
    rest: jobs.filter((job) => !settled.has(job)),
    refusal: failure,
    failure: null,
  };
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
