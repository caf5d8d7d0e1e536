import { answerProblem } from '../../core/language/gaps';
import { FACT_IDS, PLACEHOLDERS } from '../../core/model';
import type { Answers, ContractSource, FactId, Placeholder } from '../../core/model';

/** What the person says of one contract for the texts that go into it. */
export interface Writing {
  /** Words for what the contract does not say. */
  readonly answers: Answers;
  /** What the person has confirmed. */
  readonly facts: Readonly<Partial<Record<FactId, true>>>;
  /** Where the person has left the default as it is. */
  readonly defaults: readonly Placeholder[];
}

/** Nothing said yet. */
export const NOTHING_SAID: Writing = { answers: {}, facts: {}, defaults: [] };

/**
 * Remembers from one session to the next what the person said for which contract: their own words, and none of the
 * contract's. No method rejects: a memory that fails lasts as long as the pane.
 */
export interface WritingMemory {
  recall(source: ContractSource): Promise<Writing>;
  keep(source: ContractSource, writing: Writing): Promise<void>;
  /** Forgets all, for every contract. */
  forget(): Promise<void>;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Whether nothing was said at all. */
export const saysNothing = ({ answers, facts, defaults }: Writing): boolean =>
  Object.keys(answers).length === 0 && Object.keys(facts).length === 0 && defaults.length === 0;

/** Reads what a store may hold; whatever is not of this shape, or could stand in no sentence, is left out. */
export function parseWriting(stored: unknown): Writing {
  const { answers, facts, defaults } = fieldsOf(stored);
  const said = fieldsOf(answers);
  const confirmed = fieldsOf(facts);
  return {
    answers: Object.fromEntries(
      PLACEHOLDERS.flatMap((placeholder) => {
        const answer = said[placeholder];
        return typeof answer === 'string' && answerProblem(answer) === null ? [[placeholder, answer]] : [];
      }),
    ),
    facts: Object.fromEntries(FACT_IDS.flatMap((fact) => (confirmed[fact] === true ? [[fact, true as const]] : []))),
    defaults: PLACEHOLDERS.filter((placeholder) => Array.isArray(defaults) && defaults.includes(placeholder)),
  };
}
