/** What rules are called, and what they find. */
import type { Edit, Redline, Span } from './contract';

/**
 * The shapes that every layer shares: what a reader hands to the core, and what the core answers.
 * Offsets are UTF-16 code units in a paragraph's text, half-open.
 */

export const RULE_IDS = [
  'unlimited-purpose',
  'future-media',
  'perpetual-term',
  'unlimited-territory',
  'sublicensing',
  'third-party-sharing',
  'derivative-works',
  'work-for-hire',
  'ip-assignment',
  'moral-rights-waiver',
  'ai-training-grant',
  'product-improvement',
  'ai-output-ownership',
  'ai-indemnity',
  'broad-indemnity',
  'likeness-voice',
  'all-rights-buyout',
  'weak-ai-restriction',
  'missing-ai-restriction',
  'unilateral-changes',
  'injunctive-relief-waiver',
  'vendor-ai-tools',
  'portfolio-feedback-residuals',
] as const;

/** The category of a weak clause. Stable: playbooks, dismissals and reports refer to it. */
export type RuleId = (typeof RULE_IDS)[number];

/** From the mildest to the gravest, so that an index compares. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

/** How much the wording exposes the creator. */
export type Severity = (typeof SEVERITIES)[number];

/** Whom the wording runs against: `creator` gives the right or bears the burden, `client` the other way round. */
export type Direction = 'creator' | 'client' | 'unclear';

/** Whose interests a review reads for; `any` reports grants in either direction. */
export type Side = 'creator' | 'client' | 'any';

/** A redline with the text that it gives. */
export interface PlannedRedline extends Redline {
  readonly result: string;
  /** The findings that the edits answer. */
  readonly findings: readonly string[];
}

export type RemedyKind = 'minimal' | 'strong' | 'fallback';

/** One way to answer a finding. */
export interface Remedy {
  readonly kind: RemedyKind;
  readonly edits: readonly Edit[];
  /** The whole paragraph after these edits alone. */
  readonly result: string;
}

/** A weak clause that the review found. */
export interface Finding {
  /** Stable across edits elsewhere: rule, normalised quote and occurrence. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly direction: Direction;
  /** Null for what is said of the whole contract. */
  readonly span: Span | null;
  /** The words at `span`, exactly; empty for the whole contract. */
  readonly quote: string;
  /** Which words, in which grant, by whom to whom. For the pane and reports, never for the document. */
  readonly because: string;
  readonly remedies: readonly Remedy[];
  /** Why there is no smallest edit; null when there is one. */
  readonly noEdit: string | null;
}

/** What a plan, a document or a platform did not allow, with the reason in plain words. */
export interface LeftOut {
  readonly id: string;
  readonly because: string;
}

/** What a rule says of itself. Only `comment`, filled in by `Engine.commentFor`, may ever enter a document. */
export interface RuleDescription {
  readonly id: RuleId;
  readonly title: string;
  /** One line of plain English for the person: "They could pass your work to an AI company." */
  readonly summary: string;
  /** Why it matters and what to do about it; for the person alone. */
  readonly privateNote: string;
  /** The date to which the law behind it was checked, ISO 8601. */
  readonly lawChecked: string;
}
