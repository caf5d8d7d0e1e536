import { grantEnd } from '../redline/grant-end';
import type { Repair } from '../redline/repair';
import type { Hit } from './scan';

const LIST_FOLLOWS =
  'A list follows these words, so an exception cannot stand after them. Use the strong wording or the addendum.';

/** Puts an exception where the words of a hit end, before whatever else the sentence goes on to say. */
export function exceptionAtEnd({ sentence, end }: Hit, insert: string): Repair | { readonly noEdit: string } {
  const at = grantEnd(sentence.text, end, sentence.text.length);
  if (at === null) return { noEdit: LIST_FOLLOWS };
  return { strikes: [{ kind: 'words', start: at, end: at, insert }], exclusion: 'own', addPurpose: false };
}
