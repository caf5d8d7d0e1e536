/** Wordings of training that do not say "train a model": what is built of the material, made better, or learnt. */
const LONG_AI =
  '(?:AI|artificial intelligence|machine[- ]learning|generative AI|deep[- ]learning|computer[- ]vision|LLMs?|language models?|neural networks?)';
const MAKE = '(?:creat|build|generat|produc|develop|design|construct|synthesi[sz])';
const KIND =
  '(?:machine[- ]learning|(?:large )?language|voice|speech|vocal|image|face|facial|acoustic|generative|predictive|AI|artificial intelligence|neural|recognition|embedding|foundation|custom|deep[- ]learning)';
/** What a machine does with it. */
const MODALITY =
  '(?:voice|speech|face|facial|image|code|text|video|music) (?:recognition|generation|synthesis|cloning)';
const MADE = `(?:${KIND} (?:${KIND} |cloning |generation |synthesis ){0,2}(?:models?|engines?|clones?|algorithms?|datasets?)|${MODALITY} (?:technolog(?:y|ies)|systems?|tools?|software))`;
const BEFORE_IT =
  "(?:(?:an?|the|any|our|its|their|custom|composite|new|synthetic|artificial|digital|neural|other|such|and|or|[A-Z]\\w+(?:'s)?),? ){0,5}";

/** "the creation and use of a custom neural voice model", "to generate composite machine-learning models". */
export const MADE_OF_IT = new RegExp(
  `\\b(?:${MAKE}(?:e|ing)?(?:(?:,| and| or|, and) (?:create|build|operate|train|deploy|use|test|evaluate|improve)){0,3}|(?:creation|generation|development|production)(?: (?:and|or) [a-z]+){0,2} of|(?:develop|creat|build|design)(?:e|ing)(?: (?:and|or) [a-z]+)?: \\(?[ivx\\d]{1,3}\\)) ${BEFORE_IT}${MADE}\\b|\\b(?:AI|machine[- ]learning|voice|language)[- ]model (?:performance )?(?:generation|creation|development|building|improvement)\\b`,
  'gi',
);
/** "used for training", where the paragraph speaks of machines. */
export const FOR_TRAINING =
  /\b(?:us(?:e|ed|ing)|process(?:ed)?|retain(?:ed)?|collect(?:ed)?|licen[cs]ed?|suppl(?:y|ied))\b[^.;]{0,120}?\b(?<words>(?:for|in) (?:the )?(?:purposes? of )?(?:pre-?|model )?training(?: and (?:testing|evaluation|fine-tuning|validation))?(?: purposes)?|for (?:machine )?learning purposes)(?=[.,;)]|$| (?:and|or|unless|but|if|when|by default)\b)/gi;
/** "become part of the dataset on which our generator is trained". */
export const IN_DATASET =
  /\b(?:part of|added to|included in) (?:an?|the|our|its|any) (?:AI )?training (?:data(?: ?sets?)?|sets?|corpus|corpora)\b|\b(?:mined|mining) for (?:text|data|patterns)\b|\b(?:data ?sets?|corpus|corpora)\b[^.;]{0,40}?\b(?:on which|with which|from which|(?:for|to|that|which)) [^.;]{0,40}?\btrain(?:ed|ing|s)?\b/gi;
/** "improve the models that power it", "develop and improve the Harbour XL models": models that learn. */
export const BETTER_MODELS =
  /\b(?:improv|enhanc|refin|develop|optimi[sz]|tun|calibrat|advanc|evaluat)(?:e|ing)?(?:(?:,? (?:and|or)|,) [a-z]+){0,5} (?:(?:our|its|their|the|these|those|such|any|[A-Z][\w.-]*(?:'s)?) ){1,4}(?:(?!business|pricing|revenue|financial|3D|scale|economic|role|care|delivery|operating|service|vehicle|statistical)[a-z-]+ ){0,2}models\b(?! of| for)|\b(?:improv|develop|enhanc|train)(?:e|ing)?\b[^.;]{0,60}, including (?:(?:the|our|its|any|such|their) )?(?:[a-z-]+ ){0,2}(?:models|algorithms|AI)\b/g;
/** "makes our models safer and more capable". */
export const SMARTER =
  /\bhelp(?:s|ing)? (?:our|the|its|their) (?:[A-Za-z]+ )?(?:AI|models?|algorithms?) (?:to )?(?:improve|learn|become|get|perform)\b|\bmak(?:e|es|ing) (?:our|its|their|the) (?:[A-Za-z]+ ){0,2}?(?:AI|models?|algorithms?|assistants?) (?:[a-z]+(?:,| and) )?(?:better|smarter|safer|stronger|more [a-z]+)\b/gi;
/** "improve Harbour products, services and machine-learning technology". */
export const AMONG_OTHERS = new RegExp(
  `\\b(?:improv|develop|enhanc|advanc|build|refin)(?:e|ing)? (?:(?!(?:by|using|with|through|via|of|for|to|that|which|your|on|in|from)\\b)[\\w'-]+(?:,| &)? ){1,8}?(?:(?:and|or) |& )?(?:(?:our|its|their) )?${LONG_AI}(?: (?:technolog(?:y|ies)|models?|systems?|features|tools?|capabilit(?:y|ies)|algorithms?|research))?\\b`,
  'gi',
);
/** "training our computer-vision technology", "the testing and training of automated systems". */
export const TRAINED_THINGS =
  /\b(?:(?:pre-?|re-?)?train(?:ing)?|teach(?:ing)?)(?:,? (?:and|or) [a-z]+)?(?: of)? (?:(?:our|its|their|the|such|these|those|any|an?|own) ){0,2}(?!(?:and|or|the|of|on|in|to|for)\b)[a-z-]+(?: [a-z]+)? (?:models?|systems?|algorithms?|technolog(?:y|ies)|tools?|networks?|engines?|features?)\b/gi;

/** What a paragraph that means machines by "models" and "training" speaks of. */
export const OF_MACHINES =
  /\b(?:AI|A\.I\.|artificial[- ]intelligence|machine[- ]?learning|ML|generative|LLMs?|(?:language|foundation|base|underlying|our|its|the|XL) models?|neural|algorithms?|chatbot|assistant|prompts?)\b/;
