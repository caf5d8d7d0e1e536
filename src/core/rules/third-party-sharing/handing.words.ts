/** What hands something over. */
const HAND = [
  '(?:shar|disclos|communicat|syndicat|distribut|releas|furnish|transmitt?|forward|expos|reveal|deposit|contribut|publish|offer|show|post|export|host|stor|process)(?:e[sd]?|s|ed|es|ing|n)?',
  'disclosure',
  'distribution',
  'provid(?:es?|ed|ing)',
  'available',
  'accessible',
  'transfer(?:s|red|ring)?',
  '(?:re)?s(?:ells?|old|elling)',
  'l(?:ends?|ent|ending|oans?|oaned)',
  '(?:sub-?)?licens(?:es?|ed|ing)(?= (?:(?:the|such|those|these) )?(?:your|to|data|datasets?)\\b)',
  '(?:rent|leas)(?:e?s|ed|ing)?',
  'suppl(?:y|ies|ied|ying)',
  'deliver(?:s|ed|ing)?',
  '(?:pass|hand)(?:es|s|ed|ing)?(?: (?:on|over|along))?',
  'giv(?:e[sn]?|ing)',
  'submit(?:s|ted|ting)?',
  'sen[dt](?:s|ing)?',
].join('|');
/** Ends of a name of people: "dealers", "sponsors", "licensees", "linguists". */
const PEOPLE = '[a-z-]{2,16}(?:ers|ors|ees|ists|ians|ants)';
/** Things and those inside whose names end like that. */
const NO_PEOPLE = [
  '(?:identifi|serv|comput|numb|ord|matt|off|lett|pap|head|fold|filt|paramet|answ|cov|charact|post|lay|trail|brows|contain|vouch|newslett|bann|transf|stick|pow|cent|quart|met|rout|us|view|read|visit|memb|subscrib|play|chapt|advis|lawy|insur|lend|employ|oth)ers',
  '(?:administrat|err|fact|sens|sect|do|indicat|vect|monit|advis|direct|audit|fav|vis|operat|generat|creat|contribut|behavi|simulat)ors',
  '(?:employ|agr|f|tr|guarant|committ|trust)ees',
  '(?:l|check|play|ex|wait)ists',
  '(?:gr|warr|account|particip|entr|contest|coven|pl)ants',
].join('|');
const KINDS = [
  'third[- ]part(?:y|ies)',
  'partners(?! (?:sites|websites))',
  'affiliates',
  'subsidiaries',
  'parents',
  'clients',
  'agencies',
  'agents',
  'companies',
  'organi[sz]ations',
  'institut(?:ion|e)s',
  'universities',
  'schools',
  'museums',
  'libraries',
  'archives',
  'repositories',
  'databases',
  'entities',
  'persons',
  'firms',
  'labs',
  'laboratories',
  'businesses',
  'networks',
  'stations',
  'outlets',
  'platforms',
  'brands',
  'labels',
  'newspapers',
  'magazines',
  'journals',
  'publications',
  'charities',
  'groups',
  'colleagues',
  'students',
  'judges',
  'chapters',
  'successors',
  'assigns',
  'scholars',
  'academics',
].join('|');
/** Whoever there is only one of. */
const SOLE =
  'successor|acquirer|new owner|(?:end|ultimate|final) (?:client|customer)|purchaser|buyer|(?:acquiring|surviving|resulting|new|acquired) (?:company|business|party)';
/** Those who are many, by what they are. */
export const PLURAL = `(?:${KINDS}|(?!(?:${NO_PEOPLE})\\b)${PEOPLE})`;
/** Any word of a recipient's name but those that begin another part of the sentence, and "you" and "us". */
const WORD =
  "(?:(?!(?:that|which|who|whom|extent|used?|sub-?licen[cs]e|permit|allow|authori[sz]e|let|enable|grant|for|to|by|in|on|with|from|is|are|be|if|as|or|and|may|not|no|you|your|each|of)\\b)[a-z][\\w'-]{0,24} )";
const NOT_THEIRS =
  "(?! (?:rights|content|apps?|services?|software|materials?|agreements?|claims?|licen[cs]es|intellectual|terms|sites?|products?|servers?|websites?|infring|cookies|accounts?|beneficiar|who (?:are|is) (?:the )?(?:employees|part(?:y|ies) to)))(?!')";
