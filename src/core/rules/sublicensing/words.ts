import { MATTER } from '../third-party-sharing/grantees.match';
import { RECIPIENT } from '../third-party-sharing/handing.words';

const SUB = '(?:sub|re)-?\\s?licen[cs]';
/** "sublicensable", with what says how far. */
export const ADJECTIVE = new RegExp(
  `\\b(?<!non- ?)(?<!non )(?<!not )(?<words>(?:fully |freely )?${SUB}e?able(?: \\((?![a-z\\d]{1,3}\\))[^()]{1,70}\\)| through multiple tiers(?: of sub-?licensees)?)?)`,
  'gi',
);
/** "with the right to sublicense". */
export const RIGHT = new RegExp(
  `(?<open>,? ?\\(?(?:with|including|and|together with|as well as|(?:shall|will) have)?(?: without limitation,?)?) ?(?<words>\\b(?:the |a |an |full )?(?:rights?|power|authority|ability|entitle[sd]?|entitled)(?: \\([^)]{0,40}\\))? to (?:(?:grant|authori[sz]e|assign|transfer|use|license)(?:,| and| or|/or){0,2} ){0,4}(?:(?:a|any|further|such) )?${SUB}\\w*(?: (?:through|under) (?:multiple|any) \\w+(?: of sub-?licensees)?)?(?: and relicense under any terms)?|\\b(?:a |the )?${SUB}ing rights?|\\b(?:a |the |full )?(?:rights?|power)s? of ${SUB}(?:e|ing|ation)\\b)`,
  'gi',
);
/** "sublicense" among the things that the other side may do. */
export const VERB = new RegExp(
  `(?<!right to )(?<!rights to )(?:\\b(?:to |and |or |may |can |, )|[-*•)] )(?:(?:freely|further) )?(?<words>(?:grant and authori[sz]e |grant (?:to [\\w' ]{3,50}? )?)${SUB}es?(?: of (?:the foregoing|the same))?\\b|enter into ${SUB}(?:e|ing) agreements?\\b|${SUB}e\\b(?! [Rr]ights?\\b))`,
  'gi',
);
const ANYONE =
  '(?:others|(?:any |certain |selected |unaffiliated )?third[- ]part(?:y|ies)(?: (?:partners|companies|vendors|platforms))?(?! (?:tools?|services?|apps?|content|sites?|software|products?|links?|features|advertising|integrations?|claims?|licen[cs]es|providers?|beneficiar\\w+))|other (?:companies|persons|people|parties|users|entities|organi[sz]ations|businesses)|any (?:other )?(?:person|one|company|entity)|anyone)';
/** Any who are named by what they are, users of a service among them. */
const KNOWN_ONES = `(?:${RECIPIENT}|(?:[a-z]+ ){0,2}(?:users?|members)(?: of (?:the|our|this|its) \\w+)?)`;
const DO_SO =
  '(?: to (?:use|do|exploit|exercise|publish|host|reproduce|distribute|sell|show|display|adapt|modify)(?: (?:so|the (?:foregoing|same)|any of (?:the foregoing|these things|these rights)|(?:any )?such rights))?)';
/** "authorise others to do any of these things", "license the work to third parties". */
export const OTHERS = new RegExp(
  `\\b(?<words>(?:license|authori[sz]e|permit|allow|let|enable) (?:and (?:license|authori[sz]e|permit) )?(?:any )?${ANYONE}${DO_SO}?|have ${ANYONE} (?:do (?:so|the same)|use|exercise|exploit|publish)|(?<!\\b(?:the|an?|this|such|any|that|its|under|applicable) )(?:re-?)?license (?:(?!that\\b|to\\b)[A-Z]?[\\w-]+,? ){1,7}(?:under different terms or )?to (?:${ANYONE}|${KNOWN_ONES})|grant (?:(?:further|onward|such|any|simple|non-exclusive|exclusive|additional|and|or) ){0,4}(?:licen[cs]es?|permissions?)(?: (?:in|of|to|for) (?!(?:its|their|our)\\b)(?:the )?\\w+){0,2} to (?:${ANYONE}|${KNOWN_ONES})|grant to (?:${ANYONE}|${KNOWN_ONES}) (?:the |any |all |such |a )?(?:exclusive )?(?:rights?|licen[cs]es?|permissions?)|have (?:(?!the right|no|any|a\\b)[\\w'-]+ ){1,5}(?:used|exploited|published|edited|adapted|distributed) by ${ANYONE}|grant (?:${ANYONE}|${KNOWN_ONES}) (?:the |a )?(?:simple |exclusive )?(?:rights?|licen[cs]es?|permissions?)(?: of use| to use)?|(?:transfer|pass on|grant) (?:(?:simple|exclusive|non-exclusive|the|these|and|or) ){0,3}rights of use to (?:${ANYONE}|${KNOWN_ONES})|(?<=\\b(?:use|exploit|publish|distribute|exercise|market|reproduce|show)\\b[^.;]{0,60})(?:itself|directly|alone) (?:or|and) through (?:${ANYONE}))`,
  'gi',
);
/** "let its clients use the work": those whom it knows, for the work alone. */
export const KNOWN = new RegExp(
  `\\b(?<words>(?:license|authori[sz]e|permit|allow|let|enable) ${KNOWN_ONES}(?:${DO_SO}|(?<=let [^.;]{2,40}) (?:use|publish|show|exploit|display)))(?=[^.;]{0,60}(?:${MATTER.source}|\\b(?:rights?|files|it|them)\\b))`,
  'gi',
);
/** "authorise other units to use". */
export const OTHER_USERS =
  /\b(?<words>(?:authori[sz]e|permit|allow|license) other [A-Za-z][a-z]{0,30}[^.;]{0,140}?) to use\b/g;
