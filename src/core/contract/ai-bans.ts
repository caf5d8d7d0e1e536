import { matchesIn } from '../matches';
import type { Loophole } from './ai-loopholes';
import { loopholesOf } from './ai-loopholes';
import { optOutOf } from './ai-opt-outs';
import type { Sentence } from './contract';
import type { Frame } from './frames';
import { governing } from './governing';
import { AI_USE } from '../language/ai-use';

/** A sentence that restricts, with the words of the ban and each way around it; offsets are in the sentence. */
export interface Ban {
  readonly sentence: Sentence;
  /** The sentence's place in its paragraph. */
  readonly index: number;
  /** Where the words that forbid begin; they are the act itself where nothing else does. */
  readonly forbidden: number;
  readonly start: number;
  readonly end: number;
  /** It limits the grant that it stands in and says nothing of others. */
  readonly isLocal: boolean;
  readonly loopholes: readonly Loophole[];
}

const AI =
  '(?:AI|A\\.I\\.|artificial[- ]intelligence|machine[- ]?learning|generative|(?:large )?language models?|foundation models?|neural networks?|LLMs?|AIs|Grok)';
/** "must not be used for training", which means machines only where the paragraph speaks of them. */
const PLAIN_ACT =
  /\bus(?:e|es|ed|ing)\b[^.;]{0,80}?\b(?:for|to|in) (?:the )?(?:purposes? of )?(?:(?:AI|model)[- ])?(?:pre-?)?train(?:ing)?\b(?! (?:sessions?|courses?|staff|employees|personnel|programm?es?|materials?|events?|videos?|of (?:staff|employees|personnel)))/gi;
const OF_MACHINES =
  /\b(?:AI|A\.I\.|artificial[- ]intelligence|machine[- ]?learning|generat(?:ive|or)|LLMs?|models?|chatbot|assistant|prompts?|conversations|API)\b/i;
