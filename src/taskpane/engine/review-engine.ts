/** What the pane asks of the engine, wherever the engine runs. */
import type {
  AddendumForm,
  ClauseText,
  ContractSource,
  Finding,
  Review,
  ReviewOptions,
  RuleDescription,
} from '../../core/model';
import type { Answer } from '../../word/port';
import type { Ask } from './questions';

/** A finding, with what the engine says of it. */
export interface FreshFinding {
  readonly finding: Finding;
  readonly description: RuleDescription;
  /** The words that a Word comment would hold. */
  readonly comment: string;
}

/** A review, with all that the pane shows of its findings. */
export interface Assessment {
  readonly review: Review;
  readonly findings: readonly FreshFinding[];
}

/** The engine as the pane sees it. No method rejects: what goes wrong is a failure, and the document is unchanged. */
export interface ReviewEngine {
  /**
   * Reviews a contract. Answers `cancelled` at once when the signal fires, and when another review is asked for before
   * this one is answered: only the newest counts.
   */
  review(source: ContractSource, options: ReviewOptions, signal?: AbortSignal): Promise<Answer<Assessment>>;
  /** The addendum as it would be inserted, filled in from a review where there is one. */
  addendum(form: AddendumForm, review: Review | null): Promise<Answer<ClauseText>>;
  /** The oldest date to which the law behind a rule was checked, ISO 8601. Brings the engine where it is not there yet. */
  lawChecked(): Promise<Answer<string>>;
}

/** The engine behind whatever answers questions. */
export function engineOver(ask: Ask): ReviewEngine {
  // Each kind of question has a reply of its own, which is what the casts say.
  return {
    review: (source, options, signal) =>
      ask({ kind: 'review', source, options }, signal) as Promise<Answer<Assessment>>,
    addendum: (form, review) => ask({ kind: 'addendum', form, review }) as Promise<Answer<ClauseText>>,
    lawChecked: () => ask({ kind: 'law-checked' }) as Promise<Answer<string>>,
  };
}
