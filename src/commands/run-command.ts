/** Runs the function of a ribbon button: what goes wrong is shown, and Word is always told that it is over. */
import type { Notice } from './notice';
import { noticeAddress } from './notice';

/** Does a button's work, and gives what the person must know; null when all is well. */
export type Command = () => Promise<Notice | null>;

/** Percent of the window that the dialog takes. */
const DIALOG = { width: 30, height: 30, displayInIframe: true };

/** Word ends a function that takes five minutes with a message of its own, which would be wrong. */
const LONGEST_NOTICE = 240_000;

/** Runs a command. Never rejects; `event.completed()` is called in every case, after the notice is closed. */
export async function runCommand(
  command: Command,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    const notice = await command().catch((): Notice => 'unknown');
    if (notice !== null) await showNotice(notice);
  } catch {
    // A Word that has no dialogs: there is no other place that the other side does not see.
  } finally {
    event.completed();
  }
}

/** Shows a notice until it is closed, or not at all where Word or the person allows no dialog. */
function showNotice(notice: Notice): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(noticeAddress(window.location.href, notice), DIALOG, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      const tooLong = setTimeout(resolve, LONGEST_NOTICE);
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(tooLong);
        resolve();
      });
    });
  });
}
