/**
 * What the command line has of the world around it. The process is one such world, a test another.
 */

/** Where text goes. */
export interface Output {
  /** Settles when the text was handed on, so that a slow reader slows the writer down. Rejects with `OutputClosed`. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** The width of the terminal in characters. */
  readonly columns: number;
}

export interface Io {
  /** Standard input, not touched unless it is asked for. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any fixed moment. */
  now(): number;
}

/** Nothing more can be written. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
  /** What went wrong, in one line; null when the reader merely had enough and went away. */
  readonly because: string | null;

  constructor(because: string | null) {
    super(because ?? 'the reader went away');
    this.because = because;
  }
}

/** What cannot be done, and why, in one line for the person. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What an error of any origin says. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
