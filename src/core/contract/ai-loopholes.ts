/** How an AI restriction can be kept to the letter while the work is trained on all the same. */
export type LoopholeKind =
  | 'generative-only'
  | 'some-models-only'
  | 'others-only'
  | 'effort'
  | 'knowledge'
  | 'term'
  | 'consent'
  | 'exception'
  | 'intention'
  | 'private-only'
  | 'commercial-only'
  | 'not-called-training'
  | 'opt-out'
  | 'one-clause';

/** A loophole, with the words that open it; offsets are in the sentence. */
export interface Loophole {
  readonly kind: LoopholeKind;
  readonly start: number;
  readonly end: number;
}

/** Words that take in every kind of AI, so that naming one kind besides does no harm. */
const ANY_AI =
  /\b(?:machine[- ]?learning|artificial[- ]intelligence|AI|A\.I\.|neural networks?|algorithms?|data[- ]?mining|language models?|LLMs?|computational)\b/i;
const GENERATIVE =
  /\bgenerative (?:AI|artificial[- ]intelligence|models?)(?: (?:models?|systems?|tools?|technolog(?:y|ies)))?|\b(?:(?:AI|artificial[- ]intelligence)(?: \([^)]{2,24}\))? )?(?:AI|models?|systems?|tools?|technolog(?:y|ies)) (?:(?:that|which) (?:(?:can|is able to|is capable of|are capable of) )?|to |capable of )generat(?:es?|ing) (?:text|images?|music|audio|video|speech|works)\b/gi;
