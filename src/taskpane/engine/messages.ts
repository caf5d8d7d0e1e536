/** What the pane and the engine's worker post to each other. */
import type { Question, Reply } from './questions';

/** From the pane. */
export interface Asking {
  readonly id: number;
  readonly question: Question;
}

/** From the worker. */
export type Telling =
  /** It has its rules; with the addresses that it has asked for, for the proof that nothing leaves the computer. */
  | { readonly kind: 'ready'; readonly requests: readonly string[] }
  /** It has asked for more, with all addresses so far. */
  | { readonly kind: 'requests'; readonly requests: readonly string[] }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  /** The engine threw; `fault` is the error's name. */
  | { readonly kind: 'fault'; readonly id: number; readonly fault: string };
