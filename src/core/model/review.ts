/** What a review says of a contract as a whole. */
import type { ContractWords, Party } from './contract';
import type { Finding, LeftOut, PlannedRedline } from './findings';
import type { FactQuestion, Gap } from './questions';

/** One line of the score's arithmetic. */
export interface ScoreLine {
  /** In plain words, for people. */
  readonly label: string;
  /** Points taken off (negative) or given back (positive). */
  readonly points: number;
  /** The findings that it is about. */
  readonly findings: readonly string[];
}

export type Band = 'strong' | 'fair' | 'exposed' | 'high-risk' | 'do-not-sign';

/** The exposure of the wording, 0 to 100, 100 the best; `lines` add up to `value`. */
export interface Score {
  readonly value: number;
  readonly band: Band;
  readonly lines: readonly ScoreLine[];
}

/** One step on the way to AI training. */
export interface RouteStep {
  /** A few words: "Sublicence", "An AI company". */
  readonly label: string;
  /** The findings that open the step; empty where it follows from the one before. */
  readonly findings: readonly string[];
}

/** A way by which the work could come to train AI. */
export interface Route {
  /** Stable, such as "sublicence". */
  readonly id: string;
  /** In plain words, for the person: "They may license it on". */
  readonly title: string;
  readonly steps: readonly RouteStep[];
  /** False where words in the contract close it. */
  readonly open: boolean;
  /** Why it is open, or what closes it; a whole sentence. */
  readonly because: string;
}

/** Everything that the core has to say about a contract. */
export interface Review {
  /** Null when nothing could be scored: an empty document, another language. */
  readonly score: Score | null;
  /** A BCP 47 tag, "und" when it cannot be told. */
  readonly language: string;
  readonly parties: readonly Party[];
  /** The governing law in the contract's words, null where it names none. */
  readonly governingLaw: string | null;
  /** The gravest first, then in document order. */
  readonly findings: readonly Finding[];
  /** The smallest edits of all findings combined, a plan for each paragraph, in document order. */
  readonly redlines: readonly PlannedRedline[];
  readonly leftOut: readonly LeftOut[];
  /** How the work could come to train AI, each way once. */
  readonly routes: readonly Route[];
  /** What was not read, each a plain sentence. */
  readonly notChecked: readonly string[];
  /** The contract's own words for its things; absent where it was not read. */
  readonly words?: ContractWords;
  /** What the offered wording takes from nowhere in the contract, with the question to ask; absent where it was not read. */
  readonly gaps?: readonly Gap[];
  /** What the wording could say if the person confirmed it; absent where it was not read. */
  readonly toConfirm?: readonly FactQuestion[];
}
