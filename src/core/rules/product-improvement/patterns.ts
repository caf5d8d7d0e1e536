/** What a service does with itself; "improve" hides in rows of these verbs. */
const SERVE =
  '(?:operat|provid|maintain|deliver|offer|support|promot|market|protect|secur|personali[sz]|customi[sz]|tailor|test|research|analy[sz]|evaluat|measur|monitor|understand|develop|improv|enhanc|optimi[sz]|refin|expand|advanc|build|creat|train|updat|manag|run|host|debug|troubleshoot|diagnos|fix|validat|grow|innovat|upgrad|distribut|commerciali[sz]|enabl|deploy)(?:e|es|er|s|ing|ning|ting)?';
const JOIN = '(?:,? (?:and/or|and|or)|,)';
const BETTER = '(?:(?:improv|enhanc|optimi[sz]|refin)(?:e|es|ing)|develop(?:ing)?)';
const REST = `(?:${JOIN} (?:otherwise |further )?${SERVE}\\b){0,6}`;
/** Whose product it is, and of what kind: no word that begins something else, and not "your". */
const WHOSE =
  "(?:(?!to |for |in |by |from |with |through |your |you |that |which |on |my |as |of )\\[?[A-Za-z][\\w.'&/-]*,? ){0,5}?\\[?";
const ONE =
  '(?:products?|services?|(?:web ?)?sites?|platforms?|offerings?|apps?|applications?|features?|functionalit(?:y|ies)|technolog(?:y|ies)|tools?|algorithms?|systems?|software|models?|AI(?:[- ](?:enabled|powered))?|artificial intelligence|machine[- ]learning|computer vision|speech recognition|capabilit(?:y|ies)|solutions?|business(?:es)?|experiences?|operations|rankings?|search results|ads)';
const THING = `${ONE}(?: ${ONE})?`;
const QUALITY =
  '(?:(?:our|its|their|the|product|service|site|system) ){0,2}(?:(?!your|their|his|her|my|to|of|in|on|for|and|or|the|a)[a-z-]+ )?(?:performance|accuracy|quality|speed|effectiveness|efficiency|functionality|(?:use|operation|design|delivery)(?: and [a-z]+)?(?= of (?:our|its)))\\b(?: of (?:our|its|their|the)(?: (?!that|the|which|we|and|or)[a-z-]+){1,2})?';
const NEXT = `(?:, and|, or| and| or|/|,)(?: (?:our|its|their|the|new|other|related|any|such|(?:to )?(?:develop|creat|build)(?:e|ing)? new)){0,3} ?${THING}\\b`;

/** "improve our services", from the first verb that makes better on; {@link rowBefore} finds where its row begins. */
export const MAKES_BETTER = new RegExp(
  `\\b${BETTER}${REST} (?:${WHOSE}${THING}\\b(?: (?:quality|performance|accuracy))?(?:${NEXT}){0,4}(?: at [A-Z]\\w+)?|${QUALITY}|(?:them|it)\\b(?:,? (?:and )?to develop new ones)?)`,
  'gi',
);

