import type { Contract, Sentence } from './contract';

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
  /\b(?:A\.?I\.?|artificial intelligence|machine[- ]?learning|generative|language models?|foundation models?|LLMs?|text and data mining|data mining|(?:train|training) (?:any |of |its |their |our |a )?(?:[a-z-]+ ){0,3}(?:models?|algorithms?))\b/i;
const BAN =
  /\b(?:shall|will|may|must|can|do|does|is|are)(?: [a-z]+ly)? not\b|\b(?:won't|don't|doesn't|cannot|can't|never)\b|\b(?:agrees?|undertakes?) not to\b|\bnot (?:permitted|allowed|licensed|granted|authori[sz]ed|include)\b|\bprohibit(?:s|ed)?\b|\b(?:no|not any) (?:right|licen[cs]e|permission|use|AI use|part)s?\b|\bexclud(?:es?|ed|ing)\b|\bbut not\b|\bother than the right\b|\breserves?\b|\bno one may\b|\bnot be used\b/i;
const USE =
  /\b(?:train|training|machine|mining|ingest|input|prompt|dataset|develop|improve|AI [Uu]se|fine-tune|model)\w*/i;
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
  /\bprivate (?:content|messages|data)\b/i,
];
const BROAD = /\b(?:machine[- ]?learning|any (?:model|AI|artificial)|AI [Uu]se|artificial intelligence|AI system)\b/i;

function bindsCreator(sentence: Sentence): boolean {
  return sentence.frames().find((frame) => frame.negative)?.grantee?.role === 'creator';
}

function restricts(sentence: Sentence): boolean {
  const { text, stem } = sentence;
  const whole = `${stem} ${text}`;
  if (!AI.test(text) || !USE.test(text) || !BAN.test(whole)) return false;
  return !bindsCreator(sentence) && !GUARDS_OTHER_SIDE.test(text);
}

/** Finds what a contract says against AI, and how far it reaches. */
export function readAiRestriction({ paragraphs }: Contract): AiRestriction {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.filter(restricts));
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const nearby = paragraphs
    .filter(({ index }) => sentences.some(({ paragraph }) => Math.abs(paragraph - index) <= 3))
    .map(({ reading }) => reading.text)
    .join(' ');
  const weak = !BROAD.test(text) || sentences.every((sentence) => HOLES.some((hole) => hole.test(sentence.text)));
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
