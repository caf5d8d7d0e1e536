import { matchesIn } from '../matches';
import type { Contract, Sentence } from './contract';
import type { Frame } from './frames';
import { governing } from './governing';

/** What a contract says against the use of the work with AI. */
export interface AiRestriction {
  readonly state: 'none' | 'weak' | 'effective';
  /** It says that it prevails over the rest. */
  readonly prevails: boolean;
  /** It binds those who receive the work from the other side. */
  readonly bindsOthers: boolean;
  readonly survives: boolean;
  /** The sentences that restrict, exactly. */
  readonly sentences: readonly Sentence[];
}

const AI =
  '(?:AI|A\\.I\\.|artificial intelligence|machine[- ]?learning|generative|(?:large )?language models?|foundation models?|neural networks?|LLMs?|models?|algorithms?)';
/** What is done with work and AI: "train any model", "AI Use", "text and data mining". */
const ACTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:train(?:ing|ed)?|fine-?tun(?:e|ing)|develop(?:ing)?|improv(?:e|ing)|prompt(?:ing)?|input(?:ting)?|ingest(?:ing|ion)?|uploads?|data ?sets?|inclusion)\\b[^.;]{0,90}?\\b${AI}\\b`,
    'gi',
  ),
  /\bAI (?:[Uu]se|[Tt]raining)\b|\b(?:text and )?data mining\b|\b(?:for|with|by|as|in) (?:any )?(?:machine[- ]learning|generative AI|artificial intelligence|AI)\b/gi,
];
const BANNED_AFTER =
  /^[^.;]{0,60}\b(?:is|are|shall be|will be) (?:strictly |expressly )?(?:not (?:permitted|allowed|granted|licensed|included)|prohibited|excluded|forbidden|reserved|outside)\b/i;
const BANNED_BEFORE =
  /\b(?:reserves?|reserved|excludes?|excluding|prohibits?|other than the right)\b[^.;]{0,120}$|\bno [^.;]{0,40}$/i;
/** A duty on the creator about the tools of their own trade, or a rule that guards the other side's service. */
const GUARDS_OTHER_SIDE =
  /\b(?:outputs? (?:of|from) (?:the )?services|our (?:services?|models?|ai)|the (?:services?|api|platform|product|software|ai services?)|x (?:api|content)|compet(?:e|es|ing)|reverse[- ]engineer|to create (?:the|any) (?:deliverables?|works?)|in (?:creating|performing|preparing))\b/i;
const HOLES: readonly RegExp[] = [
  /\b(?:reasonable|best|commercially reasonable) (?:efforts|endeavours)\b/i,
  /\bknowingly\b/i,
  /\b(?:during|throughout) the term\b(?! and)/i,
  /\bnot (?:be )?unreasonably withheld\b|\bdeemed (?:given|to have)\b/i,
  /\b(?:public|publicly available|third[- ]party|external|foundation) (?:or third[- ]party |or public )?(?:AI |language )?models\b(?!,? (?:or|and) private)/i,
  /\bno (?:current )?(?:intention|plans?)\b/i,
  /\bexcept as (?:needed|required|necessary)\b|\bunless (?:you opt|required for)\b/i,
  /\b(?:private|personal|personnel|health) (?:content|messages|data|information)\b/i,
  /\bgenerative (?:AI|artificial intelligence)(?: models?)?\b(?! or)/i,
];

/** A ban that binds the creator, or one that guards the other side's own service, protects no work. */
function protectsWork(frame: Frame | null, text: string): boolean {
  return frame?.grantee?.role !== 'creator' && frame?.grantor?.role !== 'creator' && !GUARDS_OTHER_SIDE.test(text);
}

function judge(sentence: Sentence): boolean {
  const { text } = sentence;
  for (const { index, 0: act } of ACTS.flatMap((pattern) => [...matchesIn(text, pattern)])) {
    const { frame, negative, excluded } = governing(sentence, index);
    const before = text.slice(0, index);
    const banned =
      negative || excluded || BANNED_AFTER.test(text.slice(index + act.length)) || BANNED_BEFORE.test(before);
    if (banned && protectsWork(negative ? frame : null, text)) return true;
  }
  return false;
}

const judged = new WeakMap<Sentence, boolean>();

/** What {@link judge} says, asked once: a contract is searched for restrictions by several, and again when it changes. */
function restricts(sentence: Sentence): boolean {
  let restricting = judged.get(sentence);
  if (restricting === undefined) judged.set(sentence, (restricting = judge(sentence)));
  return restricting;
}

/** How many paragraphs before and after a restriction may say how far it reaches. */
const NEARBY = 3;

/** Finds what a contract says against AI, and how far it reaches. */
export function readAiRestriction({ paragraphs, sentencesFor }: Contract): AiRestriction {
  const candidates = new Set(ACTS.flatMap((act) => [...sentencesFor(act)].map(({ sentence }) => sentence)));
  const sentences = [...candidates].filter(restricts).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const near = new Set<number>();
  for (const { paragraph } of sentences) {
    for (let index = paragraph - NEARBY; index <= paragraph + NEARBY; index += 1) near.add(index);
  }
  const nearby = paragraphs
    .filter(({ index }) => near.has(index))
    .map(({ reading }) => reading.text)
    .join(' ');
  const weak = sentences.every((sentence) => HOLES.some((hole) => hole.test(sentence.text)));
  return {
    state: sentences.length === 0 ? 'none' : weak ? 'weak' : 'effective',
    prevails: /\bprevails?\b|\bnotwithstanding\b|\bwhatever else\b|\bdespite\b|\btakes? precedence\b/i.test(nearby),
    bindsOthers:
      /\b(?:anyone else|others?|third part(?:y|ies)|permit|recipients?|sub-?licensees?|affiliates?|suppliers?)\b/i.test(
        text,
      ),
    survives:
      /\bsurvives?\b|\bafter (?:this|the|these)\b|\bafter it ends\b|\bat any time\b|\bcontinues? after\b|\bduring and after\b/i.test(
        nearby,
      ),
    sentences,
  };
}
