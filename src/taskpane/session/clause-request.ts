/** How a clause is asked of the engine, and of Word: the same for the pane and for the ribbon. */
import type { ClauseForm, ClauseOptions, ClausePackage, ContractSource } from '../../core/model';
import type { InsertRequest } from '../../word/port';
import type { Settings } from '../preferences/settings';
import type { Writing } from '../preferences/writing';

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

/** The clause that is offered before the person says more; of a letter nothing goes into the document. */
export function firstChoice({ addendum }: Pick<Settings, 'addendum'>): ClauseChoice {
  return { form: addendum === 'email' ? 'full' : addendum, scheduleA: true, scheduleB: true, place: 'signatures' };
}

/** What the engine is told for a clause. */
export function clauseOptions(
  { law, scheduleA, scheduleB, place }: ClauseChoice,
  { answers, facts }: Pick<Writing, 'answers' | 'facts'>,
  source: ContractSource | null,
): ClauseOptions {
  // Only signatures that follow it cover it: elsewhere it has lines of its own.
  const others = Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== 'contract-unsigned'));
  return {
    answers,
    facts: place === 'signatures' ? facts : others,
    scheduleA,
    scheduleB,
    ...(law === undefined ? {} : { law }),
    ...(source === null ? {} : { source }),
  };
}

/** Where Word is asked to put a clause; the end, where the contract has no place before its signatures. */
export function whereIn(
  { anchor }: Pick<ClausePackage, 'anchor'>,
  place: InsertPlace,
  source: ContractSource | null,
): InsertRequest['where'] {
  if (place !== 'signatures') return place;
  const before = anchor === null ? undefined : source?.paragraphs[anchor.paragraph]?.text;
  if (anchor === null || before === undefined) return 'end';
  return { paragraph: anchor.paragraph, before, side: anchor.where };
}
