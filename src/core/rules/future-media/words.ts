const NOUN =
  '(?:media|mediums?|forms?|formats?|technolog(?:y|ies)|methods?|means|manners?|devices?|platforms?|channels?|process(?:es)?|distribution|outlets?|ways?|(?:types?|kinds?) of (?:use|exploitation)|uses|systems?|versions?|exploitation|rights|standards|modes?|touchpoints|carriers?)';
const KNOWN =
  '(?:known|existing|exists?|in existence|available|contemplated|devised|invented|developed|used|in use|discovered|created|or not)';
const MADE =
  '(?:developed|devised|known|created|invented|discovered|existing|conceived|available|introduced|contemplated|foreseen|perfected|adopted|become|becoming|exist|found|thought of|imagined|come into (?:existence|being|use)|in (?:existence|use)|emerge|emerging|arise|arising|be)';
const MADES = `${MADE}(?: (?:and|or) ${MADE}){0,2}`;
/** Before or after what is made: "hereafter", "in the future". */
const LATER = '(?:hereafter|hereinafter|later|subsequently|in (?:the )?future|tomorrow|afterwards?|at any time)';
const NOT_YET = '(?:yet to be|yet to|not (?:yet|currently|presently|now)|as yet|future|unknown)';
const LINK =
  '(?:(?:that|which|those|as|any|are|is|may|might|will|shall|can|to|be|become|hereafter|also|otherwise) ){0,4}';
/** What is later than "now": "hereafter devised", "developed in the future", "not yet known". */
const AFTER_NOW = `${LINK}(?:(?:${LATER}|${NOT_YET})(?: to)?(?: (?:be |become )?${MADES})?|${MADES} (?:${LATER}|from time to time))`;

/** "now known or hereafter devised" in its many wordings. */
const WHENEVER = [
  `(?:whether )?(?:either )?(?:now|currently|presently|already|today|at present|heretofore)(?: or hereafter)? ?${KNOWN}?(?: to exist)?,? (?:and|or|and/or) ${AFTER_NOW}`,
  `now known,? or developed`,
  `not known (?:today|yet|at present|at the (?:time|date) of)`,
  `(?:known|existing) (?:and|or) (?:currently |presently |as |yet |as yet |hitherto ){0,2}unknown`,
  `(?:existing|known|available) (?:at|as of|on) the (?:date|time|signing)[^,;.]{0,30},? or ${AFTER_NOW}`,
  `${KNOWN} (?:now|today|currently|at present),? or (?:${MADE} )?${AFTER_NOW}`,
  `(?:whether )?(?:known|existing) or (?:unknown|future|(?:yet )?to (?:be|become) [a-z]+|hereafter [a-z]+|later [a-z]+|not yet [a-z]+)`,
  `now (?:or|and) in (?:the )?future`,
  `(?:whether )?(?:existing|current|present)(?:,| or| and| and/or){1,2} future`,
  `hereafter (?:${MADE}|devise|develop|invent|discover|create)`,
  `whether or not (?:presently|currently|now|yet) (?:contemplated|known|invented|devised|existing|foreseen|foreseeable)`,
  `(?:that |which )?exists? (?:today|now),? or (?:that |which )?(?:is|may be|will be|are) (?:created|developed|devised|invented)(?: or (?:developed|created))? (?:in the future|later|hereafter)`,
  `in (?:media |any media )?now or hereafter known`,
  `(?:that|which|any that|ones that) (?:may|might|will|shall|can) (?:(?:hereafter|later|subsequently|in (?:the )?future) )?(?:be (?:hereafter |later )?(?:developed|devised|invented|created|discovered|introduced)|become (?:known|available)|come into (?:being|existence|use)|come along|emerge|arise)(?: (?:hereafter|later|subsequently|in (?:the )?future))?`,
  `(?:that|which|any that) (?:emerges?|comes? along|becomes? (?:known|available)|comes? into (?:being|existence|use))(?: ${LATER})?`,
  `as (?:may|might|will|shall) (?:hereafter )?(?:be|become) (?:developed|devised|invented|created|introduced|available|known)(?: from time to time| ${LATER})?`,
  `(?:that|which) (?:do|does|is|are) not (?:yet )?(?:exist|known|invented|developed|devised)(?: yet)?`,
  `(?:(?:we|nobody|no one) )?(?:haven't|have not|hasn't|has not) (?:yet )?(?:been )?(?:thought of|imagined|invented|developed)(?: yet)?`,
  `(?:that|which) (?:is|are|were|remain) (?:at present |presently |currently |as yet |still )?(?:unknown|unforeseen|not foreseen)`,
  `(?:those |ones |as )?(?:hereafter|later|subsequently) (?:developed|devised|invented|discovered|created)`,
  `(?:developed|devised|invented|created|discovered) (?:in the future|hereafter|tomorrow|after (?:signature|signing|the date of this))`,
  `(?:those |media |ones |any )?not (?:yet|currently|presently|now) (?:known|in existence|in use|invented|developed|devised|existing|discovered|available|foreseen|foreseeable)`,
  `(?:those |ones |as )?yet (?:known|unknown|to come|undiscovered|uninvented|undeveloped|invented|developed|devised|existing|discovered|in existence|to (?:emerge|come|appear)|to be (?:known|invented|developed|devised|created|discovered|conceived))`,
].join('|');
const PREPOSITION = '(?:in|through|on|via|by|across|over|upon|throughout|using|for|into)';
const QUANTIFIER = '(?:any and all|any or all|any|all|every|each|whatever|whatsoever)';
const FILLER = `(?:(?!(?:may|shall|will|grants?|hereby|by|in|through|from|to|with|on|via)\\b)[\\w/-]+,? ){0,9}?`;
/** What may stand between the media and the words about the future. */
const GAP = `(?: or (?:distribution )?${NOUN})?[ ,(]{0,3}(?:(?:whatsoever|including|whether|such|and|or|of [a-z]+|${NOUN}),? ){0,4}`;
/** A noun phrase of media with words about the future after it or in it. */
export const FUTURE = new RegExp(
  `(?:\\b(?<prep>${PREPOSITION}) )?(?:\\b${QUANTIFIER}\\b(?:(?!\\b(?:in|on|through|via|by|any|all|every)\\b)[\\w ,()/-]){0,110}?\\b)?(?<noun>\\b${NOUN})\\b${GAP}(?:${WHENEVER})\\b\\)?`,
  'gi',
);
/** The words about the future first: "existing and future platforms", "any new media or technology". */
export const FUTURE_FIRST = new RegExp(
  `(?:\\b(?<prep>${PREPOSITION}) )?(?:\\b${QUANTIFIER} )?(?:(?:${WHENEVER}|future) ${FILLER}(?:media|medium|formats?|technolog(?:y|ies)|platforms?|channels?|devices?|methods?|means|modes?|manners?|ways?)|(?<=\\b(?:any|all|every|and) )(?:new|successor|emerging) (?:(?:types? of|kinds? of|and|or) ){0,3}(?:media|mediums?|technolog(?:y|ies)|formats?))\\b(?: (?:and|or) (?:technolog(?:y|ies)|media|formats?|devices?|platforms?|channels?)\\b)?`,
  'gi',
);
const OF_MEDIA =
  '(?:of (?:the )?)?(?:(?:allied|ancillary|other|possible|conceivable|such|available|known|and|or),? ){0,4}';
