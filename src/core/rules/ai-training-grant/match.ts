import type { Contract } from '../../contract/contract';
import { isDraftingNote } from '../../contract/drafting-note';
import { startsItem } from '../../contract/list-items';
import type { Severity } from '../../model';
import { permitsNothing } from './context';
import { AMONG_OTHERS, BETTER_MODELS, FOR_TRAINING, IN_DATASET, MADE_OF_IT, OF_MACHINES, SMARTER } from './oblique';
import {
  DERIVED,
  ELSEWHERE,
  ENTRY,
  FED,
  LEARNS,
  NO_WAY_OUT,
  PASSED_ON,
  PATTERNS,
  PURPOSE,
  TRAINED_ON,
} from './patterns';
import { repairTrainingGrant } from './repair';
import { improverDirection, isWithMaterial } from '../product-improvement/context';
import { rowBefore } from '../product-improvement/patterns';
import type { Match } from '../rule';
import { over } from '../common/hits';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { toMatch } from '../common/to-match';

const STAFF =
  /\b(?:attorney|consult with|employees?|staff|personnel|educational|courses?|curriculum|seminars?|real estate)\b/i;
/** Words that nobody trains staff with. */
const PLAINLY_AI =
  /\b(?:AI|artificial[- ]intelligence|machine[- ]?learning|generative|language models?|LLMs?|neural|algorithms?|data mining)\b/i;
/** Words that put material to the use that follows. */
const IN_USE =
  /\b(?:us(?:e[sd]?|ing)|utili[sz]\w+|process\w*|shared?|distribut\w+|rights?|licen[cs]e|helps?|review\w*|retain\w*|collect\w*|label\w*|contribut\w+|incorporat\w+|consent|added to|analy[sz]\w+|combin\w+)\b[^.;]{0,140}$|\b(?:licen[cs]ed|permitted|authori[sz]ed|approved) (?:only )?(?:(?:the|for) )?(?:[a-z]+ )?(?:uses?|purposes?)\b[^]{0,260}$/i;
const USING =
  /\b(?:us(?:e|es|ed|ing)|employ|utili[sz]|process(?:es|ed|ing)?|share|may|can|grants?|licen[cs]e|rights?|allow|authori[sz]|entitled|permi|ingest|analy[sz]e|access|helps?|consents?|retain|collect\w*|label|review(?:s|ed)?|contribut|incorporat|become|form)/i;
/** Running the material for the one who gave it. */
const FOR_THE_USER =
  /\b(?:generate|provide|give|produce|return|create|show|deliver)s?\b[^.;]{0,40}\b(?:responses?|answers?|outputs?|results?|you)\b/i;
