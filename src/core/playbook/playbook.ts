import type { AddendumForm, Answers, RuleId, Severity, Side } from '../model';

/** The version of the format that this program writes and reads. */
export const PLAYBOOK_VERSION = 1;

/** Words of a playbook's own, in their own terms or also in defined ones. */
export type OwnText = string | { readonly selfContained: string; readonly defined: string };

/** What a playbook says of one rule; what is absent stays as it is. */
export interface RulePlan {
  /** False leaves the rule out of every review. */
  readonly on?: boolean;
  /** What every finding of the rule weighs, in place of the rule's own grading. */
  readonly severity?: Severity;
  /** The courteous words beside a finding: the other side reads them. */
  readonly comment?: string;
  readonly strong?: OwnText;
  readonly fallback?: OwnText;
  /** For the person alone. */
  readonly privateNote?: string;
  /** When to stop, for the person alone. */
  readonly walkAway?: string;
}

/** A paragraph of a playbook's own addendum. `heading` and `subclause` are numbered. */
export interface PlaybookParagraph {
  readonly kind: 'title' | 'heading' | 'subclause' | 'body';
  readonly text: string;
  /** What `{#id}` in another paragraph refers to. */
  readonly id?: string;
}

/** One way of reviewing contracts, applied the same way every time. */
export interface Playbook {
  readonly format: 'notrain-playbook';
  readonly version: typeof PLAYBOOK_VERSION;
  readonly name: string;
  readonly description?: string;
  readonly side?: Side;
  /** In place of "to train, test, prompt or improve any machine-learning or generative AI system" in every edit. */
  readonly exclusion?: string;
  readonly rules?: Readonly<Partial<Record<RuleId, RulePlan>>>;
  readonly addendum?: {
    /** The form that is offered first. */
    readonly form?: AddendumForm;
    /** In place of NoTrain's own, in every form. */
    readonly paragraphs?: readonly PlaybookParagraph[];
  };
  /** What stands for a placeholder where a contract does not say; a person's own answer goes first. */
  readonly answers?: Answers;
  /** Paths that whoever uses the playbook may not change, such as "/side" or "/rules/sublicensing". */
  readonly locked?: readonly string[];
}

/** What is wrong in a playbook, and where. */
export interface PlaybookProblem {
  /** "/rules/sublicensing/severity"; empty for the whole. */
  readonly path: string;
  /** A plain sentence. */
  readonly message: string;
}

/** A playbook, or everything that is wrong with it. */
export type PlaybookResult =
  | { readonly ok: true; readonly playbook: Playbook }
  | { readonly ok: false; readonly problems: readonly PlaybookProblem[] };
