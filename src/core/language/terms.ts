import type { ContractWords, OwnTerm } from '../model';
import { OWN_TERMS } from '../model';

/** A text in words of its own, or in terms that something else defines. */
export type WordingForm = 'self-contained' | 'defined';

/** What else to call a thing where the contract calls something else so: a "Model" may be a person. */
const OTHERWISE: Readonly<Record<OwnTerm, string>> = {
  'AI Use': 'Restricted AI Use',
  Model: 'AI Model',
  'Digital Replica': 'AI Replica',
  'Written Consent': 'Signed AI Consent',
  'Retained AI Rights': 'Kept AI Rights',
  'Permitted Tool': 'Everyday Tool',
  Recipient: 'Onward Recipient',
  'Excluded Material': 'Other Material',
  Work: 'Supplied Material',
};

/** The names under which inserted language defines its terms: never one that the contract gives to something else. */
export function termNames(words: Pick<ContractWords, 'definesOtherwise' | 'work'>): Readonly<Record<OwnTerm, string>> {
  const taken = new Set<string>(words.definesOtherwise ?? []);
  if (words.work === 'the Work') taken.add('Work');
  const names = OWN_TERMS.map((term) => [term, taken.has(term) ? OTHERWISE[term] : term] as const);
  return Object.fromEntries(names) as Record<OwnTerm, string>;
}

/** Where definitions may come from. */
export interface Definitions {
  readonly words: Pick<ContractWords, 'definesAlike'>;
  /** The terms that the same action defines, by what it inserts. */
  readonly inserted: readonly OwnTerm[];
}

/**
 * The one choice between the two forms of a text: the defined one only where the contract defines every term that it
 * needs, in the same sense, or the same action inserts the definition.
 */
export function chooseForm(needs: readonly OwnTerm[], { words, inserted }: Definitions): WordingForm {
  const defined = new Set([...(words.definesAlike ?? []), ...inserted]);
  return needs.length > 0 && needs.every((term) => defined.has(term)) ? 'defined' : 'self-contained';
}
