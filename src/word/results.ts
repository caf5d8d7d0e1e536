/** What became of single requests, with the reason in words for the person where one was not carried out. */
import type { ItemResult, Outcome, WordFailure } from './port';

/** An outcome other than success, with its reason. */
export interface Refused {
  readonly ok: false;
  readonly outcome: Exclude<Outcome, 'applied'>;
  readonly because: string;
}

export const STALE: Refused = {
  ok: false,
  outcome: 'stale',
  because: 'This paragraph has changed since the contract was read. Review the contract again.',
};

export const AMBIGUOUS: Refused = {
  ok: false,
  outcome: 'ambiguous',
  because:
    'The same words stand in this paragraph more than once, and Word cannot tell which are meant. ' +
    'Accept or reject the changes pending here, then review again.',
};

export const UNREACHABLE: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'These words begin or end with a break, a tab or a mark that Word cannot search for. Change them by hand.',
};

/** For words that hold a note's mark, a picture or another object. */
export const HOLDS_OBJECT: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'A note, a picture or another object stands among these words and would be lost. Change them by hand.',
};

/** For a change that is none, or that Word could only make by splitting the paragraph. */
export const NOT_A_CHANGE_OF_WORDS: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'This is not a change of words within one paragraph. Make it by hand.',
};

/** For new paragraphs that would land in a cell of a table. */
export const NO_PLACE: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'New clauses cannot go into a table. Put the cursor into ordinary text and insert again.',
};

/** What Word itself refused, by the kind of its failure. */
export function refusedByWord(failure: WordFailure): Refused {
  return {
    ok: false,
    outcome: failure.kind === 'protected' ? 'protected' : 'unsupported',
    because: `${failure.message} ${failure.next}`,
  };
}

/** For a request that stood behind one that Word refused. */
export function notTried(failure: WordFailure): Refused {
  const { outcome } = refusedByWord(failure);
  return {
    ok: false,
    outcome,
    because: `Word stopped at another one, so this was not tried: ${failure.message} ${failure.next}`,
  };
}

/** For a change that Word took without making it. */
export const LEFT_AS_IT_WAS: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'Word left these words as they were. Change them by hand.',
};

/** For a change that came out other than planned, and is gone again. */
export const TAKEN_BACK: Refused = {
  ok: false,
  outcome: 'unsupported',
  because: 'Word made another change here than the one asked for, so it was taken back. Change the words by hand.',
};

/** The result of a change that came out other than planned and is still there. */
export function leftChanged(id: string, because = OTHER_CHANGE_LEFT): ItemResult {
  return { id, outcome: 'unsupported', because, leftChanged: true };
}

const OTHER_CHANGE_LEFT =
  'Word made another change here than the one asked for, and it could not be taken back. ' +
  'Look at this paragraph, and reject the change there if it is wrong.';

/** Why new paragraphs that came in part, or otherwise than planned, are still there. */
export const PART_LEFT =
  'It did not come in as it should, and what came could not be taken back. ' +
  'Look at where it was to stand, and reject what you do not want.';

/** Whether the document is another one after this result. */
export function changesDocument({ outcome, leftChanged: left }: ItemResult): boolean {
  return outcome === 'applied' || left === true;
}

/** The result that reports a refusal. */
export function refusal(id: string, refused: Refused): ItemResult {
  return { id, outcome: refused.outcome, because: refused.because };
}

/** The results in the order of the requests. */
export function inOrder(
  requests: readonly { readonly id: string }[],
  results: readonly ItemResult[],
): readonly ItemResult[] {
  return requests.flatMap(({ id }) => results.find((result) => result.id === id) ?? []);
}
