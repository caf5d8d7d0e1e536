/** "derivative works of"; the verb that makes them stands before. */
export const DERIVATIVE =
  /\bderivatives?(?: (?:works?|versions?|products?|materials?|content|programs?|forms?))?\b(?: (?:works? )?(?:of|from|based (?:up)?on|using|with|thereof))?/gi;
/** The verb that makes what follows. */
export const MAKES =
  /\b(?:creat(?:e|ing|ive)|mak(?:e|ing)|prepar(?:e|ing)|produc(?:e|ing)|develop(?:ing)?|author|commission|build|compose|own)(?:,? (?:and |or |and\/or )?(?:reproduce|distribute|use|own|sell|exploit|display|publish|perform|license|prepare|make|copy|modify)){0,4},? (?:updates (?:to|of),? (?:and|or) )?(?:(?!(?:to|of|for|from|in|with|that|which|by|on)\b)[\w-]+,? ){0,7}$|\b(?:creation|preparation|production|development) of (?:any |such |new |other )?$/i;
const MAKE = '(?:commission(?:ing)?|creat(?:e|ing)|mak(?:e|ing)|prepar(?:e|ing)|produc(?:e|ing)|develop(?:ing)?)';
const VERSION =
  '(?:versions?|adaptations?|translations?|variations?|arrangements?|remixe?s|re-?edits?|sequels?|prequels?|spin-?offs?|remakes?|revisions?|abridge?ments?|condensations?|digests?|collages?|excerpts|montages?|collective works|extensions?)';
const OTHERS =
  '(?:(?:any )?(?:other|additional|further|third[- ]party|new|composite|collective|larger) (?:\\w+ )?(?:works?|materials?|content|media|elements|images|music|footage|products|software|productions?|matter)|collages?|compilations?|anthology|anthologies)';
/** "make new versions of". */
export const VERSIONS = new RegExp(
  [
    `\\b(?<words>${MAKE}(?: \\([^()]{1,60}\\))?(?:,? (?!(?:available|the)\\b)[\\w, -]{1,90}?)?,? ?\\b${VERSION} (?:of|from|based on|thereof)\\b(?: (?:all or any part of )?(?:the|your|such|any) [\\w]+(?: [A-Z]\\w+)?)?`,
    `${MAKE} (?:new|other|additional|further|any) (?:[\\w-]+ )?(?:compositions?|works?|artworks?|materials?|content|recordings|songs|assets|designs|productions?|products?|media)\\b[^.;]{0,60}?\\b(?:using|from|with(?! (?:friends|others|people|other|us|a|an)\\b)|based (?:up)?on|derived from) (?:the|your|any|such|[A-Z]\\w+)(?: \\w+)?`,
    `(?:us(?:e|ing)) (?:the|your|any|such) (?:\\w+ ){1,3}to (?:create|make|produce|generate|develop) (?:new|other|derivative|similar|additional|their own|its own) \\w+`,
    `${MAKE} (?:(?!(?:to|of|for|from|in|that|which|by|on)\\b)[\\w-]+,? ){0,6}(?:motion pictures?|films?|movies?|series|shows?|plays?|musicals?|games?|audiobooks?|merchandise|productions?|programs?|episodes) (?:that (?:is|are) )?(?:based (?:up)?on|on the basis of|adapted from|derived from) (?:the|your|any|such|[A-Z]\\w+)`,
    `${MAKE} (?:(?:any|further|other|such|new|and|or|its own),? ){0,3}(?:enhancements|improvements|modifications|alterations|customi[sz]ations|additions)(?:(?:,| and| or)+ (?:other )?(?:enhancements|improvements|modifications|alterations|adaptations|additions)){0,3} (?:to|of) (?:the|any|such|your)`,
    `${MAKE} (?:certain |any |other )?(?:works|products|content|material) (?:based (?:up)?on|derived from|adapted from) (?:the|your|any|such|it|them)\\b`,
    `mak(?:e|ing) new (?:things|works?|content|material) (?:from|out of|with) \\w+(?: \\w+)?`,
    `(?:incorporat|build|integrat|combin|merg|embed)(?:e|ing)? (?:\\w+ ){0,5}(?:into|in|with) ${OTHERS}`,
    `(?:as the |as a )(?:basis|source)(?: material)? (?:of|for)[^.;]{0,50}?\\b(?:works?|assets|materials|designs|content))`,
  ].join('|'),
  'gi',
);
const CHANGE_VERB =
  '(?:modif(?:y|ying)|locali[sz](?:e|ing)|adapt(?:ing)?|edit(?:ing)?|alter(?:ing)?|translat(?:e|ing)|transform(?:ing)?|revis(?:e|ing)|(?:re-?)?arrang(?:e|ing)|abridg(?:e|ing)|condens(?:e|ing)|noveli[sz]e|fictionali[sz]e|dub|(?:re-?)?mix|re-?edit|re-?master|re-?record|re-?cut|re-?touch(?:ing)?|re-?work|re-?write|re-?design|animate|manipulat(?:e|ing)|redact|distort|re-?purpos(?:e|ing)|crop(?:ping)?|sample|trim|shorten|lengthen|excerpt|subtitle|add to|take from|change|amend|enhance|improve|further develop|(?:make|making) (?:(?:any|such|minor|further|reasonable|editorial|other|necessary|technical|cosmetic|stylistic|appropriate|certain|similar|and|or|all),? ){0,4}(?:changes|alterations|modifications|edits|cuts|amendments|revisions|adaptations|improvements)(?:,? (?:in|to|and|or|of)?,? ?(?:changes|alterations|modifications|edits|cuts|additions|deletions|amendments|revisions|adaptations|extensions|enhancements)){0,3}(?: (?:to|in|of|from)|(?= (?:as|which|that|in its|deemed|it) )|$)|composite|reformat|convert|extract|isolate|recombin(?:e|ing)|combin(?:e|ing)|cut|vary|customi[sz]e|resiz(?:e|ing))';