/** "any and all media", without a word about the future. */
export const ALL_MEDIA = new RegExp(
  `\\b(?<prep>${PREPOSITION}) (?:any (?:and all )?manners? and (?:in )?(?:any |all )?(?:media|medium)|every media format and (?:through |in )?(?:every |any )?channel|any and all (?:forms? of )?(?:\\w+ )?media|any media formats?(?: or channels?)?|any (?:form|manner|format)s?(?:,| or| and)+ (?:of )?(?:media|medium)|all (?:forms|formats|types|kinds)(?: and|,| of)+ (?:media|medium)|any (?:form|format)(?:, (?:form|format|media|medium)){0,2},? or (?:media|medium)|(?:(?:any|all|every|whatever|whichever) ${OF_MEDIA}|(?:any|all|every) (?:\\w+,? ){1,3}(?:and|or) )(?:media|mediums?)(?! (?:compan|inquir|enquir|coverage|relations|that|player|files?|plans?|buying|spend|releases?|which|contacts?))(?!-)(?: (?:formats?|channels?|forms?|platforms?|outlets?))?(?: whatsoever)?|any (?:forms?|types?|kinds?) of media|any (?:platform|format|channel|outlet|means|method)s? whatsoever|the original (?:medium|format|form) or (?:in )?any other)(?: (?:and|or) (?:through|in|on) any (?:and all )?media (?:channels|formats|outlets))?(?: \\([^)]{3,90}\\))?|\\bin any,? (?:including|whether) [^.;,]{3,30},? (?:form|format|media|medium)\\b|\\bto any (?:and all )?(?:medium|media|format)s?(?:(?:,| or| and)+ (?:medium|media|format)s?)?\\b(?<=\\b(?:convert|migrate|transfer|reformat|translate)\\b[^.;]{0,60} to any [^.;]{4,30})`,
  'gi',
);
/** "print, web and all other media". */
export const OTHER_MEDIA =
  /\b(?:and|or|and\/or) (?<words>(?:all|any|every) other (?:(?:forms?|types?|kinds?) of )?(?:media|mediums?)|any (?:media|medium) whatsoever)\b(?! (?:compan|inquir|enquir|outlets?|releases?|which|that))|\b(?:regardless of (?:the )?(?:medium|media|technology|format)|without (?:any )?(?:limit|limitation|restriction)s? (?:as to|on|of) (?:the )?(?:medium|media|technology|formats?)|unlimited (?:as to|in) (?:the )?(?:media|medium|formats?))\b/gi;
/** An entry in a list of terms: "Media: all media", "Rights granted: all media, worldwide". */
export const MEDIA_ROW =
  /(?<=\b(?:Media|Formats?|Channels?|Platforms?|Usage|Uses?|Rights(?: granted)?|Medium|Grant): (?:[\w -]{2,30}, ){0,3}(?:all rights in )?)(?<words>(?<=\b(?:Media|Formats?|Channels?|Platforms?): )(?:any|all|unlimited|unrestricted)(?=[.;]?$)|(?:all|any|any and all|every|unlimited)(?: forms of)? (?:media|formats|platforms|channels)(?: (?:now|whether) [^.;,]{3,60})?)\b/gi;
/** Words about the future by themselves. */
export const BARE = new RegExp(`(?:${WHENEVER})\\b`, 'gi');
/** The media that they are about. */
export const MEDIA_BEFORE = new RegExp(`\\b${NOUN}\\b[^;.]{0,80}$`, 'i');
/** "and hereafter devised, in any manner, upon all platforms": what they are about may follow. */
export const MEDIA_AFTER =
  /^,? (?:in|by|on|upon|through|across|via) (?:any|all|every)\b[^;.]{0,40}\b(?:media|mediums?|means|manners?|formats?|platforms?|channels?|devices?|technolog(?:y|ies))\b/i;
/** The words about the future in a phrase, with the comma or bracket that sets them apart. */
export const LATER_PART = new RegExp(`(?: \\(|,? )(?:whether )?(?:${WHENEVER})\\)?$`, 'i');
