import type { Cast } from './cast';
import { castOf } from './cast';
import type { Contract } from './contract';
import { findGoverningLaw } from './governing-law';
import { findParties } from './parties';
import type { Prose } from './prose';
import { readWords } from './vocabulary';

/** What the words of a whole contract tell. */
export interface Facts extends Pick<Contract, 'parties' | 'words' | 'governingLaw'> {
  readonly cast: Cast;
}

/** Reads what a contract calls its parties and its things, and its governing law. */
export function readFacts(prose: Prose): Facts {
  const parties = findParties(prose);
  return {
    parties,
    cast: castOf(prose, parties),
    words: readWords(prose),
    governingLaw: findGoverningLaw(prose),
  };
}
