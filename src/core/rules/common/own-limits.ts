import type { Ban } from '../../contract/ai-bans';
import type { AiRestrictionReading } from '../../contract/ai-restriction';
import { AI_USE } from '../../language/ai-use';

/**
 * True for a limit in the words that edits put there. It does what it should for its clause; what may be missing is a
 * clause for the whole contract that prevails.
 */
export function isOwnLimit({ sentence, loopholes }: Ban): boolean {
  return (
    sentence.text.toLowerCase().includes(AI_USE.toLowerCase()) && loopholes.every(({ kind }) => kind === 'one-clause')
  );
}

/** True where all that a contract says against AI are such limits. */
export function hasOwnLimitsOnly({ bans }: AiRestrictionReading): boolean {
  return bans.length > 0 && bans.every(isOwnLimit);
}
