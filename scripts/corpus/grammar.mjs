/** What careless edits leave behind, by name; each is counted before and after. */
const SLIPS = {
  'a doubled word':
    /\b(and|or|the|a|an|of|to|for|in|by|with|not|but|may|will|shall|is|are) \1\b(?! (?:foregoing|extent))/gi,
  'doubled punctuation': /,\s*,|;\s*;|,\s*;|\(\s*\)|\.\s*\.(?!\.)|,\.(?!\.)/g,
  'a space before punctuation': /[\p{L}\p{N})] [,;.](?=\s|$)/gu,
  'two spaces': /\S {2,}\S/g,
  'a joint that joins nothing':
    /\b(?:and|or|to|of|the|a|an|with|for)[,;.](?=\s|$)|,\s*(?:and|or)\s*[,;.]|\((?:and|or)\b/gi,
  'the wrong article': /\ba (?=[aeio][a-z]{3})(?!one\b|once\b|eu)|\ban (?=[bcdfgjklmnpqrtvwxyz][a-z]{3})/gi,
  'an article before a pronoun or another article':
    /\b(?:the|a|an) (?:the|a|an|you|we|us|it|them|your|our|this|these)\b/gi,
  'a sentence in lower case': /[a-z]{3}\. [a-z]{4}/g,
  // Points on lines of their own may each have one.
  'a limit said twice': /(?:train, test, prompt or improve[^.;\n]{0,400}){2}/gi,
  'an open placeholder': /\{[A-Z][\w ]*\}|\[(?:Client|Contractor)\]/g,
};

/**
 * What an edit has brought into a text that was not there before.
 *
 * @param {string} before
 * @param {string} after
 * @returns {string[]} the names of the slips
 */
export function slips(before, after) {
  const count = (text, pattern) => text.match(pattern)?.length ?? 0;
  return Object.entries(SLIPS)
    .filter(([, pattern]) => count(after, pattern) > count(before, pattern))
    .map(([name]) => name);
}
