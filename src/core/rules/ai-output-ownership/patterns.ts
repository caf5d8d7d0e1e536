const FROM =
  '(?:trained|based|built|derived|generated|developed|created|made|result(?:s|ing)?|produced|learned|fine-?tuned)';
/** "from the Deliverables", "on those recordings". */
const SOURCE =
  '(?: (?:by \\w+ )?(?:on|from|with|using|of|by|upon) (?:(?:the|those|such|these|any|your|our|all|its) )?[a-z]+)';
const SOME = '(?:any |all |the |all other )?';
const KIND = '(?:AI|ML|machine[- ]learning|voice|language|synthetic|custom|brand|resulting|derivative|image|speech)';

/** Models, their weights, and voices and faces made by machines. */
export const MODELS = new RegExp(
  `\\b(?:retain |keep )?${SOME}(?:(?:${KIND} ){0,3}models?(?:,? (?:and|or) (?:any |all |other )?(?:weights|improvements|algorithms|outputs?|datasets?))? (?:(?:that|which) )?(?:(?:is|are|were|was|has been|have been) )?${FROM}${SOURCE}|model weights(?: ${FROM}${SOURCE})?|(?:trained|fine-?tuned) (?:AI )?models?(?: and (?:model )?weights)?|synthetic (?:AI )?(?:voices?|speech|versions?|media|performances?)(?: (?:and|or) (?:variations|versions))?(?: ${FROM}${SOURCE})?|voice clones?|digital replicas?|embeddings(?:,? (?:and|or) embeddings)? ${FROM}${SOURCE})`,
  'gi',
);

/** What is learned stays although the licence ends. */
export const KEPT =
  /\b(?<words>(?:does|do|shall|will) not (?:affect|apply to|extend to|reach|require (?:the )?(?:deletion|destruction|removal|retraining) of) (?:[a-z-]+ ){0,4}?models?|(?:previously trained|existing(?: trained)?) models? (?:(?:may|will|shall|can) )?(?:remain|continue|persist|stay)\b|not (?:be )?(?:required|obligated|obliged) to (?:delete|destroy|retrain|re-train|remove|unlearn)\b[^.;]{0,60}?\b(?:models?|weights))\b/gi;

const THING =
  '(?:explanations?|summar(?:y|ies)|responses?|answers?|text|audio|music|translations?|code|designs?|media|recordings?|voices?|content|works?|materials?|results?|versions?|assets?|images?|variations?|derivatives?|outputs?)';
const MACHINE = '(?:AI|artificial intelligence|generative|machine[- ]learning|models?)';
/** What AI makes. */
export const OUTPUTS = new RegExp(
  `\\b${SOME}(?:(?:AI|machine|computer)[- ](?:generated|made|assisted|created) (?:[a-z]+ ){0,2}?${THING}|(?:${THING}|anything) (?:that (?:is|are) )?(?:generated|created|made|produced) (?:by|with|using|through) (?:(?:the|any|our|its|an|your|[A-Z]\\w+'s|the [A-Z]\\w+'s) )?${MACHINE}\\b(?: [a-z]+)?|anything (?:that )?(?:our|its|the) AI (?:makes|creates|generates)(?: from your [a-z]+)?|(?:AI |generated )?outputs?\\b(?:(?:,? and|,? or|,) (?:models|improvements|derivatives)){0,2}(?: ${FROM}${SOURCE})?|(?:generated content|content generated)(?: ${FROM})?${SOURCE}?)`,
  'gi',
);

/** What is learned from the work. */
export const LEARNED = new RegExp(
  `\\b${SOME}(?:insights?|learnings?|deriv(?:ed|ative) data)(?:(?:,? and|,? or|,) (?:models|insights|learnings|analytics|improvements|data)){0,3}(?: ${FROM}${SOURCE})?`,
  'gi',
);

/** The creator's own work, where AI tools were used for it. */
export const WITH_TOOLS =
  /\b(?:any |all |the )?(?:work product|deliverables?|works?|materials|content) (?:that (?:is|are) )?(?:created|made|generated|produced|developed) (?:by \w+ )?(?:using|with|by means of) (?:any )?(?:AI|artificial intelligence|generative AI)\b[- ]?(?:tools?|systems?|technolog(?:y|ies))?/gi;
