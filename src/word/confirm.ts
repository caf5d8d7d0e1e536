/**
 * Makes sure of words that were found among deleted ones. A deletion that cuts through a word can make other words look
 * like those that are meant; a comment may then cover a word too many, but nothing may be replaced on an inference.
 */
import { done, failed } from './failures';
import type { Located, Target } from './locate';
import type { Answer } from './port';
import type { Refused } from './results';
import { AMBIGUOUS } from './results';
import type { Session } from './session';
import { plainText, sameWords } from './text';

/** Reads inferred ranges as if pending revisions were accepted, in one sync where there are any, and refuses wrong ones. */
export async function confirm(
  session: Session,
  targets: readonly Target[],
  located: readonly (Located | Refused)[],
): Promise<Answer<readonly (Located | Refused)[]>> {
  if (!located.some((place) => place.ok && place.inferred)) return done(located);
  const readings = located.map((place) =>
    place.ok && place.inferred ? place.ranges.map((range) => range.getReviewedText('Current')) : [],
  );
  const failure = await session.sync();
  if (failure !== null) return failed(failure);
  return done(
    located.map((place, position) => {
      const target = targets[position];
      const right = (readings[position] ?? []).every(({ value }, n) => {
        const span = target?.spans[n];
        return sameWords(plainText(value), target?.before.slice(span?.start, span?.end) ?? '');
      });
      return right ? place : AMBIGUOUS;
    }),
  );
}
