const AI =
  '(?:AI|A\\.I\\.|artificial[- ]intelligence|machine[- ]?learning|generative|large[- ]language|language|foundation|neural|deep[- ]learning|LLMs?|ML|speech|voice|image|synthetic)';
const MODEL = '(?:models?|systems?|algorithms?|technolog(?:y|ies)|tools?|networks?|AI|LLMs?|classifiers?|voices?)';
const TRAIN = '(?:train|training|fine-?tune|fine-?tuning|re-?train)';
const BUILD = '(?:develop|developing|development of|improve|improving|improvement of|enhance|enhancing|build|building)';
const ACT =
  '(?:train|training|test|testing|tune|tuning|fine-?tune|fine-?tuning|improve|improving|enhance|enhancing|develop|developing|evaluate|evaluating|evaluation|validate|refine|build|building|operate|operation|maintain|create|creating|deploy|improvement|development)';
const LISTED = `(?:(?:,? (?:and|or|and/or)|,|/)? (?:to |of |the )?${ACT}(?: of)?,?){0,6}`;
const OWNER =
  "(?:our|its|their|any|the|such|private|public|internal|third[- ]party|custom|proprietary|[A-Z]\\w+(?:'s)?|of|own|and|or|other|similar|certain)";
const LONG_AI = '(?:AI|artificial intelligence|machine[- ]learning|generative AI|deep[- ]learning|LLMs?)';

/** What is made of the work for training; the words alone permit nothing. */
export const DERIVED = /\b(?:embeddings|training (?:corpora|corpus|datasets?|data sets?))\b/gi;
/** "for machine learning": a purpose of a permission, and nothing by itself. */
export const PURPOSE = new RegExp(
  `\\b(?:for|in) (?:the )?(?:purposes? of )?${LONG_AI}(?: model)?(?:[- ](?:purposes?|development|research|applications?|training))?\\b(?=[.,;)]|$| and | or | purposes)`,
  'gi',
);
/** "is fed into our machine learning algorithms"; to run it for the user's own result is another thing. */
export const FED = new RegExp(
  `\\b(?:fed|feeds?|input|ingest(?:s|ed)?|upload(?:s|ed)?|incorporated?) (?:[\\w']+ ){0,8}?(?:in)?to (?:(?:our|its|any|the|an|a|their) )?(?:[a-z-]+ )?${LONG_AI}(?: ${MODEL})?\\b`,
  'gi',
);
/** "Our AI can learn from your work." */
export const LEARNS =
  /\b(?:AI|models?|systems?|algorithms?|tools?|assistant)\b (?:may |can |will |to |also ){0,3}learns? from (?:your|the|you|what you)\b(?: [a-z]+)?/gi;

/** Permissions to train, in the order in which they claim the words. */
export const PATTERNS: readonly RegExp[] = [
  // train ... AI models / train our models
  new RegExp(
    `\\b${TRAIN}\\b${LISTED} (?:${OWNER},? ){0,6}(?:${AI}(?:,? (?:and|or|/) )?,? ?(?:and |or )?){1,4} ?(?:(?:recognition |cloning |generation )?${MODEL}\\b)?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${TRAIN}|teach)\\b${LISTED} (?:(?:${OWNER} ){0,4}|(?:our|its|their|the|an?|any) (?:[a-z-]+ ){0,3})(?:models?|AI|algorithms?)\\b`,
    'gi',
  ),
  // train ... the tools: euphemisms that name no AI; staff are trained "on" or "in" tools
  new RegExp(
    `\\b(?:train|teach)\\b${LISTED} (?:our|its|their|the|any) (?:[a-z]+ ){0,2}(?:tools?|systems?|technolog(?:y|ies)|software|features?|services?|products?|platform|assistants?)\\b`,
    'gi',
  ),
  // develop / improve AI
  new RegExp(
    `\\b${BUILD}\\b${LISTED} (?:${OWNER} ){0,4}(?:AI\\b|artificial intelligence\\b|machine[- ]learning\\b|LLMs\\b|generative AI\\b)(?: (?:or|and) (?:machine learning|artificial intelligence))?(?: ${MODEL}\\b)?`,
    'gi',
  ),
  // improve our models: models of what is not said
  /\b(?:improv|enhanc|refin|develop)(?:e|ing)(?:,? (?:and|or) [a-z]+)? (?:our|its|their|the(?= (?:underlying|AI|base))) (?:(?!business|pricing|revenue|financial|3D|scale|economic)[a-z-]+ ){0,2}models\b(?! of| for)/gi,
  // create a voice model
  /\b(?:create|build|develop|generate|operate)(?:(?:,| and| or|, and) (?:create|build|operate|train|deploy|use))? (?:an? |any )?(?:AI |synthetic |artificial )?(?:voice|speech|image|face)(?: cloning| generation| synthesis)? models?\b/gi,
  // AI training purposes / rights
  new RegExp(
    `\\b(?:all |any )?(?:AI|artificial intelligence|machine[- ]learning|LLM|(?:AI )?model)(?: model)?[- ]training\\b(?: (?:purposes|rights|data))?\\b(?![-]| (?:consent|licen[cs]e|agreement|laws?|terms|copyright|case))`,
    'gi',
  ),
  /\b(?:AI|artificial intelligence|machine learning|generative)(?:[a-z ]{1,30})? models? trained (?:on|with|using) your\b/gi,
  /\b(?:our|its|their) (?:[A-Za-z-]+ ){0,3}(?:models?|algorithms?|AI|classifiers?) (?:can|may|will|could|is|are)(?: also)? (?:be )?(?:re-?)?trained\b(?: (?:on|with|using) [a-z]+ [a-z]+)?/gi,
  /\b(?:text and data mining|(?<=(?:for|including|conduct|perform) )data mining|computational analysis)\b/gi,
  /\bTraining Data for the Training Purposes\b/g,
  DERIVED,
  PURPOSE,
  FED,
  LEARNS,
];
