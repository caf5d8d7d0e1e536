import type { ClauseForm, OwnTerm } from '../model';
import { OWN_TERMS } from '../model';

/** The terms that NoTrain's own clauses define for the whole document. A table, so that a review needs none of their texts. */
export const TERMS_OF_CLAUSES: Readonly<Record<ClauseForm, readonly OwnTerm[]>> = {
  full: OWN_TERMS,
  moderate: ['AI Use', 'Model', 'Digital Replica', 'Written Consent', 'Work'],
  short: [],
  'short-moderate': [],
  definitions: ['AI Use', 'Model', 'Digital Replica', 'Written Consent', 'Retained AI Rights'],
};

/** The terms that texts define: those that they have in quotation marks. */
export function termsDefinedIn(texts: readonly { readonly text: string }[]): readonly OwnTerm[] {
  return OWN_TERMS.filter((term) => texts.some(({ text }) => new RegExp(`["\u201c]\\{${term}\\}["\u201d]`).test(text)));
}
