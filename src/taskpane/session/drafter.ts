import type {
  ClauseForm,
  ClauseOptions,
  ClausePackage,
  EmailText,
  LadderStep,
  RuleId,
  WalkAway,
  WritingOptions,
} from '../../core/model';
import type { Answer } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import { reviewedIn, type SessionState } from './state';

/** Where a clause is put. `signatures`: before them, so that they cover it. */
export type InsertPlace = 'signatures' | 'cursor' | 'end';

/** How the person wants a clause. */
export interface ClauseChoice {
  readonly form: ClauseForm;
  /** In place of the contract's governing law; absent for that. */
  readonly law?: NonNullable<ClauseOptions['law']>;
  readonly scheduleA: boolean;
  readonly scheduleB: boolean;
  readonly place: InsertPlace;
}

/** The place that is meant: where the contract has no signatures, nothing goes before them. */
export const placeIn = ({ anchor }: Pick<ClausePackage, 'anchor'>, wanted: InsertPlace): InsertPlace =>
  wanted === 'signatures' && anchor?.beforeSignatures !== true ? 'end' : wanted;

/** Texts for the contract that was read, with what the person said put in; nothing here writes. */
export class Drafter {
  readonly #engine: ReviewEngine;
  readonly #state: () => SessionState;

  constructor(engine: ReviewEngine, state: () => SessionState) {
    this.#engine = engine;
    this.#state = state;
  }

  /** The clause as it would be inserted now. */
  clause({ form, law, scheduleA, scheduleB, place }: ClauseChoice): Promise<Answer<ClausePackage>> {
    const reviewed = reviewedIn(this.#state());
    const { answers, facts } = this.#said();
    // Only signatures that follow it cover it: elsewhere it has lines of its own.
    const others = Object.fromEntries(Object.entries(facts ?? {}).filter(([fact]) => fact !== 'contract-unsigned'));
    return this.#engine.clause(form, reviewed?.review ?? null, {
      answers: answers ?? {},
      facts: place === 'signatures' ? (facts ?? {}) : others,
      scheduleA,
      scheduleB,
      ...(law === undefined ? {} : { law }),
      ...(reviewed === null ? {} : { source: reviewed.snapshot.source }),
    });
  }

  /** How to negotiate about a rule. */
  ladder(rule: RuleId): Promise<Answer<readonly (LadderStep | WalkAway)[]>> {
    return this.#engine.ladder(rule, reviewedIn(this.#state())?.review ?? null, this.#said());
  }

  /** Letters to be copied. */
  emails(): Promise<Answer<readonly EmailText[]>> {
    return this.#engine.emails(reviewedIn(this.#state())?.review ?? null, this.#said());
  }

  #said(): WritingOptions {
    const { answers, facts } = this.#state().writing;
    return { answers, facts };
  }
}
