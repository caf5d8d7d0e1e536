import type { Io } from './io';
import { spellOut } from './write/lines';

/** A person who waits longer than this is told what is going on. */
const PATIENCE_MS = 1000;

/** Tells a person at a terminal how far a long run is, on one line of standard error that is wiped again. */
export class Progress {
  private readonly io: Io;
  private readonly started: number;
  private shown = false;

  constructor(io: Io) {
    this.io = io;
    this.started = io.now();
  }

  async show(text: string): Promise<void> {
    const { errors } = this.io;
    if (!errors.isTerminal || this.io.now() - this.started < PATIENCE_MS) return;
    this.shown = true;
    await errors.write(`\r\u001b[K${spellOut(text).slice(0, errors.columns - 1)}`);
  }

  /** Before anything else is written to the terminal. */
  async clear(): Promise<void> {
    if (!this.shown) return;
    this.shown = false;
    await this.io.errors.write('\r\u001b[K');
  }
}
