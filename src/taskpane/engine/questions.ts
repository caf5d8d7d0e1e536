/** Questions to the engine and its replies as plain data, so that both can be posted to another thread and back. */
import type {
  ClauseForm,
  ClauseOptions,
  ClausePackage,
  ContractSource,
  EmailText,
  Engine,
  LadderStep,
  Review,
  ReviewOptions,
  RuleId,
  WalkAway,
  WritingOptions,
} from '../../core/model';
import type { Playbook, PlaybookResult } from '../../core/playbook/playbook';
import type { Answer } from '../../word/port';
import type { Assessment } from './review-engine';

/** What can be asked. */
type Asked =
  | { readonly kind: 'review'; readonly source: ContractSource; readonly options: ReviewOptions }
  | {
      readonly kind: 'clause';
      readonly form: ClauseForm;
      readonly review: Review | null;
      readonly options: ClauseOptions;
    }
  | {
      readonly kind: 'ladder';
      readonly rule: RuleId;
      readonly review: Review | null;
      readonly options: WritingOptions;
    }
  | { readonly kind: 'emails'; readonly review: Review | null; readonly options: WritingOptions }
  | { readonly kind: 'law-checked' }
  | { readonly kind: 'read-playbook'; readonly json: string }
  | { readonly kind: 'built-in-playbooks' };

/** A question, with the playbook by which it is answered: the text of a file, null for NoTrain's own way. */
export type Question = Asked & { readonly playbook: string | null };

/** What the question of the same place in {@link Question} is answered with. */
export type Reply =
  | Assessment
  | ClausePackage
  | readonly (LadderStep | WalkAway)[]
  | readonly EmailText[]
  | string
  | PlaybookResult
  | readonly Playbook[];

/** Answers a question somewhere. Never rejects; a signal that fires answers `cancelled` at once. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<Answer<Reply>>;

/** Gives `review` with what is to be shown of its findings. */
export function assessmentOf(engine: Pick<Engine, 'describe' | 'commentFor'>, review: Review): Assessment {
  const findings = review.findings.map((finding) => ({
    finding,
    description: engine.describe(finding.rule),
    comment: engine.commentFor(finding, review),
  }));
  return { review, findings };
}
