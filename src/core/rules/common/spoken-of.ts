import { isCondition } from './no-grant';
import type { Hit } from './scan';

/** What ends, is looked for, is hoped for or was tried is given to nobody by these words. */
const BEFORE = new RegExp(
  `(?:${[
    "\\b(?:terminat|expir|revo[ck]|cancel)(?:ation|ion|y|ing) of (?:[\\w'-]+ ){0,5}(?:the )?",
    '\\b(?:desires?|wish(?:es)?|intends?|intentions?|propos(?:es?|als?)|seeks?|plans?|attempts?|purports?) (?:to (?:(?!not\\b)[a-z]+,? (?:or |and )?){0,4})?',
    '\\bright to (?:obtain|acquire)\\b[^.;]{0,120} with ',
    '\\b(?:right to negotiate|in no event)\\b[^.;]{0,200}',
    '\\bno (?:member|part(?:y|ies)|one|person)\\b[^.;,]{0,80} ha(?:s|ve) ',
    '\\bin (?:the|this|that|any) (?:same )?sense of having the right to ',
    '\\b(?:containing?|provisions?|clauses?) (?:any )?(?:provision )?granting (?:to )?',
  ].join('|')})$`,
  'i',
);
/** Commas of a row of single words end no condition: "if it assigns, licenses or sells". */
const ROW_COMMA = /\b(\w+),(?= (?:\w+(?:,| or | and )|(?:or |and )?$))/g;
const ASIDE = /\([^()]{0,120}\)/g;
/** A condition with a clause of its own behind it, though no comma parts them: "if you post a film you grant us". */
const MAIN =
  /\b(?:you|we|I|it|they|[A-Z]\w+)(?: (?:hereby|also|shall|will|automatically|irrevocably|agree to)){0,3} (?:grant|give|license|assign|authori[sz]e|permit|allow|consent|agree|may|can)s?\b.*\b(?:to|a|an|the|us|that)\b/;
const REACH = 400;

/** The words found give nothing: they stand in a condition, in a wish, or in what ends or is forbidden to be agreed. */
export function isSpokenOf({ sentence: { text }, start, end, text: quoted }: Hit): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  const plain = before.replace(ASIDE, '').replace(ROW_COMMA, '$1');
  return !MAIN.test(plain) && isCondition(plain, quoted + text.slice(end, end + REACH));
}
