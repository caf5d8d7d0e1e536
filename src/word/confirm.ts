/**
 * Makes sure of words that were found among deleted ones. A deletion that cuts through a word can make other words look
 * like those that are meant; a comment may then cover a word too many, but nothing may be replaced on an inference.
 */
import { done, failed } from './failures';
import { inParts } from './in-parts';
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
  const readings = new Map<Located | Refused, readonly OfficeExtension.ClientResult<string>[]>();
  const failure = await inParts(located.filter(isInferred), (some) => {
    for (const place of some)
      readings.set(
        place,
        place.ranges.map((range) => range.getReviewedText('Current')),
      );
    return session.sync();
  });
  if (failure !== null) return failed(failure);
  return done(
    located.map((place, position) => {
      const target = targets[position];
      const right = (readings.get(place) ?? []).every(({ value }, n) => {
        const span = target?.spans[n];
        return sameWords(plainText(value), target?.before.slice(span?.start, span?.end) ?? '');
      });
      return right ? place : AMBIGUOUS;
    }),
  );
}

function isInferred(place: Located | Refused): place is Located {
  return place.ok && place.inferred;
}
