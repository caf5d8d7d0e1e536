/** What ends with the row of adjectives of a right: "irrevocable", "permanent". */
export const ADJECTIVE =
  /\b(?<!non-)(?<words>perpetual|perpetually|irrevocable|irrevocably|(?:non-?|un)revocable|non-?terminable|everlasting|never-ending|permanent(?=(?:,? [a-z-]+){0,6},? (?:licen[cs]es?|permission|rights? to (?:use|reproduce|publish|display|exploit|cop))\b)|permanently(?= (?:retain|archive|display|keep|preserve|publish|use|exhibit|license)d?\b)|(?:unlimited|indefinite|perpetual) duration)\b(?! (?:and [a-z]+ )?(?:waives?|waive|submits?|appoints?|designates?|nominates?|constitutes?|consents?|agrees?|guarantees?|undertakes?|instructs?|stand-?by|letter|offer|proxy|power|election|appointment|inventory|calendar|right and option|option))/gi;
const PROTECTED = '(?:(?:the|any|all|such|legal|applicable) ){0,3}(?:copyrights?|protection|moral rights)';
/** How long a right lasts, where it is for ever: "in perpetuity", "for the full term of copyright". */
export const TAIL = new RegExp(
  [
    `\\b(?<words>(?<!including )(?:in|to|into) perpetuity`,
    `for good(?=[.;]|$)`,
    `with no (?:expiry|expiration|end)(?: date)?(?=[.,;]|$| and\\b)`,
    `(?:until (?:the |its )?copyrights? (?:in [^.;,]{2,30} )?(?:expires?|ends?|lapses?))`,
    `for ?ever(?! (?:discharge|waive|release|barred|hold))`,
    `for (?:all )?eternity`,
    `for all time(?! and\\b)`,
    `without (?:any )?(?:time limits?|limit(?:ation)?s? (?:of|in|as to|on) (?:time|duration|term)\\b)`,
    `(?:with |for an |for )?(?:unlimited|indefinite) (?:duration|time|term|period(?: of time)?)`,
    `(?:unlimited|unrestricted) (?:in terms of|in|as to) (?:(?:territory|space|place|content|media|purpose|scope),? (?:and |or )?){0,3}(?:time|duration|term)\\b`,
    `temporally (?:and \\w+ly )?(?:unlimited|unrestricted)`,
    `for the (?:(?:full|entire|whole|maximum|legal|complete)(?: term| duration| life| period)?|term|duration|life|period) of (?:the )?(?:legal (?:term|duration) of )?${PROTECTED}(?: and (?:all|any) (?:renewals|extensions)(?: and (?:renewals|extensions))?)?`,
    `for the (?:maximum|longest|full) (?:term|period|duration) (?:(?:of protection )?(?:permitted|allowed|available|provided)) (?:by|under) (?:applicable )?law`,
    `(?:for )?(?:as|so) long as ${PROTECTED}[^.;]{0,30}? (?:subsists?|exists?|lasts?)`,
    `indefinitely(?<=\\b(?:us(?:e|ing)|exploit|licen[cs]e|display|publish|rights?|valid)\\b[^.;]{0,60} indefinitely)`,
    `(?:for )?(?:as|so) long as (?!you\\b)(?:the )?\\w+ (?:may )?(?:wish|choose|desire|like|see fit|deem)(?:e?s)?(?! to (?:offer|provide|operate|run|sell|make)))\\b`,
  ].join('|'),
  'gi',
);
/** "This licence cannot be revoked", "the rights never expire": the words that deny an end say that there is none. */
export const NO_END =
  /\b(?:licen[cs]es?|rights?|grants?|permissions?|consents?|authori[sz]ations?|releases?)(?: (?:granted|given|conferred|set forth|contained|of|to|for|in)\b[^.;,]{0,60}?)?(?: (?:that )?(?:you|I|we) (?:give|grant|have given))?(?:,? and(?: (?:that )?it)?)? (?<words>(?:cannot|can't|can not|may not|shall not|will not) be (?:revoked|withdrawn|cancell?ed|rescinded|terminated|taken back|undone)|(?:has|have|with) no (?:(?:expiration|expiry|end|termination)(?: date)?|time limits?)|(?:do|does|will|shall) not expire|never expires?)\b(?!,? (?:except|unless|other than|without|until|for(?! any reason)|during|before|prior))|\b(?<revoked>(?:(?:may|can|shall|will|agrees?) not(?: to)?|(?:shall|will) not be (?:entitled|able|allowed|permitted) to|cannot|can't|never) (?:revoke|withdraw|rescind|terminate) (?:this|the|such|any|your|his|her|its|my) (?:[a-z]+ )?(?:licen[cs]e|permission|consent|grant|authori[sz]ation|rights? granted)|waives? (?:any|all|its|his|her|your|the) rights? to (?:terminate|revoke|rescind|cancel|withdraw) (?:the|this|any|such|his|her|my|their|its) (?:[A-Z]\w+ )?(?:licen[cs]e|grant|rights?|permission|consent|[Rr]elease))\b(?!,? (?:except|unless|other than|without|until|during|before|prior))|\b(?<=\blicen[cs]e\b[^.;]{0,160})(?:is|are) not subject to (?:recall|revocation)(?: or (?:recall|revocation))?\b|\bno limits? (?:to|on) how long\b|even (?:if|after|when)(?<=\b(?:[Cc]ontent|[Cc]ontributions?|[Ss]ubmissions?|[Ll]icen[cs]es?|[Rr]ecordings?|[Vv]ideos?|[Ii]mages|[Pp]hotos)\b[^.;]{0,80}\b(?:remains?|stays?|continues?)\b[^.;]{0,80} even \w+) (?:you|we|your) [^.;,]{0,60}?\b(?:terminate|suspend|close|delete|leave|end|cancel|stop)s?\b(?! [^.;]{0,40}\b(?:section|obligation))|\bno time limits? (?:on|for|to|appl(?:y|ies) to) (?:(?:the|such|this|its|your) )?(?:use|licen[cs]e|rights?)\b/gi;
/** The head of a cell that says how long rights last. */
export const CELL = /^(?:(?:licen[cs]ed? |usage )?(?:term|duration|period|rights?|licen[cs]e|usage)[^:]{0,12}):$/i;
/** An entry in a list of terms: "Usage period: unlimited". */
export const TERM_ROW =
  /(?<=\b(?:[Tt]erm|[Dd]uration|[Pp]eriod|[Tt]ime)(?: of (?:use|usage|licen[cs]e|rights))?(?::| -) )(?<words>unlimited|indefinite|unrestricted|[Pp]erpetuity|no (?:limit|expiry|end))\b/g;
/** A right for the term and for what comes after it has no end either: "during the Term and after it ends". */
export const BEYOND =
  /\bduring\b(?:[^.;]|\.(?=\d)){0,70}?\band\b(?:[^.;]|\.(?=\d)){0,190}?(?<words>(?<!\b(?:years?|months?|weeks?|days?|date) )\bafter (?:(?:the |its )?(?:expir\w+|termination)(?: (?:or|and) (?:expir\w+|termination))?(?: of this [A-Z]\w+| hereof)?|it ends))/gi;
