/** Word's tracking of changes: switched on for our own, and put back to what the person had. */
import type { WordFailure } from './port';
import type { Session, Task } from './session';

type Mode = Word.Document['changeTrackingMode'];

/** Remembers from one operation to the next what the mode is to be, where it could not be put back. */
export class Tracking {
  #owed: Mode | null = null;

  /** To be called before tracking is switched on, and again with null when the mode is known to be put back. */
  owe(mode: Mode | null): void {
    this.#owed = mode;
  }

  /** To be done when Word comes to a batch after the time limit, and may have stopped in it with tracking on. */
  putBackLate(mode: Mode): Task {
    return (session) => {
      this.#owed = mode;
      return this.putBack(session);
    };
  }

  /**
   * Puts back a mode that is still owed, as the first thing that a Word which answers again is asked; without a debt
   * it asks nothing. A mode that is no longer ours was put back by Word late, or by the person. Gives the failure.
   */
  async putBack(session: Session): Promise<WordFailure | null> {
    if (this.#owed === null) return null;
    const { document } = session.context;
    document.load('changeTrackingMode');
    let failure = await session.sync();
    if (failure === null && document.changeTrackingMode === 'TrackAll' && this.#owed !== 'TrackAll') {
      document.changeTrackingMode = this.#owed;
      failure = await session.sync();
    }
    if (failure !== null) return leftOn(failure, this.#owed);
    this.#owed = null;
    return null;
  }
}

/** The failure, with a warning where the mode may not have been put back to this one. */
export function leftOn(failure: WordFailure, mode: Mode): WordFailure {
  return mode === 'TrackAll' ? failure : { ...failure, trackingLeftOn: true };
}
