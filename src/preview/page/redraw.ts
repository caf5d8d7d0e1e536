/** Draws after changes: several changes before a frame are drawn once, and one drawing runs at a time. */

/** Redraws on request, and tells on an element how things stand. */
export class Redraw {
  private readonly draw: (isWanted: () => boolean) => Promise<void>;
  private readonly status: HTMLElement;
  private requested = 0;
  private isRunning = false;

  /**
   * @param draw draws the current state; `isWanted` turns false when a newer request has come
   * @param status receives `data-state`, "busy" from a request until its drawing stands, then "idle"; and
   *   `data-revision`, the number of the request drawn last
   */
  constructor(draw: (isWanted: () => boolean) => Promise<void>, status: HTMLElement) {
    this.draw = draw;
    this.status = status;
  }

  /** Whether what is shown is up to date. */
  get isIdle(): boolean {
    return !this.isRunning;
  }

  /** Asks for a drawing of what is now. */
  request(): void {
    this.requested++;
    this.status.dataset['state'] = 'busy';
    if (!this.isRunning) void this.run();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    let drawn: number;
    do {
      await new Promise(requestAnimationFrame);
      drawn = this.requested;
      const current = drawn;
      await this.draw(() => current === this.requested);
    } while (drawn !== this.requested);
    this.isRunning = false;
    this.status.dataset['revision'] = String(drawn);
    this.status.dataset['state'] = 'idle';
  }
}
