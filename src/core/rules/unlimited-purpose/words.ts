const KINDS =
  '(?:(?:lawful|legal|legitimate|proper|business|non-?commercial|commercial|private|public|personal|internal|external|editorial|promotional|other|further|additional|different|present|future|possible|or|and|and/or),? ){0,5}';
const CHOICE =
  "(?:,? (?:(?:as|that|which) )?[A-Za-z' ]{2,40}? (?:in (?:its|our|their|his|her|your) (?:sole |absolute |own |full ){0,2}discretion )?(?:may |shall |will )?(?:determines?|elects?|chooses?|decides?|(?:sees?|thinks?) fit|(?:deems?|considers?|finds?) (?:fit|appropriate|desirable|advisable|proper|necessary|useful)|wish(?:es)?|desires?|likes?|wants?|pleases?)\\b(?: (?:in|at) (?:its|our|their|his|her|your) (?:sole |absolute |own |full ){0,2}discretion)?)?";
const CHOSEN_BY =
  '(?:it|we|they|[A-Z]\\w+|the [A-Z]\\w+) (?:may |shall )?(?:determines?|elects?|chooses?|decides?|(?:sees?|thinks?) fit|wish(?:es)?|desires?|likes?|wants?|deems? (?:fit|appropriate|proper|desirable))';
/** "for any purpose whatsoever", with who chooses it. */
export const PURPOSE = new RegExp(
  `\\bfor (?:any(?: and all| or all)?|all|every|whatever|various) ${KINDS}(?:purposes?|uses?)\\b(?: (?:whatsoever|whatever))?(?:,? (?:(?:whether )?(?:commercial|private|personal|advertising)[a-z ,-]{0,40}or otherwise))?(?: which may be beneficial)?${CHOICE}`,
  'gi',
);
/** Somebody chooses, and must be named. */
const MUST_CHOOSE = CHOICE.replace(/\?$/, '');
/** "for such purposes as Agency may determine", "for anything we like", "for any reason". */
export const CHOSEN = new RegExp(
  [
    `\\bfor any (?:(?!(?:illegal|unlawful|prohibited)\\b)[\\w-]+,? (?:or |and |and/or )?){1,8}?other (?:lawful |commercial |legal )?purposes?\\b(?: whatsoever)?`,
    `\\b(?:(?:and|or) (?:for )?any|for(?: the)?) (?:other |lawful |further )?(?:purposes?|uses?)${MUST_CHOOSE}`,
    `\\bfor (?:such|those) (?:other |lawful )?(?:purposes?|uses?)${MUST_CHOOSE}`,
    `\\b(?:make|making) (?:such|any|whatever) uses? (?:of [^.;]{2,40}? )?(?:as )?${CHOSEN_BY}`,
    `\\bfor (?:anything|everything|whatever(?! reasons?\\b))(?: (?:we|it|they) (?:want|like|choose|please|wish)(?:e?s)?)?`,
    `\\bfor any (?:other )?reasons?\\b(?: whatsoever)?`,
    `\\b(?:or|and) (?:for )?(?:any|all) other (?:lawful |commercial |business |legal )?(?:purposes?|uses)\\b(?: whatsoever)?`,
    `\\b(?:full|sole|absolute|complete|total) (?:discretion|control|freedom) (?:over|as to|regarding|in) how [^.;]{2,50}? (?:is|are|will be|may be) (?:used|exploited)`,
    `\\bhow [^.;]{2,50}? (?:is|are|will be|may be) used is (?:entirely |solely )?(?:up to|decided by|for) `,
    `\\b(?:uses?|utili[sz]ation|exploitation)(?: of [^.;]{2,50}?)? (?:is|are|shall be|will be) (?:entirely )?(?:at|in|within) (?:the )?(?:sole |absolute |full |entire ){0,2}discretion of`,
    `\\bfor (?:\\w+,? ){0,4}(?:purposes|uses) of (?:any|every|whatever) (?:kind|nature|sort)\\b(?: whatsoever)?`,
    `\\b(?:anything|whatever|do what|do as) (?:we|it|they|[A-Z][a-z]+) (?:want|like|choose|please|wish)(?:e?s)? with`,
    `\\bdo with [^.;]{2,40}? (?:whatever|anything|as) (?:it|we|they|[A-Z]\\w+) (?:pleases?|likes?|wants?|wish(?:es)?|chooses?)\\b`,
    `\\b(?:all|any|the) (?:[a-z]+ or )?uses? (?:to which|of) [^.;]{2,60}?\\b(?:shall|will|is to|are to) be (?:determined|decided|chosen) by\\b`,
    `\\b(?:(?:does|do|shall|will) not exclude|in|for) (?:any|all|every)(?: and all)? fields? of (?:endeavou?r|use)\\b`,
    `\\bfor (?:any )?other purposes? (?:as )?(?:[a-z]+ly )?(?:determined|decided|chosen|selected) by\\b`,
    `\\b(?:any|every|all) acts? (?:that (?:is|are) )?restricted by copyright\\b`,
    `\\bfor (?:its|our) own (?:business |commercial )?purposes\\b`,
  ].join('|'),
  'gi',
);
/** "permits all uses", "as if it had made the work", "Usage: unlimited". */
export const WHOLE =
  /\b(?<words>(?<=\b(?:permits?|consents? to|allows?|covers?|grants?|includes?|extends? to|appl(?:y|ies) to) )(?:(?:any and )?all (?:possible |other )?uses\b(?! (?:in|that|which|by|set|permitted|described|made))|(?:any (?:(?:type|kind|form) of )?(?:use|purpose))\b(?! (?:of|in|that|which|by|set|permitted|described|made)))|(?<=\b(?:licen[cs]e|right|rights|use|usage|permission)(?: (?:granted|to use|of)(?: [\w ]{1,40})?)? (?:is|are|shall be|will be) )(?:unrestricted|unlimited)(?! (?:in (?:time|term|duration|territory)|as to (?:time|term|territory)))\b|(?:to the same extent )?as if (?:it|they|we|[A-Z]\w+|the [A-Z]\w+) (?:(?:had (?:itself |themselves )?(?:created|made|written|developed|produced)|owned)(?: (?:it|them|the \w+))?)|(?<=\b(?:Usage|Use|Purpose|Scope of use|Usage rights?)(?: rights?)?: )(?:unlimited|unrestricted|any(?: purpose| use)?|all(?: uses)?)\b)/gi;
