import type { ClausePackage, EmailText, LadderStep, RuleId, WalkAway, WritingOptions } from '../../core/model';
import type { Answer } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import { type ClauseChoice, clauseOptions, type InsertPlace } from './clause-request';
import { reviewedIn, type SessionState } from './state';

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
  clause(choice: ClauseChoice): Promise<Answer<ClausePackage>> {
    const state = this.#state();
    const reviewed = reviewedIn(state);
    const options = clauseOptions(choice, state.writing, reviewed?.snapshot.source ?? null);
    return this.#engine.clause(choice.form, reviewed?.review ?? null, options);
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
