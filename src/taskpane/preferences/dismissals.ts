import type { ContractSource, Finding } from '../../core/model';

/** Why a finding may be set aside, from a short list. */
export const REASONS = ['agreed', 'covered', 'acceptable', 'mistaken'] as const;

export type Reason = (typeof REASONS)[number];

/** Why a person set a finding aside; they need not say. */
export interface Dismissal {
  readonly reason: Reason | null;
  /** In the person's own words; empty where they gave none. */
  readonly note: string;
}

/** The longest note, in UTF-16 code units. */
export const LONGEST_NOTE = 200;

/** Set aside without a word. */
export const UNEXPLAINED: Dismissal = { reason: null, note: '' };

/** A finding that was set aside, in its contract. */
export interface Dismissed {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/**
 * Remembers from one session to the next what was set aside in which contract. No method rejects: a memory that fails
 * is an empty one.
 */
export interface DismissalMemory {
  /** What of these findings was set aside in this contract, by finding id. */
  recall(source: ContractSource, findings: readonly Finding[]): Promise<ReadonlyMap<string, Dismissal>>;
  /** Keeps what is set aside in a contract now, beside what else was. */
  keep(source: ContractSource, dismissed: readonly Dismissed[]): Promise<void>;
  /** Forgets one of them. */
  drop(source: ContractSource, finding: Finding): Promise<void>;
  /** Forgets all, in every contract. */
  forget(): Promise<void>;
}
