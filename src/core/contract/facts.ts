import type { Cast } from './cast';
import { castOf } from './cast';
import type { Contract } from './contract';
import { findGoverningLaw } from './governing-law';
import { findParties, withCreator } from './parties';
import type { Prose } from './prose';
import { isIndustrial } from './industry';
import { readWords } from './vocabulary';

/** What the words of a whole contract tell. */
export interface Facts extends Pick<Contract, 'parties' | 'words' | 'governingLaw' | 'mentionsAi' | 'isIndustrial'> {
  readonly cast: Cast;
}

const AI = /\b(?:AI|[Aa]rtificial [Ii]ntelligence|[Mm]achine[ -][Ll]earning|[Gg]enerative|[Pp]rompts?)\b/g;
const INPUT = /\bInputs?\b/g;
const OUTPUT = /\bOutputs?\b/g;

/**
 * Reads what a contract calls its parties and its things, and its governing law. `creator` names the party that
 * supplies the work, where that is known.
 */
export function readFacts(prose: Prose, creator?: string): Facts {
  const found = findParties(prose);
  const parties = creator === undefined ? found : withCreator(found, creator);
  return {
    parties,
    cast: castOf(prose, parties),
    words: readWords(prose),
    governingLaw: findGoverningLaw(prose),
    isIndustrial: isIndustrial(prose),
    mentionsAi: prose.count(AI) > 0 || (prose.count(INPUT) > 0 && prose.count(OUTPUT) > 0),
  };
}
