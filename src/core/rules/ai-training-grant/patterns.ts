import { AMONG_OTHERS, BETTER_MODELS, FOR_TRAINING, IN_DATASET, MADE_OF_IT, SMARTER, TRAINED_THINGS } from './oblique';

const AI =
  '(?:AI|A\\.I\\.|artificial[- ]intelligence|machine[- ]?learning|generative|large[- ]language|language|foundation|neural|deep[- ]learning|LLMs?|ML|speech|voice|image|synthetic)(?![a-z])';
const MODEL = '(?:models?|systems?|algorithms?|technolog(?:y|ies)|tools?|networks?|AI|LLMs?|classifiers?|voices?)';
const TRAIN =
  '(?:(?:pre-?|re-?)?train|(?:pre-?)?training(?! (?:pipelines?|infrastructure|code|process(?:es)?|methods?|techniques?|sessions?|courses?)\\b)|fine-?tune|fine-?tuning)';
const BUILD = '(?:develop|developing|improve|improving|enhance|enhancing|build|building)';
const ACT =
  '(?:train|training|test|testing|tune|tuning|fine-?tune|fine-?tuning|improve|improving|enhance|enhancing|develop|developing|evaluate|evaluating|evaluation|validate|validating|validation|grounding|refine|refining|build|building|operate|operation|maintain|create|creating|deploy|improvement|development)';
const LISTED = `(?:(?:,? (?:and|or|and/or)|,|/)? (?:to |of |the )?${ACT}(?: of)?,?){0,6}`;
const OWNER =
  "(?:our|its|their|any|the|such|private|public|internal|third[- ]party|custom|proprietary|[A-Z]\\w+(?:'s)?|of|own|and|or|other|similar|certain)";
const LONG_AI = '(?:AI|artificial intelligence|machine[- ]learning|generative AI|deep[- ]learning|LLMs?)';

/** What is made of the work for training; the words alone permit nothing. */
export const DERIVED =
  /\b(?:embeddings|(?<=\bas )training (?:data|material|examples|samples|input)|training (?:corpora|corpus|datasets?|data sets?))\b/gi;
/** "for machine learning": a purpose of a permission, and nothing by itself. */
export const PURPOSE = new RegExp(
  `\\b(?:(?:for|in(?: connection with)?)(?: any)? (?:the )?(?:purposes? of )?|(?<=\\b(?:purposes?|uses?),? )including,?(?: without limitation)?,? )${LONG_AI}(?: model)?(?:[- ](?:purposes?|development|research|applications?|training|technolog(?:y|ies)))?\\b(?=[.,;)]|$| and | or | purposes| now )|(?<=\\b(?:used|processed|licen[cs]ed|sold) for:? (?:[a-z -]{3,40}, ){0,4})(?:(?:large )?language models?|machine[- ]learning|AI models?)\\b`,
  'gi',
);
/** "is fed into our machine learning algorithms"; to run it for the user's own result is another thing. */
export const FED = new RegExp(
  `\\b(?:fed|feeds?|input|ingest(?:s|ed)?|upload(?:s|ed)?|incorporated?) (?:[\\w']+ ){0,8}?(?:in)?to (?:(?:our|its|any|the|an|a|their) )?(?:[a-z-]+ )?(?:${LONG_AI}(?: ${MODEL})?|(?:large )?language models?|neural networks?|(?:systems?|engines?|tools?) (?:that|which|behind) [^.;]{0,40}\\b(?:generative|AI)|generative [a-z]+)\\b`,
  'gi',
);
/** "Our AI can learn from your work." */
export const LEARNS =
  /\b(?:AI|models?|systems?|algorithms?|tools?|assistant)\b (?:may |can |will |to |also ){0,3}learns? from (?:your|the|you|what you)\b(?: [a-z]+)?|\b(?:data|examples|material) (?:that |which )?(?:our|its|their|the) (?:AI|models?|algorithms?|systems?) learns? from\b/gi;

