const TERMS =
  '(?:(?:these|this|our|its|the|any of (?:these|our|the)|all or part of (?:these|this)) (?:[A-Za-z]+ ){0,3}?(?:terms(?: (?:of (?:service|use)|and conditions))?|agreement|contract|polic(?:y|ies)|guidelines|conditions|rules)\\b)';
const CHANGE = '(?:change|modify|amend|update|revise|alter|replace|supplement|vary)';
const MANNER =
  '(?:,? (?:at any time|from time to time|by posting [^.;,]{3,80}|by publishing [^.;,]{3,80}|without (?:prior |any )?(?:notice|consent|liability)(?: to (?:you|\\w+))?|(?:at|in) (?:its|our|their) (?:sole |absolute )*discretion|for any reason))';

/** "We may change these Terms at any time by posting an updated version." */
export const CHANGES = new RegExp(
  `\\b(?:may|can|reserves? the (?:sole )?rights? to|(?:has|have) the right to|(?:is|are) entitled to)${MANNER}{0,2},? (?:also |unilaterally |need to |add to,? |remove,? )?(?:${CHANGE}(?:,? (?:and|or|or otherwise)|,) ){0,4}${CHANGE} ${TERMS}${MANNER}{0,3}`,
  'gi',
);
/** "Continued performance constitutes acceptance of the changed terms." */
export const ACCEPTS =
  /\b(?:continu(?:ed|ing|es?)(?: to)?|further) (?:\w+ ){0,4}?(?:use|using|performance|perform|access|participation|participate|services?|deliver\w*)\b[^.;]{0,110}\b(?:constitutes?|means?|signif(?:y|ies)|indicates?|(?:is|are|be|shall be|will be)(?: deemed)?(?: to be| to constitute)?(?: an?)?|confirms?)\b[^.;]{0,30}\b(?:acceptance|accept(?:ed|ing|s)?|agree(?:ment|s|d|ing)?|consent)\b(?: (?:of|to|with) [^.;,]{3,80})?/gi;
/** "Agency's policies as amended from time to time". */
export const AS_AMENDED =
  /\b(?:each )?as (?:(?:it|they|the same|such \w+) )?(?:may be |are |is |so )?(?:amended|updated|modified|changed|revised|supplemented|in effect|in force)(?:(?:,| and|, and| or|, or) (?:amended|updated|modified|changed|revised|supplemented|restated|replaced)){0,3}(?: by (?:[A-Z]\w+|us|it))?,? from time to time/gi;
/** "the supplier terms on the website are incorporated by reference". */
export const INCORPORATED =
  /\b(?:supplier|vendor|contractor|procurement|portal|marketplace|online|website|standard|general|purchase(?: order)?|AI) (?:terms(?: and conditions)?|conditions|polic(?:y|ies)|guidelines)\b[^.;]{0,140}\b(?:(?:is|are|be|shall be) (?:hereby )?(?:incorporated (?:herein |into this \w+ )?by reference|deemed (?:a |to form )?part of|made (?:a )?part of)(?:,? and (?:form|made) (?:a )?part (?:of|hereof)[^.;,]{0,20})?|forms? (?:an integral )?part of (?:this|the) \w+)/gi;
/** "If there is a conflict, the online terms control." */
export const GOES_FIRST =
  /\b(?:conflicts?|inconsisten(?:cy|cies)|discrepanc(?:y|ies))\b[^.;]{0,120}?,? (?<words>the (?:terms (?:of|on|in) (?:the|its|each|any|such) )?(?:online|website|portal|platform|supplier|vendor|purchase order|standard|general)(?: terms(?: and conditions)?| conditions| polic(?:y|ies)| order)? (?:shall |will )?(?:prevails?|controls?|governs?|takes? precedence))\b/gi;
/** "shall upload the Deliverables to the portal and accept its terms". */
export const PORTAL =
  /\b(?:upload|submit|deliver)\b[^.;]{0,80}\b(?:portal|platform|marketplace|website|system)\b[^.;]{0,60}\b(?:accept|agree to|be bound by|comply with) (?:its|the|their|any)(?: \w+){0,3} (?:terms|conditions)(?: (?:of (?:use|service)|and conditions))?/gi;
/** "The terms of each purchase order govern the Services." */
export const ORDERS =
  /\b(?:the )?terms (?:and conditions )?(?:of|in|on) (?:each|any|the|its|every) (?:purchase orders?|order forms?)\b[^.;]{0,40}\b(?:governs?|appl(?:y|ies)|controls?|prevails?)\b(?: (?:to )?the [A-Za-z]+)?/gi;
