/** Judges redlines by what their paragraphs say now, and takes back what came out other than planned. */
import type { ItemResult } from './port';
import type { RedlineJob } from './redline-job';
import { leftChanged, refusal, TAKEN_BACK } from './results';
import type { Session } from './session';

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
  const back = wrong.length === 0 ? new Set() : await takeBack(session, wrong);
  for (const job of wrong) settled.set(job, back.has(job) ? refusal(job.id, TAKEN_BACK) : leftChanged(job.id));
  return settled;
}

/** Rejects our own changes in these paragraphs, and gives those that are as they were again. */
async function takeBack(session: Session, wrong: readonly RedlineJob[]): Promise<ReadonlySet<RedlineJob>> {
  const unread = wrong.filter((job) => !job.knowsChanges);
  for (const job of unread) job.queueChanges();
  if (unread.length > 0 && (await session.sync()) !== null) return new Set();
  const tried = wrong.filter((job) => job.queueTakingBack());
  if (tried.length === 0 || (await session.write()) !== null) return new Set();
  return new Set(tried.filter((job) => job.state() === 'untouched'));
}