/** What follows a purpose that is limited after all, or that is the opposite of one. */
export const LIMITED =
  /^[^.;]{0,50}\b(?:(?:is|are) (?:[a-z]+ly )?prohibited|(?<!not )prohibited(?! by (?:applicable )?law)|forbidden|not permitted|not allowed)\b|^,? without (?:our|the|its) (?:express |prior |written ){0,3}(?:permission|consent)|^,? (?:other than|except|(?:for|to) which|not\b(?! (?:prohibited|forbidden|contrary|inconsistent))|that (?:is|are|would)|which (?:is|are|violates)|inconsistent|contrary|prohibited|outside|beyond|hereunder|here(?:in|of)|of this|of the|under this|permitted(?! by (?:applicable )?law)|set (?:forth|out)|listed|named|agreed|described|contemplated|specified|consistent|stated|relat(?:ed(?! or (?:un|not ))|ing)|in (?:connection|the (?:sale|performance|course|provision|operation|conduct|ordinary))|connected(?! or (?:un|not ))|(?:approved|authori[sz]ed) by(?! (?:applicable )?law)|reasonably|necessary|requir(?:ed|ing|es)|in accordance(?! with (?:applicable )?(?:law|our ?privacy))|expressly|specifically|as (?:expressly )?(?:set|permitted|described|agreed))/i;
/** "as it sees fit", "however we like". */
export const LIKE =
  /\b(?:however|as) (?:we|they|it|[A-Z][a-z]+) (?:likes?|chooses?|wants?|wish(?:es)?|please[sd]?|sees? fit)\b|\bas (?:we|they|it|[A-Z][a-z]+|the [A-Z][a-z]+) (?:(?:may|in its sole discretion) )?(?:deems?|considers?|thinks?|finds?) (?:it )?(?:fit|appropriate|desirable|proper|best|advisable|useful)\b|\bas (?:(?:may|might) be )?(?:deemed|considered|thought) (?:fit|appropriate|desirable|proper|useful|advisable) by\b/g;
/** "in any manner", with who chooses it. */
export const MANNER = new RegExp(
  `\\bin (?:any|all|every|whatever|such|whatsoever) (?:and every |such |or all |other |lawful |known (?:and|or) (?:currently |presently |yet |as yet )?unknown )?(?:(?:way|manner|fashion|context)s?)(?: (?:whatsoever|possible))?(?<choice>${CHOICE})(?! (?:limit\\w*|prejudic\\w*|now|known|which|that|contemplated|permitted|described|consistent|set forth|inconsistent|contrary|whether|prohibited|other|not\\b|for (?:the )?(?:sole |specific |limited )?purposes? of|or (?:form|media|medium)))`,
  'gi',
);
/** "in its sole discretion". */
export const DISCRETION =
  /(?<words>\b(?:at|in|within) (?:[A-Z][\w.]{1,20}'s|its|our|their|his|her|the [A-Z]\w+'s) (?:sole |absolute |own |full |complete |unfettered |exclusive |free |and ){0,3}discretion\b)(?!,? (?:may|shall|will|to|determine|deems?|wish))/g;
