import type { Contract } from './contract';
import { findGoverningLaw } from './governing-law';
import { findParties } from './parties';
import type { Prose } from './prose';
import { readWords } from './vocabulary';

/** What the words of a whole contract tell. */
export type Facts = Pick<Contract, 'parties' | 'words' | 'governingLaw'>;

/** Reads what a contract calls its parties and its things, and its governing law. */
export function readFacts(prose: Prose): Facts {
  return { parties: findParties(prose), words: readWords(prose), governingLaw: findGoverningLaw(prose) };
}