/** Verbs joined to the one before. */
const MORE = '(?:(?:,? (?:and|or)|,) [a-z]+)';
const GREAT = '(?:better|smarter|faster|safer)';
/** "make our products better", "offer you improved functionality". */
export const PLAIN = new RegExp(
  [
    `\\bmak(?:e|ing) (?:(?:our|its) (?:[a-z-]+ ){1,4}?|(?:their|the) (?:[a-z]+,? ){0,3}?(?:${ONE}|responses|results)(?:(?:,| and| or) [a-z]+){0,2} |(?:it|things|everything) )${GREAT}\\b`,
    '\\b(?:our|its) (?:[a-z]+ ){1,3}(?:get|become|work)s? better\\b',
    `\\b(?:build|creat|design|develop|devis|invent|launch|introduc|offer|test)(?:e|ing)?${MORE}{0,2} (?:better|new|improved|additional|future)(?: and [a-z]+)? (?:[a-z-]+ )?(?:ones|${ONE})\\b`,
    "(?<!^to )\\b(?:improv|enhanc|optimi[sz])(?:e|ing) (?:your|the user|user|users'|(?:the )?customer|their) (?:[a-z]+ ){0,2}?experiences?\\b",
    `\\b(?:(?:provid|offer|deliver)(?:e|ing)?|improving,? (?:and )?providing) you (?:with )?(?:better|improved) (?:[a-z]+ ){0,2}?${ONE}\\b`,
    `\\boffer(?:ing)? (?:improved|enhanced|better) (?:[a-z]+ ){0,2}${ONE}\\b`,
    `\\b(?:improv|develop|test|research|mak|identify|build|creat|design)(?:e|ing)?${MORE}{0,3} (?:[a-z]+ )?(?:improvements?|enhancements?) (?:to|of|in) (?:our|its|the|[a-z]+)(?: (?:[a-z]+ ){0,3}?${ONE})?\\b`,
  ].join('|'),
  'gi',
);

