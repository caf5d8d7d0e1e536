import { isGranted } from './hits';
import type { Hit } from './scan';

/** "This transfer covers", "the licence includes": the noun gives as a verb does. */
const BY_NOUN =
  /\b(?:licen[cs]e|rights?|transfer|assignment|grant|copyright|permission|consent|release)\b(?:[^.;]{0,160}\b(?:includes?|covers?|extends? to|comprises?)|[^.;]{0,60}\b(?:allows?|permits?|lets?|empowers?))\b/i;
/** "This includes translations": what the sentence before gave. */
const OF_BEFORE =
  /^\W{0,3}(?:This|It|That|These|Such)(?: rights?| licen[cs]e| grant| permission)? (?:also )?(?:includes?|covers?|extends? to|allows?|permits?|lets?|means)\b/i;
/** "You grant us a licence to:" with points on lines of their own, of which this is one. */
const OPENED = /\b(?:licen[cs]e|rights?|permission)\b[^.;:]{0,60}\b(?:to|following):/i;
const GAVE = /\b(?:licen[cs]es?|grants?|transfer of|assigns?|assignment|permission|consents?|rights? (?:to|of))\b/i;
const DENIES = /\b(?:not|never|no|nor|nothing|without|reserves?|retains?)\b/i;

/** True where the words stand within what somebody gives, by a verb, by a noun, or by the sentence before. */
export function isGiven(hit: Hit): boolean {
  const { sentence, start } = hit;
  if (isGranted(hit)) return true;
  const before = sentence.text.slice(0, start);
  if (DENIES.test(before)) return false;
  const previous = sentence.previous?.text ?? '';
  return (
    BY_NOUN.test(before) ||
    (OF_BEFORE.test(before) && GAVE.test(previous)) ||
    (OPENED.test(previous) && !DENIES.test(previous))
  );
}
