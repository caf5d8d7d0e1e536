import type { ContractSource, Drafting, Engine, Review } from '../../core/model';
import type { Playbook, PlaybookResult } from '../../core/playbook/playbook';
import { assessmentOf, type Question, type Reply } from './questions';

/** An engine in its two halves, the second brought when something is drafted. */
export interface Halves {
  readonly reviewing: Engine;
  readonly drafting: () => Promise<Drafting>;
}

/** What is known of playbooks. */
export interface PlaybookParts {
  readonly readPlaybook: (json: string) => PlaybookResult;
  readonly builtIn: readonly Playbook[];
}

/** What of the core the pane's questions are answered by. What is brought rejects where it cannot be had. */
export interface CoreParts {
  readonly createEngine: (playbook: Playbook | null) => Halves;
  readonly playbooks: () => Promise<PlaybookParts>;
}

const sameTexts = (one: ContractSource, other: ContractSource): boolean =>
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every(({ text }, index) => text === other.paragraphs[index]?.text);

const lawCheckedOf = (engine: Engine): string =>
  engine.rules
    .map((rule) => engine.describe(rule).lawChecked)
    .reduce((oldest, date) => (date < oldest ? date : oldest));

/** Answers questions, and keeps the engine of the last playbook with what it remembers. */
export class Replier {
  readonly #core: CoreParts;
  #engine: { readonly playbook: string | null; readonly halves: Halves } | null = null;
  #last: { readonly source: ContractSource; readonly review: Review } | null = null;

  constructor(core: CoreParts) {
    this.#core = core;
  }

  /** The reply; rejects where the engine throws or cannot be had, and for a playbook that is not one. */
  async replyTo(question: Question): Promise<Reply> {
    if (question.kind === 'read-playbook') return (await this.#core.playbooks()).readPlaybook(question.json);
    if (question.kind === 'built-in-playbooks') return (await this.#core.playbooks()).builtIn;
    const { reviewing, drafting } = await this.#engineFor(question.playbook);
    switch (question.kind) {
      case 'review': {
        const review = reviewing.review(question.source, question.options);
        this.#last = { source: question.source, review };
        return assessmentOf(reviewing, review);
      }
      case 'clause': {
        const { form, review, options } = question;
        return (await drafting()).clause(form, ...this.#known(review, options));
      }
      case 'ladder':
        return (await drafting()).ladder(question.rule, question.review, question.options);
      case 'emails':
        return (await drafting()).emails(question.review, question.options);
      case 'law-checked':
        return lawCheckedOf(reviewing);
    }
  }

  async #engineFor(playbook: string | null): Promise<Halves> {
    if (this.#engine?.playbook === playbook) return this.#engine.halves;
    const halves = this.#core.createEngine(playbook === null ? null : await this.#read(playbook));
    this.#engine = { playbook, halves };
    this.#last = null;
    return halves;
  }

  async #read(json: string): Promise<Playbook> {
    const result = (await this.#core.playbooks()).readPlaybook(json);
    if (!result.ok) throw new TypeError('The playbook is not valid');
    return result.playbook;
  }

  /** What was posted is a copy; for the one it was copied from, the engine need not read the contract again. */
  #known<T extends { readonly source?: ContractSource }>(review: Review | null, options: T): [Review | null, T] {
    const last = this.#last;
    if (review === null || last === null || options.source === undefined) return [review, options];
    if (!sameTexts(last.source, options.source)) return [review, options];
    return [last.review, { ...options, source: last.source }];
  }
}