const WORD = '(?!(?:and|or|for|in|on|of|by|to|with|that|so|when|if|unless|as)\\b)[A-Za-z-]+';
/** "to help improve voice typing": a feature by its own name. */
export const HELPS = new RegExp(
  `\\b(?:help(?:s|ing)?(?: us)?(?: to)?|used to(?: help)?|allow(?:s|ing)? us to) (?:develop,? (?:and )?)?(?<words>(?:improve|enhance|refine|optimi[sz]e) (?!your|their|his|her|you|health|lives|access|internet|awareness)(?:the |our |its )?${WORD}(?: ${WORD}){0,2})`,
  'gi',
);
/** "improve Harbour Assistant": a product by its name. Capitals tell names from other words, so the case counts. */
export const NAMED =
  /\b(?:improv|enhanc|optimi[sz])(?:e|ing) (?:the )?(?!You|Your|Customer|Client|User|Company|Licensee|Licensor|Agency|Brand|Contractor|Consultant|Supplier|Distributor|Franchise|Party|Parties|Deliverables|Work|Licensed|Products?\b|Developer|Sponsor|Publisher|Author)[A-Z]\w+(?: [A-Z]\w+){0,3}(?!\w|'s)/g;
/** "undertake analytics", "conduct and support research". */
export const RESEARCH =
  /\b(?<words>(?:conduct|undertak|perform|carry|do|support)(?:e|ing)?(?: and support| or support| out)? (?:(?:our|own|internal|market|academic|scientific|statistical|further|the|user|data|product|surveys and|other) ){0,3}?(?:research|analytics)(?:(?:,? (?:and|or)|,) (?:[a-z]+ )?(?:research|analytics|analys[ie]s|innovation))?)\b(?! (?:plan|program|activities|services|agreement))/gi;

const IMPROVEMENT = '(?:improvement|development|enhancement|innovation)s?';
const WORK = `(?:research(?: and (?:product )?development| and innovation)?|R&D|analytics|benchmarking|testing,? (?:and )?calibration|(?:products?|services?|technology|model|quality|feature|platforms?|systems?)(?: operations? and)? ${IMPROVEMENT}|content intelligence|(?:improvement|development|enhancement) of (?:its|our|their|the|new|other) (?:[A-Za-z]+ ){0,2}?(?:${ONE}|programm?es?|method\\w*))`;
/** Nouns that stand for the same: "for research and development". */
export const NOUNS = new RegExp(
  `\\b(?:(?<=\\b(?:for|of|as|including|and|or|,) (?:(?:the|its|our|their|internal|general|other|any|own|such as|audience|market|user|customer|future|further|additional|product) ){0,3})${WORK}|(?:products?(?: and services?)?|services?|technology|model|quality|feature) ${IMPROVEMENT})(?:(?:, and|, or| and| or|,) (?:other )?${WORK}){0,4}(?: purposes)?\\b(?!,? (?:and |or )?(?:educational|scholarly|teaching|academic|private study)\\b)(?! (?:services|agreement|work|program|plan|group|partner|director|team|department|firm|company|compan|costs?|fees?|expenses))`,
  'gi',
);

/** Data made from the work, with what is done with it. */
export const AGGREGATED =
  /\b(?:aggregate[sd]?|anonymi[sz]e[sd]?|de-?identif(?:y|ied|ies)|pseudonymi[sz]ed)(?:(?:,? (?:and|or|and\/or)|,) (?:aggregated?|anonymi[sz]ed?|de-?identif(?:ied|y)|compile))?,? (?:[a-z]+ ){0,3}?(?:data|information|statistics|insights|content|form|analys[ei]s|analytics|copies|basis|manner|metrics|learnings|results|reports)\b/gi;
/** What is learnt of how somebody uses a service, under its many names. */
export const USAGE_DATA =
  /\b(?:(?<!(?:your|their|his|her) )usage (?:data|information|statistics|analytics|metrics|patterns)|statistical (?:(?:and|or) [a-z]+ )?(?:data|information)|(?:statistical|performance) (?:and [a-z]+ )?information|[Ss]ervice[- ](?:[Gg]enerated|[Dd]erived)[- ][Dd]ata|Usage Data|System Data|Derived Data|[Aa]nalytics [Dd]ata(?! [A-Z])|[Ll]earnings|(?:statistics|insights|benchmarks|metrics|learnings|know-how|analytics|trends)(?:,? (?:and|or) [a-z]+)? (?:derived|generated|obtained|resulting|gained|learned|collected|compiled) from|benchmarks (?:and|or) (?:insights|statistics|reports)|(?:collect|gather|create|compile|publish|derive|generate|produce) (?:[a-z]+ )?(?:statistics|benchmarks|insights|metrics|analyses|(?:industry|market|benchmark(?:ing)?|trend|statistical) reports))\b/g;
/** "understand how people use our tools", "share its analyses". */
export const UNDERSTANDS =
  /\b(?:understand|analy[sz]e|learn|measure|track|study|see|assess)(?:ing)? (?:better )?how (?:our|the|your|you|users?|people|they|it|others)\b[^.;]{0,40}?\b(?:us(?:e|es|ed|ing)|interact(?:s|ing)?|engag(?:e|es|ing)|perform(?:s|ing)?)\b|\b(?:share|publish|sell) (?:its|our|such) (?:analys[ei]s|findings)\b/gi;

const ROW_BEFORE = new RegExp(`\\b(?:${SERVE}${JOIN} (?:(?:to|further|otherwise|continuously|help) )?){1,9}$`, 'i');
/** A row is at most as long as this. */
const LONGEST_ROW = 170;

/** How many characters before `at` belong to the row of verbs that goes on there. */
export function rowBefore(text: string, at: number): number {
  return ROW_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ROW), at))?.[0].length ?? 0;
}

/** The verbs that make better, for striking them from a row. */
export const BETTER_VERB = new RegExp(`\\b${BETTER}\\b`, 'gi');
/** Any verb of such a row. */
export const ROW_VERB = new RegExp(`\\b${SERVE}\\b`, 'gi');

const KNOWN = '(?:data|insights?|information|learnings?|knowledge|analys[ei]s)';
/** "Improvements created by using data, insights or learnings derived from any Company Materials". */
export const LEARNT = new RegExp(
  `\\b[a-z]+(?:ed|ade|uilt)(?:,? (?:and|or) [a-z]+)? (?:by|with|from|through|using|on)\\b[^.;]{0,60}?(?<words>\\b${KNOWN}(?:,? (?:and |or )?${KNOWN}){0,4} [a-z]+ed from (?:(?:any|the|all|such|your|its|their|of) ){0,3}(?:[A-Z][\\w&]*(?:'s)? )?(?:[Mm]aterials?|[Cc]ontent|[Dd]ata|[Ww]orks?|[Dd]eliverables|[Ss]ubmissions?|[Cc]ontributions?))\\b`,
  'g',
);