/** A run of verbs that change the work. */
export const CHANGES = new RegExp(
  `\\b(?<words>(?<!-assisted )${CHANGE_VERB}\\b(?:(?:[,.]|,? (?:and/or|and|or))(?: otherwise)? ${CHANGE_VERB}\\b){0,10})`,
  'gi',
);
/** Verbs that change a work whatever stands with them; the others do so only in a run. */
export const CORE =
  /\b(?:modif|locali[sz]|adapt|edit|alter|translat|transform|revis|re-?arrang|arrange the|abridg|condens|dramati|noveli|fictionali|dub|(?:re-?)?mix|re-?master|re-?touch|re-?work|re-?cut|re-?write|re-?design|animate|crop|splic|sample|manipulat|purpos|recombin|customi|add to|mak(?:e|ing)|build (?:up)?on|composite|otherwise change)/i;
const CHANGED =
  '(?:modified|adapted|edited|altered|transformed|translated|re-?mixed|manipulated|cropped|re-?touched|re-?cut|revised|abridged|condensed|dubbed|distorted|spliced|sampled|dramati[sz]ed|re-?edited|re-?worked|re-?formatted|resized|shortened|changed|cut)';
/** "have the work redrawn". */
export const HAVE_CHANGED = new RegExp(
  `\\b(?<words>have (?:the|your|any|such|it|them) (?:[\\w ]{2,30} )?${CHANGED})\\b`,
  'gi',
);
const CHANGE =
  '(?:modifications?|translations?|adaptations?|alterations?|remixe?s|arrangements?|abridge?ments?|condensations?|dubbing|sequels?|prequels?|remakes?|spin-?offs?)';
/** "including translation and adaptation", "may be modified". */
export const NOUNS = new RegExp(
  `\\b(?<words>(?:be )?${CHANGED}(?:,? (?:and |or )?${CHANGED}){0,4}|(?<!\\b(?:any|no|such|this|these|written|further|other|his|her|its|their) )${CHANGE}(?:,? (?:and |or )?${CHANGE}){0,4})\\b(?! to (?:this|these|the (?:agreement|terms|schedule|budget|services?))\\b)`,
  'gi',
);
/** "in composite or distorted form", "without restriction as to alteration". */
export const ALTERED = new RegExp(
  `\\b(?<words>(?:in (?:whole or (?:in )?part,? )?(?:or |and )?)?(?:in )?(?:(?:a|an|any|original|composite|distorted|conjunction|or|and),? ){0,4}(?:(?:un)?modified|(?:un)?edited|(?:un)?altered|composite|distorted|abridged|condensed|excerpted|adapted|translated)(?:,? (?:or |and )?(?:(?:un)?modified|(?:un)?edited|(?:un)?altered|composite|distorted|abridged|condensed|adapted|translated)){0,3}(?: in)? (?:forms?|versions?|character|representations?)\\b|composites? or distortions?|as (?:provided|submitted|delivered) or as (?:modified|edited)|subject to (?:[a-z]+ )?(?:editing|editorial (?:changes?|revisions?))|with such (?:changes?|modifications?|alterations?|edits|revisions?)(?: (?:and|or|thereto) \\w+)? as)\\b`,
  'gi',
);
/** "all derivatives", owned or granted. */
export const THING =
  /\b(?<words>(?:(?:any|all|such|the) )?(?:derivative works?(?: rights?)?|(?:other )?works? (?:derived|adapted) from|derivatives|adaptations|(?:[a-z]+ )?(?:modifications|alterations|edits|modified versions|edited versions)(?:,? (?:and|or|and\/or) (?:enhancements|improvements|adaptations|additions|translations|excerpts))?(?= thereof\b| thereto\b| of them\b| to them\b)|derivative rights)(?:,? (?:made|created|prepared|derived))?(?: (?:from|of|thereof|based (?:up)?on))?)\b/gi;
