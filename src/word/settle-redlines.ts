/** Judges redlines by what their paragraphs say now, and takes back what came out other than planned. */
import { inParts } from './in-parts';
import type { ItemResult } from './port';
import type { RedlineJob } from './redline-job';
import { leftChanged, refusal, TAKEN_BACK } from './results';
import type { Session } from './session';

/** A rejection that Word does not finish is gone on with, from what stands in the document then. */
const ATTEMPTS = 3;

/** The results of jobs whose paragraphs were reviewed; those whose paragraph is as it was have none. */
export async function settle(
  session: Session,
  jobs: readonly RedlineJob[],
): Promise<ReadonlyMap<RedlineJob, ItemResult>> {
  const settled = new Map<RedlineJob, ItemResult>();
  const wrong: RedlineJob[] = [];
  for (const job of jobs) {
    const state = job.state();
    if (state === 'applied') settled.set(job, { id: job.id, outcome: 'applied' });
    else if (state === 'wrong') wrong.push(job);
  }
  let left: readonly RedlineJob[] = wrong;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) {
    const back = await takeBack(session, left);
    left = left.filter((job) => !back.has(job));
  }
  for (const job of wrong) settled.set(job, left.includes(job) ? leftChanged(job.id) : refusal(job.id, TAKEN_BACK));
  return settled;
}

/** Rejects our own changes in these paragraphs, and gives those that are as they were again. */
async function takeBack(session: Session, wrong: readonly RedlineJob[]): Promise<ReadonlySet<RedlineJob>> {
  const unread = wrong.filter((job) => !job.knowsChanges);
  const unheard = await inParts(unread, (some) =>
    session.insist(() => {
      for (const job of some) job.queueChanges();
    }),
  );
  if (unheard !== null) {
    for (const job of unread) job.forgetChanges();
    return new Set();
  }
  const tried = wrong.filter((job) => job.queueTakingBack());
  if (tried.length === 0) return new Set();
  const failure = await session.write();
  const unseen =
    failure === null
      ? null
      : await inParts(tried, (some) =>
          session.insist(() => {
            for (const job of some) job.queueReview();
          }),
        );
  return new Set(unseen === null ? tried.filter((job) => job.state() === 'untouched') : []);
}
