import type { AiRestrictionReading } from '../contract/ai-restriction';
import { AI_USE } from '../language/phrases';

/**
 * True where all that a contract says against AI are limits of single clauses in the words that edits put there. They
 * do what they should; what is missing is a clause for the whole contract that prevails.
 */
export function hasOwnLimitsOnly({ bans }: AiRestrictionReading): boolean {
  return (
    bans.length > 0 &&
    bans.every(
      ({ sentence, loopholes }) =>
        sentence.text.toLowerCase().includes(AI_USE) && loopholes.every(({ kind }) => kind === 'one-clause'),
    )
  );
}
