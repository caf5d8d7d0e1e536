import { goesOn, isClosed } from '../../redline/limit-place';
import { grantStop } from '../../redline/grant-stop';
import type { NoRepair } from '../rule';
import type { Repair } from '../../redline/repair';
import type { Hit } from './scan';

/** One exception in two forms, with placeholders: at the end of a sentence, and as a sentence after it. */
export interface Exception {
  readonly tail: string;
  readonly apart: string;
}

/** The paragraph breaks off in the middle of a sentence. */
const OPEN_END = /\b(?:the|an?|of|to|in|for|by|with|and|or|any|that|which)$/;

/** The longest stretch of a text without placeholders. */
function literal(text: string): string {
  const [longest = ''] = text.split(/(?:the )?\{[\w ]+\}/i).sort((one, other) => other.length - one.length);
  return longest.toLowerCase();
}

/** True where the sentence carries that exception after the words already, or its paragraph after the sentence. */
export function isExcepted({ sentence, end }: Hit, { tail, apart }: Exception): boolean {
  const text = sentence.text.toLowerCase();
  const following = sentence.paragraphText.slice(sentence.end).toLowerCase();
  return text.indexOf(literal(tail), end) >= 0 || following.includes(literal(apart));
}

/** Puts an exception where the words of a hit end, or after their sentence where that says more than the hit. */
export function exceptionAtEnd({ sentence: { text }, end }: Hit, { tail, apart }: Exception): Repair | NoRepair {
  const { at, stop } = grantStop(text, end, text.length);
  const none = { exclusion: 'none', addPurpose: false } as const;
  const isThere = text.toLowerCase().indexOf(literal(tail), end) >= 0;
  if (stop !== '' && isClosed(text) && !isThere) return { strikes: [], after: { sentence: apart }, ...none };
  if ((stop === ':' || OPEN_END.test(text) || (!isClosed(text) && goesOn(text))) && !isThere) return { noEdit: 'list' };
  return { strikes: [{ kind: 'words', start: at, end: at, insert: tail }], exclusion: 'own', addPurpose: false };
}