/** "models made available to others", "models in competition with the Artist". */
const OFFERED_MODELS =
  /\b(?:models?|systems?|AI)\b(?: (?:that|which) (?:is|are|will be))? (?:made )?(?:(?:publicly |generally )?available to (?:the public|third parties|others)|for (?:the )?(?:use|benefit) of (?:others|third parties|other customers)|for (?:(?:anyone|anybody|someone) else|others|other (?:customers|clients|users|parties|companies))(?:'s? (?:use|benefit))?|(?:that|which) (?:are|is) (?:offered|sold|released|provided) (?:commercially|publicly|to (?:others|third parties|the public)))|\bcommercial (?:AI|model) training\b|\b(?:in competition|compet(?:e|es|ing)(?: directly)?) with\b/i;
/** "any AI system, public or private", "our own or third-party models". */
const EVERY_MODEL =
  /\b(?:private|internal|proprietary|(?:its|our|their) own|own|or (?:any )?other|public or private|whether public)\b/i;
/** "Acme or third-party models": their own are named besides. */
const OWN_AND_OTHERS = /\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[A-Z]\w+(?:'s)?) (?:or|and) third[- ]party\b/;
const SOME_MODEL =
  "(?:public(?:ly[- ]available)?|generally[- ]available|shared|global|general|base|frontier|cross-customer|commercial(?:ly[- ]available)?|third[- ]part(?:y|ies)(?:'s?)?|external|foundation(?:al)?|compet(?:ing|itive)|general[- ]purpose)(?:,? (?:and|or|and\\/or) (?:public(?:ly[- ]available)?|commercial|third[- ]party|external|open[- ]source))?(?: (?:AI|artificial[- ]intelligence|machine[- ]learning|generative|large|language)){0,3} (?:models?|systems?|tools?|services?|AI)\\b";
const SOME_MODELS = new RegExp(`\\b${SOME_MODEL}(?:(?:,? (?:and|or|and/or)|,) ${SOME_MODEL}){0,3}`, 'i');

const SIMPLE: readonly (readonly [LoopholeKind, RegExp])[] = [
  [
    'effort',
    /\b(?:reasonable|best|commercially reasonable|good[- ]faith) (?:efforts|endeavou?rs)\b|\b(?:endeavou?r|try|seek|aim|strive)s? (?:not )?to\b|\btak(?:e|es|ing) (?:all )?(?:reasonable |appropriate |commercially reasonable |practical )?(?:steps|measures)\b|\bworks? (?:hard )?to (?:prevent|avoid|ensure|keep)\b|\bwhere(?:ver)? (?:commercially |reasonably |technically )?(?:possible|feasible|practicable|practical)\b|\bto the extent (?:commercially |reasonably |technically )?(?:possible|feasible|practicable)\b/i,
  ],
  ['knowledge', /\b(?:knowingly|intentionally|wil?lfully|deliberately)\b/i],
  [
    'term',
    /\b(?:during|throughout|within|for|until the end of|prior to the end of) (?:the|its) (?:entire )?(?:term|period|duration)(?: of this \w+)?\b(?!,? (?:and|or) (?:after|thereafter|following|beyond))|\b(?:so|as) long as this \w+ (?:is|remains) in (?:force|effect)\b|\bfor (?:a period of )?(?:\w+ )?(?:\(?\d+\)? )?(?:months?|years?) (?:after|from|following)\b/i,
  ],
  [
    'consent',
    /\bnot (?:to )?(?:be )?unreasonably (?:be )?(?:withheld|delayed|refused)\b|\bdeemed (?:to (?:have )?(?:be(?:en)? )?)?(?:given|granted|approved|consented)\b|\bunless (?:\w+ ){1,4}objects?\b/i,
  ],
  [
    'intention',
    /\b(?:no|not(?: have)?(?: any)?) (?:current |present )?(?:intentions?|plans?)\b|\b(?:do|does|is|are) not (?:currently|presently|intend|plan)\b|\bat (?:this time|present)\b|\bcurrently (?:do|does) not\b/i,
  ],
  [
    'private-only',
    /\b(?:enterprise|business|team|paid|premium) (?:accounts?|customers?|users?|plans?|workspaces?|tiers?)\b|\b(?:private(?:ly shared)?|unpublished|unlisted|direct|sensitive) (?:[a-z]+ )?(?:content|generations?|creations?|images?|pictures?|galler(?:y|ies)|messages?|chats?|conversations?|files?|posts?|accounts?|uploads?|information|repositor(?:y|ies)|code|photos?|documents?|drafts?|projects?|works?|videos?|recordings?|data(?! (?:processing|protection)))\b|\bprivate \(non-public\) data\b|\bpersonally[- ]identif\w+ (?:information|data)\b|\bPII\b/i,
  ],
  [
    'commercial-only',
    /\b(?:train\w*|AI|models?|systems?|data ?sets?)\b(?:(?!\bor (?:for|to|any|in)\b|\bcommercial\b)[^.;]){0,60}? for (?:any )?(?:commercial|profit-(?:making|generating)) (?:purposes?|uses?|gain|products?)\b(?!,? (?:or|nor|and) (?:any |other |for )?(?:other|non-?commercial|research|otherwise))/i,
  ],
  [
    'not-called-training',
    /\b(?:provided|as long as|so long as|if)(?: that)? (?:[\w']+ ){1,6}(?:does|do) not (?:constitute|amount to|involve|qualify as) (?:AI |model )?training\b(?:(?: except| unless)[^.;]{0,60})?/i,
  ],
];
const WHO_MAY_ALLOW =
  '(?:you|the (?:designer|contractor|creator|artist|author|user|licensor|owner)|customer|licensor|contractor|artist|author|both parties|the parties|each party)';
const EXCEPTION = new RegExp(
  `,? ?\\b(?:except|unless|other than|save)(?: (?:as|to the extent|where|when|if|for|that|it is|is|may be|otherwise|expressly|reasonably|strictly|specifically)){0,6} (?:needed|required|necessary|permitted|authori[sz]ed|allowed|provided|described|useful|appropriate)\\b(?! by (?:law|applicable law|${WHO_MAY_ALLOW}))(?! (?:in writing|in a separate|in a signed))[^.;]{0,80}|\\bunless (?:the |an? )?(?:[A-Z]\\w+ (?:Page|Form)|order|order form|statement of work|sow|schedule|cover page|settings?|(?:future |new |later |other )?polic(?:y|ies)) (?:identif|permit|provid|allow|specif|state|authori)\\w*[^.;,]{0,60}|^by default,|(?<=\\b(?:AI|models?|systems?|training|content|data|works?|deliverables)),? by default\\b|,? ?\\bwith the exception of (?:our|its|their|the|any|\\[?[A-Z])[^.;]{0,40}|,? ?\\b(?:except(?: for)?|other than|excluding|save for|apart from) (?:our|its|their|the|those|any)(?: own)? (?:[\\w-]+ ){0,2}(?:models?|AI|assistants?|systems?|tools?|products?)\\b|,? ?\\bsubject to (?:[\\w'-]+ ){0,6}(?:settings|disclosures?|exceptions?|privacy policy|polic(?:y|ies)|needs)\\b|,? ?\\b(?:although|but|however,) (?:we|it|they) (?:may|might|can) (?!not)[^.;]{0,80}|,? ?\\bexcept (?:when|where|if|in the case|solely|only)\\b[^.;]{0,80}|,? ?\\bprovided,?(?: however,?)? that (?:[\\w']+ ){1,4}may\\b[^.;]{0,80}|,? ?\\b(?:except|other than|save) for (?:(?:its|our|their) (?:own )?)?(?:internal|limited|research|testing|quality)\\b[^.;]{0,60}|\\boutside (?:of )?(?:operating|providing|running|improving|the (?:operation|provision|improvement)|your (?:organi[sz]ation|account|workspace|tenant))\\b[^.;]{0,60}|,? ?\\bin (?:a|any) (?:way|manner|form) that (?:identifies|could|would|may)\\b[^.;]{0,60}|\\bunless (?:you|someone|the user|a user)[^.;]{0,40} (?:choose|chooses|share|shares|allow|enable|turn)[^.;]{0,60}`,
  'i',
);
const CREATOR_AGREES = new RegExp(
  `\\b${WHO_MAY_ALLOW}(?:'s?)? (?:has |have )?(?:given |gives? |grants? )?(?:prior |express |explicit |separate |specific |signed |written ){0,4}(?:consent|permission|agree|approv|opt)`,
  'i',
);
const OTHERS_ONLY =
  /(?<!\b(?:and|or|nor) )\b(?:our|its|their) (?:[a-z-]+ )?(?:partners|vendors|providers|suppliers|subprocessors|affiliates)\b[^.;,]{0,30}\b(?:may|will|do|shall|are|must) not\b|\b(?:permit|allow|let|authori[sz]e) (?:any )?(?:third part(?:y|ies)|others|anyone else|vendors?|partners?|advertisers?)\b|\bnot (?:to )?(?:sell|sub-?licen[cs]e|licen[cs]e|provide|share|disclose|make available)\b[^.;]{0,60}? to (?:any )?(?:others|third[- ]part(?:y|ies)|anyone else|AI (?:companies|developers))\b/i;
const OWN_USE =
  /\b(?:use|uses|using|train)\b[^.;]{0,110}\b(?:or|and|nor)\b[^.;]{0,30}\b(?:permit|allow|let|authori[sz]e)\b/i;

function found(kind: LoopholeKind, match: RegExpExecArray | null): readonly Loophole[] {
  return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
}

/** A kind of model that stands for all: no wider word is left when it is taken away. */
function generativeOnly(text: string): readonly Loophole[] {
  const rest = text.replace(GENERATIVE, '');
  if (rest === text || ANY_AI.test(rest) || /\b(?:any|other|all) (?:other )?models?\b/i.test(rest)) return [];
  GENERATIVE.lastIndex = 0;
  return found('generative-only', GENERATIVE.exec(text));
}

/** Firms that work with AI are no kind of AI. */
const AI_FIRMS = /\bAI (?:sub-?)?(?:providers?|vendors?|partners?|compan(?:y|ies)|suppliers?|processors?)\b/gi;

function someModelsOnly(text: string): readonly Loophole[] {
  const match = SOME_MODELS.exec(text);
  const rest = text.replace(new RegExp(SOME_MODELS.source, 'gi'), '');
  const offered = OFFERED_MODELS.exec(text);
  if (offered) return found('some-models-only', offered);
  return EVERY_MODEL.test(text) ||
    OWN_AND_OTHERS.test(text) ||
    ANY_AI.test(rest.replace(AI_FIRMS, '')) ||
    /\bmodels?\b/i.test(rest)
    ? []
    : found('some-models-only', match);
}

/** Everything in a sentence that restricts AI which lets it be done all the same. */
export function loopholesOf(text: string): readonly Loophole[] {
  const exception = EXCEPTION.exec(text);
  const agreed = exception && CREATOR_AGREES.test(exception[0]);
  const others = OTHERS_ONLY.exec(text);
  return [
    ...generativeOnly(text),
    ...someModelsOnly(text),
    ...(others && !OWN_USE.test(text) ? found('others-only', others) : []),
    ...SIMPLE.flatMap(([kind, pattern]) => found(kind, pattern.exec(text))),
    ...(agreed ? [] : found('exception', exception)),
  ];
}