/** "license" as one of the things that the other side may do with the work. */
export const LICENSE_VERB =
  /(?<=\bto:? (?:\(?[ia1][.)]+ )?|\b(?:use|distribute|sell|publish|display|exhibit), |\b(?:copy|print|modify|adapt|perform|record|film|stream|market|promote|disseminate|exploit|edit|alter|lease|rent|show|upload|host|store|resell|archive), )(?<words>license)(?=,? (?:and |or )?[a-z]+(?:,| and| or))/g;
/** "may be sublicensed". */
export const PASSIVE = new RegExp(
  `\\b(?<words>may be (?:freely )?(?:${SUB}ed(?: in whole or in part)?|licensed to ${ANYONE}))`,
  'gi',
);
/** "any transferee or sublicensee". */
export const NAMED_SUBLICENSEE = new RegExp(`\\b(?<words>(?:any )?transferees? (?:or|and) ${SUB}ees?)\\b`, 'gi');
/** "license subsidiary rights", "license the Contribution under any licence", "appoint sub-distributors". */
export const LICENSE_RIGHTS =
  /\b(?<words>(?:sell,? |lease,? |grant,? |(?:and|or) ){0,3}licen[cs]e (?:(?:the |any |all |such )?(?:(?!to\b|under\b)[a-z-]+ ){1,3}rights|(?:the |any |such |your |his |her )?(?:[A-Z]\w+|content|works?|contributions?|material|recordings?) under (?:any|other|different|such other|a proprietary)\b[\w ]{0,20}?(?:licen[cs]es?|terms))|licen[cs]e (?:(?:the|any|all|such)(?: and all)? )?(?:(?:use|exhibition|performance|reproduction|publication|translation|broadcast|showing) of|editions?\b|formats?\b)|grant (?:(?:non-exclusive|exclusive|further|such|other) )?(?:licen[cs]es|permissions?) (?:to use|to reproduce|to publish|for the use of|under) (?:your|the|their|its|any|such|his|her)\b|(?:re)?(?:distribute|release|publish|license|make available) [^.;:]{2,80} under (?:the|an?|any) (?:[\w-]+ ){0,3}?(?:MIT|Apache|BSD|GNU|GPL|open[- ]source)(?: [\w-]+){0,3}? licen[cs]e|appoint sub-?(?:distributors|licensees|publishers|agents)|delegate the exercise of (?:these|such|the|its) rights)/gi;

const MATTER_NAMED = `(?:(?:the|your|my|his|her|their|its|such|any|all|these|those|said|of) ){1,3}(?:[\\w-]+ ){0,3}?(?:${MATTER.source}|(?:papers?)\\b)`;
/** "use and license the photographs", "authorise the reproduction of the article", "issue licences to buyers": the same in other words. */
export const IN_OTHER_WORDS = new RegExp(
  `(?<=\\b(?:to|may|can|and|or|will)(?: (?:also|then|further|freely|properly|otherwise))? |, |[-*•)] )(?<words>${[
    `(?:re-?)?license (?:it\\b|them\\b|${MATTER_NAMED})(?! (?:from|back))`,
    `(?:authori[sz]e|permit|allow) (?:the )?(?:reproduction|publication|dissemination|distribution|use|performance|broadcast|copying|exploitation) of ${MATTER_NAMED}`,
    `(?:permit|allow|cause) (?:it |them )?to be (?:used|copied|published|shown|exploited|distributed)`,
    `(?:issue|generate|sell|offer|give) (?:(?!your\\b)[A-Za-z-]+ ){0,3}?(?:sub-?)?licen[cs](?:es|ing agreements)\\b(?! (?:from|for the software))`,
    `extend (?:this|the|its|these|such) (?:licen[cs]e|rights?|permission)s? to ${RECIPIENT}`,
    `(?:give|grant) ${RECIPIENT} (?:the |a )?(?:permission|rights?|licen[cs]es?) (?:to|of)`,
    `grant (?:such |the |these )?rights (?:in|to) [^.;]{2,40}? to ${RECIPIENT}`,
    `grant permissions? (?:for|to) (?:others|${RECIPIENT})`,
  ].join('|')})`,
  'gi',
);
/** "Sublicensing is permitted", "free use and sublicensing of the entries": a noun says it without a verb of its own. */
export const AS_NOUN = new RegExp(
  `\\b(?<words>${SUB}(?:es?|ing)(?::| (?:is|are|(?:may|shall|will|can) be))(?: (?:freely|hereby|also))? (?:permitted|allowed|granted|authori[sz]ed|issued)|(?:free |full |further )?(?:use|usage|licensing),? (?:and |or )?${SUB}ing(?= (?:of|rights|in|to)\\b)|through (?:one or more |its |any )?(?:third[- ]party )?${SUB}ees|(?<=\\b(?:offer|release|distribute|provide|publish)s? [^.;:]{2,80})under (?:alternative|other|different|additional|commercial|separate|proprietary|any)(?: or (?:alternative|other|different|additional|commercial|proprietary))? (?:licen[cs]e terms|licen[cs]es?))`,
  'gi',
);
