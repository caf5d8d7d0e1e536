/**
 * Carries out tasks that go to Word in one batch. Word stops a batch at the first action that it refuses, and what it
 * did before stands: the tasks behind the refused one are sent again without it.
 */
import type { ItemResult, WordFailure } from './port';
import { notTried, refusal } from './results';

/** What came of one batch. */
export interface Round<T> {
  /** Whether Word carried out any of the tasks. */
  readonly progress: boolean;
  /** The tasks that Word did not come to, and what it refused before them. */
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
  let refusals = 0;
  while (rest.length > 0) {
    const round = await send(rest);
    if (round.failure !== null) return round.failure;
    if (round.refusal === null) return null;
    rest = round.rest;
    refusals = round.progress ? 1 : refusals + 1;
    if (refusals === REFUSALS_IN_A_ROW) {
      const untried = notTried(round.refusal);
      results.push(...rest.map(({ id }) => refusal(id, untried)));
      return null;
    }
  }
  return null;
}
