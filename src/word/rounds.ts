/**
 * Carries out tasks that go to Word in one batch. Word stops a batch at the first action that it refuses, and what it
 * did before stands: the tasks behind the refused one are sent again without it. What is too much for one batch is sent
 * in smaller ones.
 */
import type { ItemResult, WordFailure } from './port';
import { notTried, refusal, refusedByWord } from './results';

/** What came of one batch. */
export interface Round<T> {
  /** Whether Word carried out any of the tasks. */
  readonly progress: boolean;
  /** The tasks that Word did not come to, and what it refused before them; one that is too large refused them all. */
  readonly rest: readonly T[];
  readonly refusal: WordFailure | null;
  /** What ended it all. */
  readonly failure: WordFailure | null;
}

/** A batch that Word refused nothing of. */
export const COMPLETE = { progress: true, rest: [], refusal: null, failure: null } as const;

/** So many refusals with nothing done between them: Word will refuse the others, too. */
const REFUSALS_IN_A_ROW = 5;

/** Sends batches until nothing is left, the line fails or Word refuses everything; adds results for what was not tried. */
export async function inRounds<T extends { readonly id: string }>(
  tasks: readonly T[],
  send: (tasks: readonly T[]) => Promise<Round<T>>,
  results: ItemResult[],
): Promise<WordFailure | null> {
  let rest = tasks;
  let most = tasks.length;
  let refusals = 0;
  while (rest.length > 0) {
    const round = await send(rest.slice(0, most));
    if (round.failure !== null) return round.failure;
    const unsent = rest.slice(most);
    rest = [...round.rest, ...unsent];
    if (round.refusal === null) {
      refusals = 0;
      continue;
    }
    if (round.refusal.kind === 'too-large') {
      const [task, ...others] = round.rest;
      if (task === undefined) continue;
      if (others.length > 0) {
        most = Math.ceil(round.rest.length / 2);
        continue;
      }
      results.push(refusal(task.id, refusedByWord(round.refusal)));
      rest = unsent;
    }
    refusals = round.progress ? 1 : refusals + 1;
    if (refusals === REFUSALS_IN_A_ROW) {
      const untried = notTried(round.refusal);
      results.push(...rest.map(({ id }) => refusal(id, untried)));
      return null;
    }
  }
  return null;
}
