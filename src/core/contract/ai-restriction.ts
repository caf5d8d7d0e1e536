import type { Ban } from './ai-bans';
import { BANNED_ACTS, banOf } from './ai-bans';
import { OPT_OUT, optOutOf } from './ai-opt-outs';
import type { Override } from './ai-override';
import { findOverride } from './ai-override';
import type { Contract, PlacedSentence, Sentence } from './contract';
import { isDraftingNote } from './drafting-note';
import { GIVING, PERMITTING } from './cues';
import { remembered } from '../remembered';
import { givesWork, permitsUse } from './work-grants';

/** What a contract says against the use of the work with AI. */
export interface AiRestriction {
  /** `effective`: a ban for the whole work without a loophole; `weak`: words of restriction that leave a way. */
  readonly state: 'none' | 'weak' | 'effective';
  /** It says that it prevails over the rest. */
  readonly prevails: boolean;
  /** It binds those who receive the work from the other side. */
  readonly bindsOthers: boolean;
  readonly survives: boolean;
  /** The sentences that restrict, exactly. */
  readonly sentences: readonly Sentence[];
}

/** {@link AiRestriction} with what a person has to be told of it. */
export interface AiRestrictionReading extends AiRestriction {
  readonly bans: readonly Ban[];
  readonly override: Override | null;
}

const SELF_PREVAILS =
  /\bnotwithstanding\b|\bwhatever else\b|\bdespite\b|\bregardless of (?:any|what)\b|\birrespective of\b/i;
const PREVAILS =
  /\bthis (?:clause|section|paragraph|addendum|limit|restriction|prohibition|article)\b[^.;]{0,100}\b(?:prevails?|takes? precedence|controls?|overrides?|applies (?:despite|notwithstanding|whatever))|\b(?:applies|prevails?)\b[^.;]{0,60}\b(?:whatever else|despite|notwithstanding)\b|\b(?:prevails?|takes? precedence) over (?:everything|anything|all|the rest|any)\b/i;
const BINDS_OTHERS =
  /\b(?:anyone else|others?|third part(?:y|ies)|permit|recipients?|sub-?licensees?|affiliates?|suppliers?|no one|nobody)\b/i;
const SURVIVES =
  /\bsurvives?\b|\bafter (?:this|the|these|its) (?:agreement|contract|addendum|terms?|licen[cs]e|termination|expir\w+|end)\b|\bafter it ends\b|\bat any time\b|\bcontinues? after\b|\bduring and after\b|\bin perpetuity\b|\bforever\b/i;
/** Said of AI, or of an addendum, wherever it stands. */
const AI_PREVAILS =
  /\b(?:this addendum|AI Use|(?:limits?|restrictions?|clauses?|terms?) (?:on|about) AI)\b[^.;]{0,120}\b(?:prevails?|takes? precedence|controls?|overrides?)\b/gi;
/** Paragraphs around a ban that may say how far it reaches. */
const NEAR = 3;

/** A limit in one grant is one for the contract where no other clause grants or permits anything. */
function coversAll(bans: readonly Ban[], contract: Contract): boolean {
  const limited = new Set(bans.map(({ sentence }) => sentence.paragraph));
  const isLimited = ({ sentence }: PlacedSentence): boolean => limited.has(sentence.paragraph);
  return (
    sentencesOf(contract, GIVING).every((placed) => isLimited(placed) || !givesWork(placed.sentence)) &&
    sentencesOf(contract, PERMITTING).every((placed) => isLimited(placed) || !permitsUse(placed.sentence))
  );
}

/** The sentences in which one of these may match, in order, without advice to whoever fills in a form. */
function sentencesOf({ sentencesFor }: Contract, patterns: readonly RegExp[]): readonly PlacedSentence[] {
  const places = new Map<Sentence, PlacedSentence>();
  for (const pattern of patterns) for (const placed of sentencesFor(pattern)) places.set(placed.sentence, placed);
  return [...places.values()]
    .filter(({ sentence }) => !isDraftingNote(sentence.paragraphText))
    .sort((a, b) => a.sentence.paragraph - b.sentence.paragraph || a.index - b.index);
}

function oneClause(ban: Ban): Ban {
  return { ...ban, loopholes: [...ban.loopholes, { kind: 'one-clause', start: ban.start, end: ban.end }] };
}

const optOutIn = remembered(({ text }: Sentence) => optOutOf(text));

function optOuts(contract: Contract): readonly Ban[] {
  return sentencesOf(contract, [OPT_OUT]).flatMap(({ sentence, index }) => {
    const loophole = optOutIn(sentence);
    if (!loophole) return [];
    const { start, end } = loophole;
    return [{ sentence, index, forbidden: start, start, end, isLocal: false, loopholes: [loophole] }];
  });
}

/** The paragraphs around the bans, and those that say of AI or of an addendum that it prevails. */
function textNear(sentences: readonly Sentence[], contract: Contract): string {
  const near = new Set(sentencesOf(contract, [AI_PREVAILS]).map(({ sentence }) => sentence.paragraph));
  for (const { paragraph } of sentences) {
    for (let index = paragraph - NEAR; index <= paragraph + NEAR; index += 1) near.add(index);
  }
  return [...near]
    .sort((a, b) => a - b)
    .map((index) => contract.paragraphs[index]?.reading.text ?? '')
    .join(' ');
}

function read(contract: Contract): AiRestrictionReading {
  const found = sentencesOf(contract, BANNED_ACTS).flatMap(({ sentence, index }) => banOf(sentence, index) ?? []);
  const isWhole = !found.some(({ isLocal }) => isLocal) || coversAll(found, contract);
  const bans = found.map((ban) => (ban.isLocal && !isWhole ? oneClause(ban) : ban));
  const sentences = bans.map(({ sentence }) => sentence);
  const own = sentences.map(({ text }) => text).join(' ');
  const nearby = sentences.length === 0 ? '' : textNear(sentences, contract);
  const prevails = SELF_PREVAILS.test(own) || PREVAILS.test(nearby) || nearby.search(AI_PREVAILS) >= 0;
  const survives = SURVIVES.test(nearby);
  const isTight = bans.some(({ loopholes }) => loopholes.length === 0);
  const override = isTight && !prevails ? findOverride(contract, sentences, survives) : null;
  const choices = isTight ? [] : optOuts(contract).filter(({ sentence }) => !sentences.includes(sentence));
  const all = [...bans, ...choices];
  return {
    state: all.length === 0 ? 'none' : isTight && !override ? 'effective' : 'weak',
    prevails,
    bindsOthers: BINDS_OTHERS.test(own),
    survives,
    sentences,
    bans: all,
    override,
  };
}

const readings = new WeakMap<Contract, AiRestrictionReading>();

/** Finds what a contract says against AI, how far it reaches, and how it can be got round; read once a contract. */
export function readAiRestriction(contract: Contract): AiRestrictionReading {
  const known = readings.get(contract);
  if (known) return known;
  const reading = read(contract);
  readings.set(contract, reading);
  return reading;
}
