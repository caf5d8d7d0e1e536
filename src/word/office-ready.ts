/** Waits for Office.js to have found its Word. */
import { done, failed, failureOf } from './failures';
import type { Answer } from './port';
import type { Patience } from './session';
import { PATIENCE } from './session';

/** Answers when Word can be asked; fails when there is no Word, or it does not come in time. */
export async function officeReady(patience: Patience = PATIENCE): Promise<Answer<null>> {
  // The library comes from Microsoft's server: without it there is no such global.
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (office === undefined) return failed(failureOf('no-word'));
  return new Promise((resolve) => {
    const stopTimer = patience.timer(patience.limit, () => resolve(failed(failureOf('no-word'))));
    void office.onReady(({ host }) => {
      stopTimer();
      resolve((host as Office.HostType | null) === office.HostType.Word ? done(null) : failed(failureOf('no-word')));
    });
  });
}
