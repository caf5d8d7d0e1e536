/** "assign", "transfer and assign": the verb, and how far its row goes. */
export const ASSIGN =
  /\b(?<words>(?:freely )?(?:re)?(?:assign|transfer|convey|novate)(?:,? (?:and|or|and\/or) (?:otherwise )?(?:assign|transfer|convey|sell|license|sub-?license|delegate|dispose of|exploit|use|deal in)|,? (?:sell|license|sub-?license|assign|transfer|delegate|pledge|encumber|dispose of)(?=,? (?:and|or|[a-z]+)\b)){0,4}|pass (?:on|along)|pass(?= (?:[a-z]+ ){1,3}(?:on|along)\b))(?= )(?! to (?:us|you|(?:the )?[A-Z]))/g;
/** "may be assigned", "shall be transferable": what is passed on stands before. */
export const ASSIGNED =
  /\b(?<words>(?:(?:may|can|shall|will) (?:also )?be|(?:is|are)(?= (?:freely |fully )?(?:assignable|transferr?able))) (?:freely |fully )?(?:(?:assigned|transferred|transferr?able|assignable)(?:,? (?:and|or|and\/or|,) )?){1,3})(?<!(?:,|\b(?:and|or)) )/g;

/** What a side may pass on as a whole. */
export const CONTRACT =
  /\b(?:[Aa]greements?|[Cc]ontracts?|[Tt]erms(?: of \w+)?|[Rr]elease|[Ll]icen[cs]es?|[Ll]etter|[Dd]eed|[Pp]olicy|[Aa]ddendum)\b/;
/** Rights of any kind. */
export const RIGHTS = /\b(?:rights?|licen[cs]es?|permissions?|foregoing|copyrights?|consent|release)\b/i;
/** The work itself. */
export const WORK =
  /\b(?:images|photos?|photographs?|pictures|recordings?|masters?|article|manuscripts?|footage|videos?|artworks?|designs?|works?|content|materials|music|performances?|deliverables?|contributions?|submissions?|films?|programs?|inventions?|developments|technology|work product|entr(?:y|ies))\b/i;
/** Rights in a work, and not those of a contract. */
export const OF_WORK = new RegExp(`${WORK.source}|\\b(?:licen[cs]es?|copyrights?|foregoing|these rights)\\b`, 'i');
/** What else is assigned and transferred. */
export const OTHER =
  /\b(?:payments?|funds|money|receivables?|personnel|employees?|tasks?|shares|stock|securities|accounts?|domain|lease|premises|passwords?|usernames?|products?|goods|equipment|registrations?|approvals?|filings?|claims?|risk|membership|interests? in the (?:company|joint|venture|project)|capacity|software|options?|repurchase|tickets?|calls?|numbers?|benefits? of)\b/i;

const WHOM =
  '(?:any(?:one|body)?\\b|an? (?:third|affiliate|subsidiary|related|successor|purchaser|buyer|distributor|network|publisher|company|person|party|parent|client|customer)|others?\\b|third[- ]part(?:y|ies)|(?:its|our|their) (?:affiliates?|subsidiar|parent|successors?|clients?|customers?|licensees?|assigns|partners?|designees?)|affiliates|subsidiaries|whomever)';
/** "to any person", "without consent": what makes an assignment free. */
export const TO_ANYONE = new RegExp(
  `\\b(?:to|in favou?r of|into),? ${WHOM}(?: (?:third |other )?(?:part(?:y|ies)|person|one|entity|company|corporation|firm|affiliate|subsidiary|successor|publisher|buyer|purchaser|licensee|distributor)\\b)?(?:,? (?:and|or|,)? ?(?:firm|corporation|person|entity|company|affiliate|third party|assignee|successor|party|subsidiary)\\b){0,4}`,
);
/** "Without consent". */
export const WITHOUT =
  /\bwithout (?:(?:your|the|any|further|prior|express|obtaining|written|notice|restriction|limitation|or|of|to|advance|[A-Z]\w*(?:'s?)?) ){0,8}(?:consent|approval|notice|restriction|limitation)\b(?: (?:of|from|to) (?:you|(?:the )?[A-Z]\w+(?: [A-Z]\w+)?))?/;
/** "At any time", "in its discretion". */
export const FREELY =
  /\b(?:freely|at any time|from time to time|at will|in (?:its|our|their) (?:(?:sole|absolute|own|and) ){0,3}discretion|for any reason)\b/;
/** Only where the other side agrees: that is not free. */
export const BY_CONSENT =
  /^[^.;]{0,40}\b(?:only|solely)\b|\b(?:with|upon|subject to|unless)\b[^.;]{0,60}(?<!without [^.;]{0,50})\b(?:consents?|approval|agree[sd]?)\b/;
/** Only whoever takes over the business. */
export const HEIR =
  /^[^.;]{0,30}\b(?:controlled by|controlling|under common control|that acquires|which acquires|acquiring|successor|succeeds|who assumes|that assumes|merger|acquisition|sale of|substantially all|reorgani[sz]ation|wholly[- ]owned)\b/;
/** Others besides an heir. */
export const OPEN_HEIR = /\bor otherwise\b|\bthird part|\bany (?:person|entity|other)|\bothers\b|\baffiliate/i;
/** The creator does it, both may, or whoever may is a user. */
export const OTHERS_ACT =
  /\b(?:you|users|people|anyone|they|(?:either|each|neither|no|any|a|one|the other) party|parties)\b(?:(?!\b(?:we|us|that)\b)[^.;,]){0,40}$/i;
/** The noun is no verb: "fraudulent transfer". */
export const AS_VERB =
  /(?:\b(?:may|to|can|and|or|and\/or|freely|also|further|otherwise|then|at any time|election|option|discretion|expense)|[,)\]]) $/;
/** "By Agency": who does it. */
export const AGENT = /^[^.;]{0,50}?\bby (?=[A-Z]|us\b|the |our\b)/;
/** "Assign work to Contractor". */
export const TO_NAMED =
  /^[^.;,]{0,50}(?<!notice|consent|granted|given|licensed|assigned|made|supplied|available) to (?:you|us|(?:the )?[A-Z]\w+)\b/;
/** Nothing follows that says to whom: "assign this Agreement." */
export const GOES_NO_FURTHER =
  /^[\w'-]+(?: [A-Z]\w+)?(?:,|$| (?:and to|under|in|to|hereunder|herein|granted|and obligations|upon|on|by notice|after notice|at|for)\b)/;
