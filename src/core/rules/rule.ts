import type { Contract } from '../contract/contract';
import type { Direction, RuleDescription, Severity, Span } from '../model';
import type { NoEdit } from '../redline/no-edit';
import type { Named, Repair } from '../redline/repair';

/** Why nothing smaller than new wording would do; with `orOmit` a point of a list with the words may go as a whole. */
export interface NoRepair {
  readonly noEdit: NoEdit;
  readonly orOmit?: true;
  /** The words give nothing, so that there is nothing to tell of them either. */
  readonly isNoFinding?: true;
}

/** A weak clause as a rule sees it, before ids and remedies. */
export interface Match {
  /** Where it stands: offsets in the reading of its paragraph, and its sentence there. Null for the whole contract. */
  readonly at: (Span & { readonly sentence: number }) | null;
  readonly confidence: number;
  readonly direction: Direction;
  readonly severity: Severity;
  readonly because: string;
  /** What to change, or why nothing small enough would do. */
  readonly repair: Repair | NoRepair;
  /** Whom and what the sentence itself names, for the words that an edit inserts; absent where nobody looked. */
  readonly named?: Named;
}

/** The stronger and the softer text of a rule in terms that a definition elsewhere carries. */
export interface DefinedTexts {
  readonly strong?: string;
  readonly fallback?: string;
}

/** Language that a rule offers beyond the smallest edit, with placeholders. */
export interface RuleLanguage {
  /** Whole sentences that say it strongly; `nameless` serves where the other side has no known name. */
  readonly strong: string;
  readonly strongNameless: string;
  /** The strong sentences say all that a short sentence with the words should say, so that they take its place. */
  readonly replaces?: true;
  /** A softer sentence that leaves the words of the contract as they stand. */
  readonly fallback: string;
  readonly fallbackNameless: string;
  /**
   * What the texts say in words of their own, said in defined terms. A text that is not here has one form only: it does
   * not speak of AI, or says something that no term carries.
   */
  readonly defined?: DefinedTexts;
  /** A playbook's own texts in their defined form: these then stand in place of the rule's, which are not mixed with them. */
  readonly own?: DefinedTexts;
}

/** One severity that a rule gives, with its reason in plain words. */
export interface Grade {
  readonly severity: Severity;
  /** "no AI restriction, and sublicences through several tiers" */
  readonly when: string;
}

/** What the documentation says of a rule beyond the rule itself. */
export interface RuleAbout {
  /** How grave a finding is and when, from the gravest to the mildest. */
  readonly grading: readonly Grade[];
  /** Where the position comes from. */
  readonly sources: readonly string[];
}

/** What is said about a category of weak clause. No search needs it, so that it is a chunk of its own. */
export interface RuleTexts {
  readonly description: Omit<RuleDescription, 'id'>;
  /** The courteous words that may stand in the document. */
  readonly comment: string;
  readonly language: RuleLanguage;
  /** Sentences and parts of sentences that tell why something was found, by names of the rule's own. */
  readonly reasons?: Reasons;
}

/** What a rule says of what it finds, by names of its own. */
export type Reasons = Readonly<Record<string, string>>;

/** How a category of weak clause is found and weighed. */
export interface Finder {
  /** The most that a finding weighs where an AI restriction in the contract prevails over it. */
  readonly severityUnderRestriction: Severity;
  /** Among several findings in a sentence the lowest carries the AI exclusion. */
  readonly carrierRank: number;
  /**
   * True for a rule that has to see the whole contract at each review. Any other sees sentences one by one, so that its
   * answers about paragraphs that stay as they are hold.
   */
  readonly readsWholeContract?: true;
  /** `reasons` are those of the rule's texts. */
  find(contract: Contract, reasons: Reasons): readonly Match[];
}

/** A category of weak clause: what it is, how it is found, and what is said about it. */
export interface Rule extends Finder, RuleTexts {
  readonly description: RuleDescription;
  find(contract: Contract): readonly Match[];
}

/** A paragraph written for a rule's tests: one that it must flag, or one that it must leave alone. */
export interface RuleExample {
  readonly text: string;
  /** `terms` has no other paragraph; by default one before it introduces "Agency" and "the Designer". */
  readonly setting?: 'agency' | 'terms';
  /** The words that must be quoted. */
  readonly quote?: string;
  /** The paragraph after the smallest edit alone. */
  readonly result?: string;
}

/** The examples of one rule; each list has at least eight. */
export interface RuleExamples {
  readonly flags: readonly RuleExample[];
  readonly clean: readonly RuleExample[];
}
