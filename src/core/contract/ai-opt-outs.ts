/** A choice left to the creator: the use goes on until it is made. */
import { matchesIn } from '../matches';
import type { Loophole } from './ai-loopholes';

const AI =
  '(?:AI|A\\.I\\.|artificial[- ]intelligence|machine[- ]learning|models?|algorithms?|Grok|AIs|LLMs?|data mining)';
/** What the choice is about: training, or the improvement of something that learns. */
const TRAINING = `(?:(?:pre-?)?train(?:ed|ing)?\\b(?:[^.;]{0,60}?\\b${AI}\\b)?|fine-?tun\\w+|machine[- ]learning\\b|data mining\\b|(?:AI|model)[- ](?:development|improvement|purposes)|(?:improv\\w+|develop\\w*|enhanc\\w+|refin\\w+)\\b[^.;]{0,60}\\b${AI}\\b)`;
const MATERIAL =
  '(?:data|content|posts?|chats?|conversations?|information|images?|works?|files?|inputs?|uploads?|recordings?|photos?|code|messages?|prompts?|interactions?|materials?|submissions?)';
const OFF = '(?:(?:turn|switch)(?:ed|ing)? (?:[a-z]+ ){0,4}?off)';
const WHO = '(?:you|users?|customers?|members?|authors?|artists?|creators?|contributors?|subscribers?|individuals?)';
const ASKS =
  '(?:please|contact|e-?mail|let us know|tell us|write to|visit|go to|adjust|change|follow|complete|fill|click|submit|use the|see|do so)';

/** Words that leave the creator to stop training, each with what is to be stopped. */
export const OPT_OUT = new RegExp(
  [
    `\\b(?:opt(?:ed|ing|s)?[- ]?out|object to|${OFF}|disabl(?:e|ing)|deactivat(?:e|ing)|unsubscribe|(?:choose|select|decide|control|elect)(?= (?:over )?(?:whether|if|how|not)\\b)|withdraw)\\b[^.;]{0,110}\\b${TRAINING}`,
    `\\b${WHO} (?:[a-z]+ ){0,3}?(?:can|may|wish(?:es|ing)? to|wants? to|are able to|ha(?:ve|s) the right to) (?:also |always |choose to |still )?(?:exclude|stop|prevent|refuse|decline|restrict|(?:ask|tell|request|instruct)(?: that)? (?:us |we )?(?:not |to stop ))\\b[^.;]{0,110}\\b${TRAINING}`,
    `\\brequest(?:ing)? that (?:we|your|our)\\b[^.;]{0,60}\\bnot\\b[^.;]{0,60}${TRAINING}`,
    `\\bif you (?:have )?(?:disabled?|opt(?:ed)? out|${OFF})\\b[^.;]{0,110}\\bnot be used\\b[^.;]{0,80}${TRAINING}`,
    `\\bopt(?:ing)?[- ]?out of (?:AI |model )?training\\b(?=[.,;)]|$| (?:at any|by|in|through|via)\\b)`,
    `\\bopt(?:ing)?[- ]?out of\\b[^.;]{0,60}\\b${MATERIAL}\\b[^.;]{0,40}\\b(?:to|for) (?:[a-z]+ and )?(?:develop|improv|enhanc)\\w*`,
    `\\b(?:do not|don't|would (?:rather|prefer) not|prefer not to|not to) (?:want|wish|have|like|agree|consent|allow|for)?\\b[^.;]{0,110}\\b${TRAINING}[^.;]{0,120}?\\b(?:you (?:may|can|must|should|need|have)|${ASKS})\\b`,
  ].join('|'),
  'gi',
);

/** The same sentence says that the use goes on: then it is the permission that counts. */
const GOES_ON =
  /\bunless\b[^.;]{0,60}\b(?:opt(?:ed|ing|s)?[- ]?out|object|turn|switch|disable|deactivate|tell|notif|withdraw|instruct|ask|request)|(?<!\b(?:whether|if|that|how|when|not|want|wish|which|where) )\b(?:we|us|our|company|provider) (?:(?:may|will|can|also) ){0,2}(?:use|process|share|train)s?\b[^.;]{0,160}\b(?:unless|but|although|though|however|you (?:can|may))\b/i;
/** Who has no choice has not been left one. */
const CANNOT =
  /\b(?:cannot|can't|may not|unable to|not (?:able|possible|allowed|permitted) to|no way to|do not offer|does not offer)\b[^.;]{0,30}$/i;
/** Material and machines: without either "training" is a course for people. */
const OF_MATERIAL = new RegExp(
  `\\b${AI}\\b|\\bopt(?:ing)?[- ]?out of training\\b(?=[.,;)]|$)|\\bus(?:e|ed|ing)\\b[^.;]{0,60}\\btrain|\\b${MATERIAL}\\b[^.;]{0,60}\\b(?:to|for|from|in) (?:model )?train`,
  'i',
);

/** "You can opt out of training in your settings": the words of it, or null. */
export function optOutOf(text: string): Loophole | null {
  if (GOES_ON.test(text)) return null;
  for (const { index, 0: words } of matchesIn(text, OPT_OUT)) {
    if (CANNOT.test(text.slice(0, index)) || (!OF_MATERIAL.test(text) && !/\b(?:develop|improv|enhanc)/i.test(words)))
      continue;
    return { kind: 'opt-out', start: index, end: index + words.length };
  }
  return null;
}
