/** Questions to the engine and its replies as plain data, so that both can be posted to another thread and back. */
import type {
  AddendumForm,
  ClauseText,
  ContractSource,
  Drafting,
  Engine,
  Review,
  ReviewOptions,
} from '../../core/model';
import type { Answer } from '../../word/port';
import type { Assessment } from './review-engine';

/** What can be asked. */
export type Question =
  | { readonly kind: 'review'; readonly source: ContractSource; readonly options: ReviewOptions }
  | { readonly kind: 'addendum'; readonly form: AddendumForm; readonly review: Review | null }
  | { readonly kind: 'law-checked' };

/** What the question of the same place in {@link Question} is answered with. */
export type Reply = Assessment | ClauseText | string;

/** Answers a question somewhere. Never rejects; a signal that fires answers `cancelled` at once. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<Answer<Reply>>;

function assess(engine: Engine, source: ContractSource, options: ReviewOptions): Assessment {
  const review = engine.review(source, options);
  const findings = review.findings.map((finding) => ({
    finding,
    description: engine.describe(finding.rule),
    comment: engine.commentFor(finding, review),
  }));
  return { review, findings };
}

const lawCheckedOf = (engine: Engine): string =>
  engine.rules
    .map((rule) => engine.describe(rule).lawChecked)
    .reduce((oldest, date) => (date < oldest ? date : oldest));

/** What the pane has drafted. */
export type Drafter = Pick<Drafting, 'addendum'>;

/** True where the second half of the engine answers, which is brought only then. */
export const isForDrafter = ({ kind }: Question): boolean => kind === 'addendum';

function drafterOf({ addendum }: Partial<Drafter>): Drafter {
  if (addendum === undefined) throw new Error('The drafting half of the engine was not brought');
  return { addendum };
}

/** Answers a question; throws where the engine does. The drafter may be missing where {@link isForDrafter} is false. */
export function replyTo(engine: Engine & Partial<Drafter>, question: Question): Reply {
  switch (question.kind) {
    case 'review':
      return assess(engine, question.source, question.options);
    case 'addendum':
      return drafterOf(engine).addendum(question.form, question.review);
    case 'law-checked':
      return lawCheckedOf(engine);
  }
}