/** "systems that are trained on user content". */
export const TRAINED_ON =
  /\b(?:AI|models?|systems?|algorithms?|technolog(?:y|ies)) (?:(?:that|which) (?:is|are|were|have been) )?trained (?:on|with|using) (?:your|user|users'|customer|member)\b(?: [a-z]+)?/gi;
/** "as necessary for Training", where the contract has defined the word. */
const DEFINED =
  /\b(?:for|to) (?:the )?Train(?:ing)?\b(?! (?:Purposes?|Restrictions?|Data|Services?))(?=[^.;]{0,90}\bModels?\b)/g;
/** "We license public posts to developers of language models". */
export const PASSED_ON =
  /\b(?:mak(?:e|es|ing) [^.;]{0,60}available|made available|shared?|provided?|disclosed?|(?:sub-?)?licen[cs]e[sd]?|sells?|sold)\b[^.;]{0,60}? (?:to|with|by) (?:[a-z-]+ ){0,2}(?:(?:AI|artificial intelligence|LLM|machine[- ]learning) (?:companies|developers|providers|vendors|labs|firms)|developers of (?:[a-z]+ ){0,2}(?:AI|models|artificial intelligence))\b/gi;

/** An entry of a list: "Training Data: Publisher grants access to its archive". */
export const ENTRY =
  /\b(?:[Tt]raining [Dd]ata): (?:[A-Z][\w&]*(?: [A-Z][\w&]*){0,2}|[Yy]ou|[Ww]e|the [A-Za-z]+) (?:(?:hereby|also|shall|will) ){0,2}(?:grants?|provides?|licen[cs]es?|gives?|delivers?|permits?|allows?|contributes?)\b(?: (?:access|use|the right)\b)?/g;
/** "Do not offer a way to exclude traffic from training", "you cannot opt out of training": it happens to all. */
export const NO_WAY_OUT =
  /\b(?:data|content|material|images|photos|works?) (?:already )?used (?:in|for) (?:[a-z]+ )?training (?:cannot|can't|can no longer) be\b|\b(?:(?:does|do|will|shall) not (?:currently )?(?:offer|provide|include|have|support|allow|permit|contain|come with)\b[^.;]{0,60}|(?:is|are) (?:currently )?no (?:way|means|mechanism|option|setting|method|possibility)\b[^.;]{0,30}|(?:offers?|provides?|has|have|includes?) no (?:way|means|mechanism|option|setting|method|possibility)\b[^.;]{0,30}|(?:can(?:not|'t)|may not|unable to|not (?:possible|able) to)(?: be)? )\b(?:exclud(?:e|ed|ing)|opt(?:ed|ing)?[- ]?out|withh(?:old|eld)|remov(?:e|ed|ing)|exempt(?:ed)?|prevent|object|keep|turn off|disabl(?:e|ing))\b[^.;]{0,60}\b(?:of|from|to)\b[^.;]{0,24}\btrain(?:ing|ed)\b(?! (?:sessions?|courses?|programs?|services?|events?|class\w*))/gi;
/** "If you require that Content not be used for training, you must use the Standard Services": otherwise it is. */
export const ELSEWHERE =
  /\b(?:if|where|unless|when)\b[^.;]{0,200}?\b(?:require|want|wish|need|prefer|would like)\b[^.;]{0,80}?(?<words>\bnot (?:to )?be used (?:for|to|in)\b[^.;]{0,30}?\btrain(?:ing)?\b)(?=[^.;]{0,60}\byou (?:must|need to|have to|should|may not|shall) (?:not )?(?:use|upgrade|purchase|subscribe|move|switch|submit|choose|buy))/gi;

/** Permissions to train, in the order in which they claim the words. */
export const PATTERNS: readonly RegExp[] = [
  NO_WAY_OUT,
  ELSEWHERE,
  ENTRY,
  // train ... AI models / train our models
  new RegExp(
    `\\b${TRAIN}\\b${LISTED} (?:${OWNER},? ){0,6}(?:${AI}(?:,? (?:and|or|/) )?,? ?(?:and |or )?){1,4} ?(?:(?:cloning |generation )?${MODEL}\\b)?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${TRAIN}|teach)\\b${LISTED} (?:(?:${OWNER} ){0,4}|(?:our|its|their|the|an?|any) (?:[a-z-]+ ){0,3})(?:models?|AI|algorithms?|classifiers?|neural networks?)\\b`,
    'gi',
  ),
  // train ... the tools: euphemisms that name no AI; staff are trained "on" or "in" tools
  new RegExp(
    `\\b(?:train|teach)\\b${LISTED} (?:our|its|their|the|any) (?:[a-z]+ ){0,2}(?:tools?|systems?|technolog(?:y|ies)|software|features?|services?|products?|platform|assistants?)\\b`,
    'gi',
  ),
  // develop / improve AI
  new RegExp(
    `\\b${BUILD}\\b${LISTED} (?:${OWNER} ){0,4}\\[?(?:AI\\b|artificial intelligence\\b|machine[- ]learning\\b|LLMs\\b)(?: (?:or|and) (?:machine learning|artificial intelligence))?(?: ${MODEL}\\b)?`,
    'gi',
  ),
  BETTER_MODELS,
  MADE_OF_IT,
  // AI training purposes / rights
  new RegExp(
    `\\b(?:all |any )?(?:AI|artificial intelligence|(?:machine|computer)[- ](?:learning|vision)|LLM|algorithm|(?:AI )?model)(?: model)?[- ]training\\b(?: (?:purposes|rights|data))?\\b(?![-]| (?:consent|licen[cs]e|agreement|laws?|terms|copyright|case))`,
    'gi',
  ),
  TRAINED_ON,
  /\b(?:our|its|their) (?:[A-Za-z-]+ ){0,3}(?:models?|algorithms?|AI) (?:can|may|will|could|is|are)(?: also)? (?:be )?(?:re-?)?trained\b(?: (?:on|with|using) [a-z]+ [a-z]+)?/gi,
  /\b(?:text and data mining|(?<=(?:for|including|conduct|perform) )data mining|computational analysis)\b/gi,
  /\bTraining Data for the Training Purposes\b/g,
  /\b(?<=\bfor (?:the )?)(?:training (?:and|or) fine-?tuning|fine-?tuning)(?: purposes)?\b(?! of (?:staff|skills))/gi,
  DEFINED,
  PASSED_ON,
  DERIVED,
  PURPOSE,
  FED,
  LEARNS,
  TRAINED_THINGS,
  IN_DATASET,
  SMARTER,
  AMONG_OTHERS,
  FOR_TRAINING,
];
