/** Sends what is too much for one sync in several. */
import type { WordFailure } from './port';

/**
 * Sends all items at once, or `size` at a time, and in smaller parts wherever Word says that it is too much. What was
 * sent in vain is sent again, so that this is for reading alone. Gives the failure that ended it.
 */
export async function inParts<T>(
  items: readonly T[],
  send: (some: readonly T[]) => Promise<WordFailure | null>,
  size = items.length,
): Promise<WordFailure | null> {
  let most = size;
  let from = 0;
  while (from < items.length) {
    const some = items.slice(from, from + most);
    const failure = await send(some);
    if (failure === null) from += some.length;
    else if (failure.kind === 'too-large' && some.length > 1) most = Math.ceil(some.length / 2);
    else return failure;
  }
  return null;
}