/** What is done with work and AI: "train any model", "AI Use", "text and data mining". */
export const BANNED_ACTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:pre-?)?train(?:ing|ed)?|fine-?tun(?:e|ing))\\b(?! (?:data|purposes?|restrictions?|sets?|corpora|corpus|materials?)\\b)(?:(?!\\btrain)[^.;]){0,90}?\\b(?:${AI}|models?|algorithms?|systems?)\\b(?:[- ](?:AI|intelligence|models?|systems?|tools?|algorithms?|technolog(?:y|ies)|networks?)){0,2}(?:,? (?:or|and) (?:other |generative ){0,2}(?:AI|artificial intelligence|machine[- ]learning|models?)(?: (?:models?|systems?|tools?|technolog(?:y|ies)))?)?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:develop(?:ing)?|improv(?:e|ing)|prompt(?:ing)?|input(?:ting)?|ingest(?:ing|ion)?|upload(?:s|ing)?|data ?sets?|inclusion)\\b[^.;]{0,90}?\\b${AI}\\b`,
    'gi',
  ),
  /\bAI (?:[Uu]se|[Tt]raining)\b|\b(?:text and )?data mining\b|\b(?:for|with|by|as|in) (?:any )?(?:machine[- ]learning|generative AI|artificial intelligence|AI)\b(?!-(?:powered|assisted|enabled|based))|\b(?:not|n't) (?:constitute|involve|amount to) (?:AI |model )?training\b/gi,
  /\btrain(?:ing|ed)? (?:on|with|using|from) (?:your|our|the|any|customer|user|private|its|their|this|such|[A-Z]\w+(?:'s)?) (?:[\w-]+ ){0,3}?(?:data|content|inputs?|outputs?|files?|posts?|messages?|conversations?|chats?|images?|photos?|works?|recordings?|code|uploads?|prompts?|materials?|deliverables|documents?)\b/gi,
  PLAIN_ACT,
];
const BANNED_AFTER =
  /^[^.;]{0,60}\b(?:is|are|shall be|will be) (?:[a-z]+ly )?(?:not (?:permitted|allowed|granted|licensed|included)|prohibited|excluded|forbidden|reserved|outside)\b/i;
const BANNED_BEFORE =
  /\b(?:reserves?|reserved|excludes?|excluding|prohibits?|other than the right)\b[^.;]{0,120}$|\bno [^.;]{0,40}$|^\W*no [^.;]{0,110}$|\bprohibitions? (?:on|of|against)\b[^.;]{0,60}$|\b(?:efforts|endeavou?rs?) (?:not to|to (?:prevent|avoid|refrain|ensure|keep|protect))\b[^.;]{0,120}$|\b(?:intentions?|plans?) (?:to|of)[^.;]{0,80}$/i;
/** A duty on the creator about the tools of their own trade, or a rule that guards the other side's service. */
const GUARDS_OTHER_SIDE =
  /\b(?:outputs? (?:of|from) (?:the )?services|our (?:services?|models?|ai)|the (?:services?|api|platform|product|software|ai services?)|api documentation|compet(?:e|es|ing)|reverse[- ]engineer|to create (?:the|any) (?:deliverables?|works?)|in (?:creating|performing|preparing))\b/i;
/** What is left out says nothing of what is guarded. */
const BUT = /,? (?:except|unless|other than)\b.*/i;
/** What somebody's material is not used for protects it, whose models these may be. */
const IS_NOT_USED =
  /\b(?:content|data|files?|inputs?|prompts?|messages?|audio|images?|recordings?|posts?|uploads?|works?|conversations|information|accounts?)\b[^.;]{0,60}\b(?:is|are) (?:not|never) used (?:to|for)\b/i;
/** "We do not use private chats to train our models": who promises it for themselves guards what others give them. */
const OWN_PROMISE = /\b[Ww]e\b[^.;]{0,40}(?:\b(?:not|never|no (?:current |present )?(?:plans?|intentions?))\b|n't\b)/;
/** The promise of an addendum, whoever the contract takes "we" to be. */
const OWN_TERM = /^(?:[\d.]{1,6} )?We (?:will|shall) not carry out ["\u201c]?AI Use\b/;
const USER = /^(?:the )?(?:customers?|users?|subscribers?|developers?|api users?)$/i;
/** Words about remedies, liability and waivers forbid nothing themselves, nor does what a waiver leaves out. */
const NO_BAN =
  /\bexcept as to versions altered or generated by AI\b|\bno rights? (?:is|are) (?:waived|lost)\b|\bnot (?:be )?(?:responsible|liable)\b|\b(?:caps?|limit(?:ation)?s?) (?:of|on) (?:\w+'s )?liability\b[^.;]{0,40}\bnot apply\b|\b(?:enjoin\w*|injuncti\w+|equitable relief|rescind|rescission)\b[^.;]{0,240}\bexcept\b/i;

/** How far before the act words that forbid it may stand. */
const REACH = 240;

/** A ban that binds the creator, or one that guards the other side's own service, protects no work. */
function protectsWork(frame: Frame | null, text: string): boolean {
  const bound = frame?.grantee ?? frame?.grantor ?? null;
  if (OWN_TERM.test(text)) return true;
  if (bound?.role === 'creator' || (bound && USER.test(bound.name) && bound.role !== 'client')) return false;
  return (
    bound?.role === 'client' ||
    IS_NOT_USED.test(text) ||
    OWN_PROMISE.test(text) ||
    !GUARDS_OTHER_SIDE.test(text.replace(BUT, ''))
  );
}

/**
 * "You may not scrape content for AI training without our permission": whoever runs the site keeps others off, and
 * promises nothing of itself.
 */
const KEEPS_OTHERS_OFF =
  /\b(?:scrap\w+|crawl\w*|bots?|automated means)\b[^.;]{0,260}\b(?<leave>without (?:our|[A-Z]\w+'s) (?:(?:prior|express|written),? ){0,3}(?:permission|consent))/;

function ofKeeper(text: string): readonly Loophole[] {
  const { index = 0, 0: all = '', groups } = KEEPS_OTHERS_OFF.exec(text) ?? {};
  const leave = groups?.['leave'] ?? '';
  const end = index + all.length;
  if (/\bcompet|\breverse[- ]engineer/i.test(text)) return [];
  return leave === '' ? [] : [{ kind: 'others-only', start: end - leave.length, end }];
}

/**
 * A limit in the words of edits stands alone: what its sentence says before it, or in another point of its list, opens
 * no way around it.
 */
const OWN_LIMIT = new RegExp(
  `(?:\\bbut not|\\b(?:will|shall) not use|\\bno one may use|\\bthis gives no right)\\b[^.;]{0,260}?\\b${AI_USE}(?:(?! [-•*·▪✅] )[^])*`,
  'i',
);

function loopholesIn(text: string): readonly Loophole[] {
  const limit = OWN_LIMIT.exec(text);
  if (!limit) return loopholesOf(text);
  const by = limit.index;
  return loopholesOf(limit[0]).map((loophole) => ({ ...loophole, start: loophole.start + by, end: loophole.end + by }));
}

/** The words of an edit that limits the right given beside it. */
const GIVES_NO_RIGHT = /\bthis gives no right to $/i;
/** Before a limit that a sentence goes on to, more words stand than a name. */
const LONGEST_NAME = 60;
const PREVAILS = /\b(?:despite|notwithstanding|whatever else)\b/i;

/** An edit's limit follows what a clause gives, and is one for that clause; a clause of its own begins with it. */
function isAdded(text: string, place: number): boolean {
  const limit = OWN_LIMIT.exec(text);
  return limit !== null && !PREVAILS.test(text) && (place > 0 || limit.index > LONGEST_NAME);
}

/** The acts that a sentence speaks of. */
function actsIn({ text, paragraphText, stem }: Sentence): readonly RegExpExecArray[] {
  const acts = BANNED_ACTS.flatMap((pattern) =>
    pattern === PLAIN_ACT && !OF_MACHINES.test(`${stem} ${paragraphText}`) ? [] : [...matchesIn(text, pattern)],
  );
  return acts;
}

/** "Commercial AI training is prohibited, including:" leaves every item of its list the same way around it. */
function ofLeadIn({ stem }: Sentence, start: number, end: number): readonly Loophole[] {
  return stem === '' ? [] : loopholesOf(stem).map(({ kind }) => ({ kind, start, end }));
}

function judge(sentence: Sentence, place: number): Ban | null {
  const { text } = sentence;
  // Whoever is left a choice is promised nothing until they choose.
  if (NO_BAN.test(text) || optOutOf(text) !== null) return null;
  for (const { index, 0: act } of actsIn(sentence)) {
    const { frame, direction, negative, excluded } = governing(sentence, index);
    const end = index + act.length;
    const banned =
      negative ||
      excluded ||
      BANNED_AFTER.test(text.slice(end)) ||
      BANNED_BEFORE.test(text.slice(Math.max(0, index - REACH), index)) ||
      /^(?:not|n't) /i.test(act);
    // What a waiver leaves out is not waived, and forbids nobody anything.
    if (excluded && !negative && frame?.kind === 'waiver') continue;
    // An exception in a grant by the creator limits that grant, whatever else the sentence speaks of.
    const isException = excluded && !negative && frame?.kind !== 'duty' && direction !== 'client';
    const keeper = negative ? ofKeeper(text) : [];
    if (!banned || !(isException || keeper.length > 0 || protectsWork(negative ? frame : null, text))) continue;
    const isLocal =
      (!negative && excluded && (frame?.kind === 'grant' || frame?.kind === 'permission')) ||
      GIVES_NO_RIGHT.test(text.slice(0, index)) ||
      isAdded(text, place);
    return {
      loopholes: [...loopholesIn(text), ...(OWN_LIMIT.test(text) ? [] : ofLeadIn(sentence, index, end)), ...keeper],
      sentence,
      index: place,
      forbidden: negative && frame ? frame.start : index,
      start: index,
      end,
      isLocal,
    };
  }
  return null;
}

const judged = new WeakMap<Sentence, Ban | null>();

/**
 * The ban that a sentence holds, `place` being its place in its paragraph; null where it restricts nothing. Each
 * sentence is judged once: a contract is searched for bans by several, and again when it changes.
 */
export function banOf(sentence: Sentence, place: number): Ban | null {
  let ban = judged.get(sentence);
  if (ban === undefined) judged.set(sentence, (ban = judge(sentence, place)));
  return ban;
}
