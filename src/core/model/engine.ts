/** All that can be asked of the core. */
import type { Playbook } from '../playbook/playbook';
import type { ContractSource } from './contract';
import type {
  AddendumForm,
  ClauseDraft,
  ClauseForm,
  ClausePackage,
  ClauseText,
  EmailText,
  LadderStep,
  Law,
  WalkAway,
} from './drafting';
import type { Finding, RuleDescription, RuleId, Side } from './findings';
import type { Answers, FactId } from './questions';
import type { Review } from './review';

/** How a clause is to be written and where it goes. */
export interface ClauseOptions extends WritingOptions {
  /** The contract as it was reviewed; without it there is no place and no companion edit. */
  readonly source?: ContractSource;
  /** In place of the contract's governing law; `none` for no last clause. */
  readonly law?: Law | 'none';
  /** The notices that machines read; there by default. */
  readonly scheduleA?: boolean;
  /** The separate permission, blank; there by default. */
  readonly scheduleB?: boolean;
}

/** What the person knows and decides beyond the contract's own words. */
export interface WritingOptions {
  /** Words for what the contract does not say; the engine throws a RangeError for one that no sentence can hold. */
  readonly answers?: Answers;
  /** Facts that the person confirmed or denied. A text that states any other one is never offered as ready. */
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
}

/** How a rule's texts are to be written. */
export interface WordingOptions extends WritingOptions {
  /** The clause that the same action inserts: its defined terms may then be used. */
  readonly inserting?: ClauseForm;
}

/** How a contract is to be read. */
export interface ReviewOptions extends WordingOptions {
  readonly side: Side;
  /**
   * The name of the party that supplies the work, as {@link Review.parties} or the contract has it, where the person
   * knows better than the words tell. The other parties then receive it.
   */
  readonly creator?: string;
}

/** All that the pane, the commands and the command line ask of the core; `core/engine.ts` is it. */
export interface Engine {
  review(source: ContractSource, options: ReviewOptions): Review;
  /** The categories that are read; a review's findings are of these alone. */
  readonly rules: readonly RuleId[];
  /** Throws a RangeError for a category that is not read. */
  describe(rule: RuleId): RuleDescription;
  /** The courteous words that may stand in the document beside a finding. */
  commentFor(finding: Finding, review: Review): string;
}

/** Writes what is inserted as a whole. It throws a RangeError for an answer that no sentence can hold. */
export interface Drafting {
  /** The addendum in the contract's own names; without a review, or where a party is not known, placeholders stay in brackets. */
  addendum(form: AddendumForm, review: Review | null): ClauseText;
  /** A clause with the place, the edits that belong to it and what to ask; without a review in square brackets. */
  clause(form: ClauseForm, review: Review | null, options?: ClauseOptions): ClausePackage;
  /** How to negotiate about a rule, step by step. Throws a RangeError for a category that is not read. */
  ladder(rule: RuleId, review: Review | null, options?: WordingOptions): readonly (LadderStep | WalkAway)[];
  /** The schedule that prices AI use where it is not dropped; its fees are blank whatever is answered. */
  dataLicence(review: Review | null, options?: WritingOptions): ClauseDraft;
  /** Letters to be copied. Nothing of them is for the document. */
  emails(review: Review | null, options?: WritingOptions): readonly EmailText[];
}

/** An engine that also drafts. */
export interface DraftingEngine extends Engine, Drafting {
  /** What it works by; null for NoTrain's own way. */
  readonly playbook: Playbook | null;
}
