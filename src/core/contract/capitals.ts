import { ROLE_WORDS } from './roles';

/** Eight words or more in capitals, with what stands between them: a heading is shorter. */
const SHOUTED = /(?<![A-Za-z])[A-Z]+(?![A-Za-z])(?:[^A-Za-z]{1,8}[A-Z]+(?![A-Za-z])){7,1500}/g;
/** Words that only a sentence has, and no row of names. */
const OF_SENTENCE = /\b(?:SHALL|WILL|MAY|IS|ARE|HEREBY|AGREES?|GRANTS?|ASSIGNS?|WAIVES?|BE|HAS|HAVE)\b/;
const WORD = /[A-Z]+/g;
/** What is written in capitals in any case. */
const ACRONYM = /^(?:AI|ML|LLM|LLMS|IP|IPR|US|UK|EU|USA|VARA|CDPA|DVD|CD|TV|API|GPT|I|B|C|D)$/;
/** A word that opens a sentence. */
const OPENS = /(?:^|[.!?]["')\]]{0,3} |^\(?[a-zA-Z0-9]{1,3}[.)] )$/;
const PRONOUNS = new Set(['you', 'we', 'us', 'me']);
const NAMES = new Set(ROLE_WORDS.filter((word) => !PRONOUNS.has(word)));

/** Words in capitals for emphasis that a rule knows by their small letters: "Agency MAY NOT". */
const EMPHASISED =
  /\b(?:MAY|SHALL|WILL|MUST|CAN|HEREBY|GRANTS?|ASSIGNS?|WAIVES?|AGREES?|PERMITS?|CONSENTS?|AUTHORI[SZ]ES?|TO|THE|AND|OR|OF|IN|FOR|BY|ANY|ALL|IS|ARE|BE|HAS|HAVE|RIGHTS?|THAT|WITH|MY|YOUR|ITS|HIS|HER|THEIR|OUR|USED?)\b/g;

/**
 * Words with those in capitals throughout written as in any other sentence, so that they are read like one: the same
 * length, names of roles with their capital ("YOU GRANT THE COMPANY" is "You grant the Company").
 */
export function unshouted(words: string): string {
  if (!/[A-Z]{2}/.test(words)) return words;
  const read = words.replace(SHOUTED, (run: string, at: number) => {
    if (!OF_SENTENCE.test(run)) return run;
    return run.replace(WORD, (word: string, index: number) => {
      const lower = word.toLowerCase();
      // "US" is mostly "us" here: whom a grant is made to.
      if (ACRONYM.test(word) && word !== 'US') return word;
      const isFirst = OPENS.test(words.slice(Math.max(0, at + index - 6), at + index));
      const isName = NAMES.has(lower) && words.charAt(at + index - 1) !== '-';
      return isFirst || isName ? word.charAt(0) + lower.slice(1) : lower;
    });
  });
  return read.replace(EMPHASISED, (word) => word.toLowerCase());
}