/** Only what the creator gets from it is trained. */
const OWN_MODEL =
  /\b(?:your own|your account'?s?|your (?:custom|private|personal)|Customer's own|solely for (?:your|Customer's) (?:use|benefit|account))\b/i;

/** Room for " at Harbour" after the words. */
const AT = 16;
/** How far back the words that put material to a use are looked for. */
const NEAR = 300;

/** A tick before an item allows it, and so does a label: "Permitted purpose: training". */
const ALLOWED =
  /^\W{0,4}\u2705|^\W{0,6}(?:permitted|licen[cs]ed) (?:purposes?|uses?): ?|^\W{0,6}(?:AI|model|product|service|machine learning)[\w -]{0,30}: (?:to|we) /i;
/** Words before which nothing but an item's mark stands. */
const OPENS = /^\W{0,6}(?:[a-z\d]{1,3}[.)] ?)?(?:to |and )?$/i;
/** What the platform calls its own is nothing that it forbids others to do. */
const OURS = /\b(?:train|improv|enhanc|develop|refin|tun)\w*[^.;]{0,60}\b(?:our|AI at [a-z]+)\b/i;

/** An item without the words that it continues: it may as well stand in a list of what is forbidden. */
function isLooseItem({ sentence }: Hit): boolean {
  return sentence.stem === '' && startsItem(sentence.text) && !ALLOWED.test(sentence.text) && !OURS.test(sentence.text);
}

/** Words that mean machines only where the paragraph speaks of them. */
const OPEN_WORDS: readonly RegExp[] = [BETTER_MODELS, FOR_TRAINING, SMARTER];
/** Everybody builds and improves technology; these count where it is done with material. */
const WITH_MATERIAL: readonly RegExp[] = [AMONG_OTHERS, BETTER_MODELS, MADE_OF_IT];
/** "may provide its own data for the training": nobody else's. */
const OWN_DATA = /\b(?:its|their|our|your) own (?:data|content|materials?|data ?sets?)\b[^.;]{0,60}$/i;
/** "Reserves text and data mining": whoever keeps it gives it to nobody. */
const RESERVED = /\breserv(?:es?|ing) $/i;
/** A label names what follows and uses nothing: "Synthetic Use: training and tuning of models". */
const LABEL = /^\W*(?:[A-Z][\w/-]*(?: [A-Z][\w/-]*){0,3}): (?=[a-z])/;

/** What some patterns ask besides their words. */
function isMeant(
  { governing: { frame }, sentence: { text, paragraphText, stem }, start, match }: Hit,
  pattern: RegExp,
): boolean {
  if (
    WITH_MATERIAL.includes(pattern) &&
    !isWithMaterial(`${stem} ${pattern === MADE_OF_IT ? text : text.slice(0, start)}`)
  )
    return false;
  // "Including generating your profile, summaries and embeddings": what whoever gave it gets back.
  if (/\bembeddings?$/i.test(match[0]) && /\bgenerat\w+ (?:your|you|the)\b[^.;]*$/i.test(text.slice(0, start)))
    return false;
  if (OPEN_WORDS.includes(pattern)) return OF_MACHINES.test(`${stem} ${paragraphText}`);
  if (pattern === DERIVED || pattern === PASSED_ON) return frame !== null || /\b[Ww]e\b/.test(text);
  if (pattern === PURPOSE) return frame !== null && frame.kind !== 'duty';
  return pattern !== FED || !FOR_THE_USER.test(text);
}

function permits(hit: Hit, pattern: RegExp): boolean {
  const { governing, sentence, start } = hit;
  const label = ALLOWED.test(sentence.text) ? 0 : (LABEL.exec(sentence.text)?.[0].length ?? 0);
  const before = sentence.text.slice(Math.max(Math.min(label, start), start - NEAR), start);
  // What cannot be kept out is taken, though the words deny.
  if (pattern === NO_WAY_OUT || pattern === ELSEWHERE) return !STAFF.test(sentence.text);
  if (permitsNothing(hit) || RESERVED.test(before)) return false;
  if (pattern === ENTRY) return true;
  if (STAFF.test(sentence.text) && !PLAINLY_AI.test(hit.text)) return false;
  if (pattern === LEARNS || pattern === TRAINED_ON) return true;
  if (governing.frame?.kind === 'ownership' || OWN_DATA.test(before)) return false;
  const speaksForItself =
    pattern === FED ||
    pattern === PASSED_ON ||
    pattern === IN_DATASET ||
    pattern === SMARTER ||
    ALLOWED.test(sentence.text) ||
    (sentence.stem === '' && OPENS.test(before) && OURS.test(sentence.text.slice(start, hit.end + AT)));
  const isUsed = speaksForItself || USING.test(sentence.stem) || USING.test(before);
  if (!isUsed || !isMeant(hit, pattern)) return false;
  return (
    governing.frame !== null ||
    (!isLooseItem(hit) && (speaksForItself || IN_USE.test(before) || USING.test(sentence.stem)))
  );
}

/** Verbs in whose row training hides; with others before them they are purposes of their own. */
const MAKING =
  /^(?:(?:develop|improv|enhanc|build|test|validat|evaluat|creat|refin|operat)(?:e|ing|t)?(?:,? (?:and|or) |, ))+$/i;

/** The hit with the verbs in whose row it stands, and without a space at its end. */
function whole(hit: Hit): Hit {
  const { text } = hit.sentence;
  const row = text.slice(hit.start - rowBefore(text, hit.start), hit.start);
  const start = MAKING.test(row) ? hit.start - row.length : hit.start;
  const at = /^ at [A-Z]\w+/.exec(text.slice(hit.end))?.[0].length ?? 0;
  const words = text.slice(start, hit.end + at).trimEnd();
  return over(hit, start, start + words.length);
}

/** The verb that puts the material to it, where it stands near: "use your data to train our models". */
const USE_CLAUSE =
  /\b(?:ingest, process,? and )?(?:use|process|analy[sz]e|share) (?:[\w']+ ){1,4}(?:to|for) $|\b(?:may|can|will) be used (?:solely )?(?:to|for) $/i;

function withUse(hit: Hit): Hit {
  const { text } = hit.sentence;
  const use = USE_CLAUSE.exec(text.slice(Math.max(0, hit.start - 80), hit.start));
  const start = hit.start - (use?.[0].length ?? 0);
  return over(hit, start, hit.end);
}

function severityOf({ sentence: { text } }: Hit): Severity {
  return OWN_MODEL.test(text) ? 'high' : 'critical';
}

/** "For more information on what our models are trained with, see": it says where to read of it. */
function isPointer({ sentence: { text } }: Hit): boolean {
  return /^\W*(?:For|To) (?:more|further|additional|learn|find|read|see)\b[^.;]{0,200}\b(?:see|visit|read|refer|review|click|contact)\b/.test(
    text,
  );
}

/** Finds permissions, and statements that it happens, to train AI with the creator's material. */
export function findAiTrainingGrant(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  for (const { hit: words, pattern } of scanApart(contract, PATTERNS)) {
    if (!permits(words, pattern) || isDraftingNote(words.sentence.paragraphText) || isPointer(words)) continue;
    const hit = whole(words);
    found.push(
      toMatch(
        {
          ...withUse(hit),
          governing: {
            ...hit.governing,
            direction: pattern === ENTRY || pattern === LEARNS ? 'creator' : improverDirection(hit),
          },
        },
        {
          severity: severityOf(hit),
          confidence: 0.9,
          reason: 'is a permission to train AI on the work',
          repair: repairTrainingGrant(hit),
        },
      ),
    );
  }
  return found;
}
