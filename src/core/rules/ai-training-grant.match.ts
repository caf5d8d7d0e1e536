import type { Contract } from '../contract/contract';
import { startsItem } from '../contract/list-items';
import { repairTrainingGrant } from './ai-training-grant.repair';
import type { Match } from './rule';
import type { Hit } from './scan';
import { claims, scan } from './scan';
import { toMatch } from './to-match';

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
/** What is made of the work for training; the words alone permit nothing. */
const DERIVED = /\b(?:embeddings|training (?:corpora|corpus|datasets?|data sets?))\b/gi;
const PATTERNS: readonly RegExp[] = [
  // train ... AI models / train our models
  new RegExp(
    `\\b${TRAIN}\\b${LISTED} (?:${OWNER},? ){0,6}(?:${AI}(?:,? (?:and|or|/) )?,? ?(?:and |or )?){1,4} ?(?:${MODEL}\\b)?`,
    'gi',
  ),
  new RegExp(`\\b${TRAIN}\\b${LISTED} (?:${OWNER} ){0,4}(?:models?|AI|algorithms?)\\b`, 'gi'),
  // train ... the tools: euphemisms that name no AI; staff are trained "on" or "in" tools
  new RegExp(
    `\\btrain\\b${LISTED} (?:our|its|their|the|any) (?:[a-z]+ ){0,2}(?:tools?|systems?|technolog(?:y|ies)|software)\\b`,
    'gi',
  ),
  // develop / improve AI
  new RegExp(
    `\\b${BUILD}\\b${LISTED} (?:${OWNER} ){0,4}(?:AI\\b|artificial intelligence\\b|machine[- ]learning\\b|LLMs\\b|generative AI\\b)(?: (?:or|and) (?:machine learning|artificial intelligence))?(?: ${MODEL}\\b)?`,
    'gi',
  ),
  // AI training purposes / rights
  new RegExp(
    `\\b(?:AI|artificial intelligence|machine[- ]learning|LLM|(?:AI )?model)(?: model)?[- ]training\\b(?: (?:purposes|rights|data))?\\b(?![-]| (?:consent|licen[cs]e|agreement|laws?|terms|copyright|case))`,
    'gi',
  ),
  /\b(?:AI|artificial intelligence|machine learning|generative)(?:[a-z ]{1,30})? models? trained (?:on|with|using) your\b/gi,
  /\b(?:text and data mining|(?<=(?:for|including|conduct|perform) )data mining|computational analysis)\b/gi,
  /\bTraining Data for the Training Purposes\b/g,
  DERIVED,
];
const STAFF =
  /\b(?:attorney|consult with|employees?|staff|personnel|educational|courses?|curriculum|seminars?|real estate)\b/i;
/** The sentence speaks of the matter and allows nothing: where to read more, whom to ask. */
const NEUTRAL =
  /\b(?:rights with respect to|questions? about|learn (?:more )?(?:about|how)|people who help|laws? vary|how well|requests? )/i;
/** "you can choose whether we use your files": the verb is yours, the use is theirs. */
const YOURS_FOR_OURS = /\b(?:us|we|our)\b[^.;]{0,60}\byour\b/i;
/** Words that put material to the use that follows. */
const IN_USE = /\b(?:use[sd]?|using|process\w*|shared?|distribut\w+|rights?|licen[cs]e)\b[^.;]{0,140}$/i;
const USING =
  /\b(?:use|uses|used|using|process(?:es|ed|ing)?|share|may|can|grant|grants|licen[cs]e|right|rights|allow|permission|ingest|analy[sz]e|access)\b/i;

/** An item without the words that it continues: it may as well stand in a list of what is forbidden. */
function isLooseItem({ sentence }: Hit): boolean {
  return sentence.stem === '' && startsItem(sentence.text);
}

function allows(hit: Hit): boolean {
  const { governing, sentence, start } = hit;
  if (governing.negative || governing.excluded) return false;
  const before = sentence.text.slice(0, start);
  if (
    STAFF.test(sentence.text) ||
    /\b(?:not|never|without|no|prohibit\w*|nor)(?: to)?(?: be used)?(?: to| for)? ?$/i.test(before)
  )
    return false;
  return true;
}

/** Finds permissions, and statements that it happens, to train AI with the creator's material. */
export function findAiTrainingGrant(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of PATTERNS) {
    for (const hit of scan(contract, pattern)) {
      const before = hit.sentence.text.slice(0, hit.start);
      if (!allows(hit) || !(USING.test(before) || USING.test(hit.sentence.stem))) continue;
      if (NEUTRAL.test(before) || (pattern === DERIVED && hit.governing.frame === null)) continue;
      if (hit.governing.frame === null && (isLooseItem(hit) || !(IN_USE.test(before) || USING.test(hit.sentence.stem))))
        continue;
      if (!claim(hit)) continue;
      const theirs = YOURS_FOR_OURS.test(hit.sentence.text) && hit.governing.direction === 'client';
      found.push(
        toMatch(theirs ? { ...hit, governing: { ...hit.governing, direction: 'creator' } } : hit, {
          severity: 'critical',
          confidence: 0.9,
          reason: 'is a permission to train AI on the work',
          repair: repairTrainingGrant(hit),
        }),
      );
    }
  }
  return found;
}
