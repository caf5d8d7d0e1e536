/** Word's tracking of changes: switched on for our own, and put back to what the person had. */
type Mode = Word.Document['changeTrackingMode'];

/** Remembers over operations what the mode is to be, where it could not be put back. */
export class Tracking {
  #owed: Mode | null = null;

  /**
   * The mode to put back after a change, given the one that Word is in now. A mode still owed from an operation that
   * went wrong comes first, unless somebody has changed the mode since.
   */
  modeToRestore(now: Mode): Mode {
    return this.#owed !== null && now === 'TrackAll' ? this.#owed : now;
  }

  /** To be called before tracking is switched on, and again with null when the mode is known to be put back. */
  owe(mode: Mode | null): void {
    this.#owed = mode;
  }
}

/** Where tracking may have been left on after a failure, the words that say so. */
export const TRACKING_LEFT_ON = 'Track Changes may have been left on: look on the Review tab.';