/** One alone, whoever it is. */
const SOME_ONE = `(?:any|another|other|an?) ${WORD}{0,3}(?:provider|vendor|supplier|contractor|processor|part(?:y|ies)(?! here| to this)|persons?|compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|outlets?|agency|affiliate|subsidiary|parent|repository|database|institution|university|client)`;
const PROVIDERS =
  '(?: (?:[a-z]+ ){0,2}(?:providers|vendors|compan(?:y|ies)|partners|platforms|services|developers|laboratories))?';
/** Well-known companies that run machines for others. */
const VENDOR =
  '(?:Google|Gemini|OpenAI|Anthropic|AWS|Azure|Mistral|Cohere|Hugging Face|ElevenLabs|Deepgram|DeepSeek|Replicate)';
export const RECIPIENT = `(?:${SOME_ONE}|${VENDOR}|(?:an? (?:[a-z]+ )?(?:number|variety|range|network|group|list) of )?(?:${WORD}{1,2}(?:or|and) )?${WORD}{0,4}(?:${PLURAL}|${SOLE}|others|anyone|everyone|whomever|whoever|(?<=\\bthe (?:general )?)(?:public|press|media)|(?<=\\b(?:those|persons|people|anyone) )outside))\\b${PROVIDERS}(?: of (?:its|our|their|his|her) (?:own )?(?:choice|choosing))?${NOT_THEIRS}`;
/** Those who help, and those inside: beside them only the other recipient is doubtful. */
const HELPER = `(?:${WORD}{0,2}(?:service providers|suppliers|contractors|agents|consultants|individuals|printers|publishers|subscribers|reviewers|distributors|viewers|members|readers|media owners|broadcasters|the media|employees|staff|users))`;
/** Nobody but those who help. */
export const HELPERS_ONLY = new RegExp(`^${HELPER}(?:,? (?:and|or) ${HELPER}|, ${HELPER}){0,5}$`, 'i');
const AND = '(?:,? (?:and|or|and\\/or)(?: (?:perhaps|also))?(?: (?:to|with))?|,)';
/** Where the work shows up: only for those who publish it. */
const THIRD_SITES = '(?:third[- ]party|other|partner) (?:web ?sites|sites|publications|apps)(?= |[.,;]|$)';
/** "share your content with third parties". */
export const SHARES = new RegExp(
  `\\b(?<verb>${HAND})\\b(?<object>(?:(?!\\b(?:may|can|will|shall|must) )[^.;:]){0,110}?) (?:to(?: (?:and|or) (?:shared )?with)?|for (?:the )?use by|(?<!connection )with(?: and (?:used|processed) by)?|among|through|via|on|between|in(?:to)?(?= (?:[a-z-]+ ){0,3}(?:databases|repositories|archives|libraries)\\b)) (?<first>(?:[A-Z][\\w&]* (?:and|or) (?=its|our|their))?(?:${HELPER}${AND} ){0,3}(?:(?:[a-z-]+(?: [a-z-]+)?${AND} ){1,4}(?=other ))?)(?<to>(?:(?:our|its|other|any|various|selected) )?(?:${THIRD_SITES})|${RECIPIENT}(?:${AND} (?:${RECIPIENT}|${HELPER})){0,5})`,
  'gi',
);
/** "share your files with Harbour Sound": somebody by name. The case tells names. */
export const SHARES_WITH_NAMED =
  /\b(?<verb>share|send|disclose|transmit|shared|sent|disclosed|transmitted)\b(?<object>(?:(?!\b(?:may|can|will|shall|must) )[^.;:]){0,140}?) (?:to|with) (?<to>(?:the )?(?!You|Us\b|Our|The\b)[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3})/g;
/** "give third parties access to your content". */
export const GIVES_ACCESS = new RegExp(
  `\\b(?<words>(?:grant|give|allow|provide|permit|send|show|offer)s? ${RECIPIENT} (?:with )?access to)(?= [^.;]{0,60}\\b(?:content|works?|recordings?|images?|photos?|photographs?|footage|videos?|artwork|manuscripts?|submissions?|contributions?|posts?|data|voice|files|materials|deliverables?)\\b)`,
  'gi',
);