/** A verb or noun of use. */
export const USE =
  /\b(?:use|used|exploit|utili[sz]e|usage|deal with (?:the|such|any|all|your)|commerciali[sz]e|(?:permission|consent|licen[cs]e) is (?:hereby )?(?:given|granted))\b/i;
/** "unlimited", "unrestricted" among the adjectives of a right. */
export const UNBOUNDED =
  /\b(?<!(?:tempor|territori|geographic)ally )(?<words>unrestricted|unlimited|unfettered)(?=(?:(?:,? and |, )(?:fully |freely )?[a-z-]+){0,10}(?: usage|, fully paid-up)?(?: (?!(?:of|for|in|to|by|on|and|or|number|amount|period|access|times?|personal|legal|voting|demand|piggyback|registration|liability|visitation)\b)[a-z-]+){0,3}(?: and [a-z-]+)? (?:rights?|licen[cs]es?|permission|use|usage|uses|utili[sz]ation|exploitation|scope|contexts|purposes)\b(?! to\s+(?:sub-?licen[cs]e|grant|assign|transfer|sell|terminate|purchase|inspect|audit|appoint|enter|compete)\b))/gi;
/** The noun right after the adjective is quoted with it. */
export const NOUN =
  /^ (?:usage rights?|rights? of (?:use|utili[sz]ation)|(?:broadcast )?use(?: and re-use)?|usage|contexts|purposes|uses|rights?)\b/i;
/** A purpose that limits the sentence after all. */
export const NAMED_PURPOSE =
  /\b(?:solely|only (?:for|to|in)|exclusively (?:for|to|in)|for (?:the )?(?:sole |limited |specific |express )?purposes? of)\b/i;
/** "without any restriction". */
export const NO_LIMIT =
  /(?<!including,? )(?<!includes,? )\b(?:without (?:any )?(?:limitations? or restrictions?|restrictions? or limitations?|restrictions?)|with no (?:restrictions?|limits?|limitations?)|free (?:of|from) (?:any|all) (?:restrictions?|limitations?)|unlimited (?:as to|in) (?:[a-z]+(?:,| and| or) ){0,4}(?:and |or )?(?:purpose|scope|use)\b|without (?:any )?limitations? of any (?:kind|nature)|(?<!, )without (?:any )?limitations?(?=[.;)]|$| throughout\b| by (?:the )?[A-Z]| and without\b))(?: of any kind| whatsoever)?\b/gi;
/** "may freely use", "carte blanche", "there are no restrictions on how Agency may use". */
export const FREELY =
  /\b(?<words>freely (?:use|exploit|utili[sz]e)|carte blanche|not (?:be )?(?:limited|restricted) (?:in any (?:way|manner)|to any (?:particular |specific )?(?:purpose|use))|no (?:restrictions?|limits?|limitations?) (?:on|as to|to) (?:how|what)\b[^.;]{0,60}?\b(?:uses?|used?|exploit(?:ed)?)|no (?:restrictions?|limits?|limitations?) (?:on|as to|to) the uses? (?:which|that|to which)|(?<=\b(?:use|exploit|utili[sz]e)\b[^.;]{2,60}) freely(?=[.;,]|$| and without))\b/gi;
/** Other things that a discretion decides about. */
export const OTHER_DECISION =
  /\b(?:terminate|remove|refuse|reject|suspend|change (?:these|this)|approve|determin|decide|accept|assign|waive|settle|delete|edit|create limits|impose|discontinu|stop|restrict|revoke|limit|cancel|disciplin|withh|expend|disburs|funds|consent)\w*\b/i;
/** What a document is good for, not what the work is: "an original for all purposes". */
export const AGENCY =
  /\b(?:accuracy|suitability|reliability|fitness|warrant\w*|agent|binding|bind|valid|original|signatures?|deemed|executed|counterparts)\b/i;
/** The verb whose purpose a reason is. */
export const USED_FOR = /\b(?:use|exploit|publish)(?! of\b)(?:,? (?!of\b)\w+){1,7} $/i;
/** The words of {@link WHOLE} that compare the other side with an owner. */
export const IS_AS_IF = /\bas if\b/i;
/** Words that name the use themselves, without a verb before them. */
export const SELF_SPOKEN =
  /^(?:all|any|the|every|does|do|shall|will|without|in) (?:\w+ or )?(?:uses? |acts? |not exclude |excluding |any field )/i;
