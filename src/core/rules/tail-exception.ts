import { grantEnd } from '../redline/grant-end';
import type { Repair } from '../redline/repair';
import type { Hit } from './scan';

const LIST_FOLLOWS =
  'A list follows these words, so an exception cannot stand after them. Use the strong wording or the addendum.';

/** True where the sentence carries that exception after the words already, whatever fills its placeholders. */
export function isExcepted({ sentence, end }: Hit, exception: string): boolean {
  const [longest = ''] = exception.split(/(?:the )?\{\w+\}/).sort((one, other) => other.length - one.length);
  return sentence.text.indexOf(longest, end) >= 0;
}

/** Puts an exception where the words of a hit end, before whatever else the sentence goes on to say. */
export function exceptionAtEnd({ sentence, end }: Hit, insert: string): Repair | { readonly noEdit: string } {
  const at = grantEnd(sentence.text, end, sentence.text.length);
  if (at === null) return { noEdit: LIST_FOLLOWS };
  return { strikes: [{ kind: 'words', start: at, end: at, insert }], exclusion: 'own', addPurpose: false };
}
