/** What the pane asks of the engine, wherever the engine runs. */
import type {
  ClauseForm,
  ClauseOptions,
  ClausePackage,
  ContractSource,
  EmailText,
  Finding,
  LadderStep,
  Review,
  ReviewOptions,
  RuleDescription,
  RuleId,
  WalkAway,
  WritingOptions,
} from '../../core/model';
import type { Playbook, PlaybookResult } from '../../core/playbook/playbook';
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
  /** From now on answers by this playbook, the text of a file that was read without a problem; null for NoTrain's own way. */
  use(playbook: string | null): void;
  /**
   * Reads a contract. Answers `cancelled` at once when the signal fires, and when another review is asked for before
   * this one is answered: only the newest counts.
   */
  review(source: ContractSource, options: ReviewOptions, signal?: AbortSignal): Promise<Answer<Assessment>>;
  /** A clause with all that belongs to its insertion, as it would be inserted. */
  clause(form: ClauseForm, review: Review | null, options: ClauseOptions): Promise<Answer<ClausePackage>>;
  /** How to negotiate about a rule, step by step. */
  ladder(
    rule: RuleId,
    review: Review | null,
    options: WritingOptions,
  ): Promise<Answer<readonly (LadderStep | WalkAway)[]>>;
  /** Letters to be copied. */
  emails(review: Review | null, options: WritingOptions): Promise<Answer<readonly EmailText[]>>;
  /** The oldest date to which the law behind a rule was checked, ISO 8601. Brings the engine where it is not there yet. */
  lawChecked(): Promise<Answer<string>>;
  /** Reads a playbook; what is wrong with it is part of the answer. */
  readPlaybook(json: string): Promise<Answer<PlaybookResult>>;
  /** The playbooks that come with NoTrain. */
  builtInPlaybooks(): Promise<Answer<readonly Playbook[]>>;
}

/** The engine behind whatever answers questions. */
export function engineOver(ask: Ask): ReviewEngine {
  let playbook: string | null = null;
  // Each kind of question has a reply of its own, which is what the casts say.
  return {
    use: (json) => {
      playbook = json;
    },
    review: (source, options, signal) =>
      ask({ kind: 'review', source, options, playbook }, signal) as Promise<Answer<Assessment>>,
    clause: (form, review, options) =>
      ask({ kind: 'clause', form, review, options, playbook }) as Promise<Answer<ClausePackage>>,
    ladder: (rule, review, options) =>
      ask({ kind: 'ladder', rule, review, options, playbook }) as Promise<Answer<readonly (LadderStep | WalkAway)[]>>,
    emails: (review, options) =>
      ask({ kind: 'emails', review, options, playbook }) as Promise<Answer<readonly EmailText[]>>,
    lawChecked: () => ask({ kind: 'law-checked', playbook }) as Promise<Answer<string>>,
    readPlaybook: (json) => ask({ kind: 'read-playbook', json, playbook }) as Promise<Answer<PlaybookResult>>,
    builtInPlaybooks: () => ask({ kind: 'built-in-playbooks', playbook }) as Promise<Answer<readonly Playbook[]>>,
  };
}
