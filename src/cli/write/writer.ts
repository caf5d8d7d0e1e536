import type { Answer } from '../answer';

/** Gives answers to whoever asked, one after the other. */
export interface Writer {
  write(answer: Answer): Promise<void>;
  /** Nothing more comes. */
  end(): Promise<void>;
}
