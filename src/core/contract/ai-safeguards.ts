import type { AiRestrictionReading } from './ai-restriction';
import type { Contract, Sentence } from './contract';
import { remembered } from '../remembered';

/** What a contract adds to its words against AI use, so that they hold. */
export type SafeguardKind =
  | 'condition'
  | 'retained-right'
  | 'flow-down'
  | 'precedence'
  | 'deletion'
  | 'reservation'
  | 'injunction'
  | 'survival'
  | 'replica-consent'
  | 'uncapped'
  | 'verification';

/** A safeguard with the words that give it; empty where it was read from several sentences together. */
export interface Safeguard {
  readonly kind: SafeguardKind;
  readonly words: string;
}

const AI =
  /\b(?:AI|A\.I\.|artificial[- ]intelligence|machine[- ]learning|generative|data mining|training data|(?:trained|training) on|Models?)\b/;

interface Sign {
  readonly kind: SafeguardKind;
  readonly pattern: RegExp;
  /** The words say the contrary, or speak of something else. */
  readonly unless?: RegExp;
}

const SIGNS: readonly Sign[] = [
  {
    kind: 'condition',
    pattern:
      /\b(?:outside|not (?:a )?part of|excluded from|beyond the scope of) (?:the scope of )?(?:every|each|any|the|all) (?:\w+ ){0,2}(?:permissions?|licen[cs]es?|grants?|transfers?|rights?|permission or transfer)\b|\bon (?:the )?condition that\b|\b(?:permissions?|licen[cs]es?|grants?) (?:is|are) (?:subject to|conditional on|conditioned (?:up)?on)\b/,
  },
  {
    kind: 'retained-right',
    pattern:
      /\b(?:[Rr]etained AI [Rr]ights?|(?:right|rights) (?:to|of) [^.;]{0,50}\b(?:train\w*|AI|machine|data mining)\b)[^.;]{0,60}\b(?:(?:does|do|will|shall) not pass|stays? with|remains? with|(?:is|are) (?:not (?:assigned|transferred|granted)|reserved|retained|kept back))\b/,
  },
  {
    kind: 'flow-down',
    pattern:
      /\b(?:[Rr]ecipients?|sub-?licensees?|sub-?contractors?|suppliers?|affiliates?|vendors?|third parties)\b[^.;]{0,120}\b(?:have agreed not|(?:are|is|be) bound|same (?:limits?|restrictions?|promise|terms)|not to carry out)\b|\b(?:responsible|liable) for (?:what|the acts|any|all)\b[^.;]{0,60}\b(?:[Rr]ecipients?|sub-?licensees?|sub-?contractors?|suppliers?|affiliates?|vendors?|third parties)\b/,
  },
  {
    kind: 'deletion',
    pattern:
      /\b(?:delete|destroy|remove)\b[^.;]{0,80}\b(?:datasets?|training data|embeddings?|models?|AI systems?|components)\b/i,
  },
  {
    kind: 'reservation',
    pattern:
      /\breserves?\b[^.;]{0,40}\b(?:text and data mining|data mining)\b|\b(?:text and data mining|data mining)\b[^.;]{0,40}\b(?:is|are) reserved\b/i,
  },
  {
    kind: 'injunction',
    pattern:
      /\b(?:ask a court|injunctions?|injunctive relief|seek an order)\b[^.;]{0,100}\b(?:AI|artificial intelligence|machine[- ]learning|training)\b/,
    unless: /\bwaives?\b|\b(?:not|no right|never|nor)\b[^.;]{0,40}\b(?:injunct|ask a court|seek an order)/i,
  },
  {
    kind: 'replica-consent',
    pattern:
      /\b(?:digital replicas?|synthetic (?:voices?|performers?|versions?)|voice clones?|clon(?:e|es|ing))\b[^.;]{0,80}(?:\bwithout\b[^.;]{0,40}\bconsent\b|\b(?:may|will|shall|must) (?:not|never) be (?:made|created|used)\b)|\b(?:not|never|no)\b[^.;,]{0,60}\b(?:digital replicas?|synthetic (?:voices?|performers?|versions?)|voice clones?)\b|\bor \(?\w?\)? ?make a Digital Replica\b/i,
  },
  {
    kind: 'uncapped',
    pattern:
      /\b(?:[Nn]o|not)\b[^.;]{0,30}\b(?:cap|limit(?:ation)?s?)\b[^.;]{0,100}\b(?:appl(?:y|ies))\b[^.;]{0,30}\b(?:AI|artificial intelligence|machine[- ]learning)\b|\b(?:cap|limit(?:ation)?s?) (?:of|on) liability\b[^.;]{0,40}\b(?:does|do|shall|will) not apply\b[^.;]{0,60}\b(?:AI|artificial intelligence|machine[- ]learning)\b/,
  },
  {
    kind: 'verification',
    pattern:
      /\b(?:answer|respond to)\b[^.;]{0,40}\bquestions\b|\b(?:confirm|certif(?:y|ies))\b[^.;]{0,60}\bin writing\b|\baudit\b/,
  },
];

/** The words run to the other side: it is the creator who is bound by them. */
function bindsCreator(sentence: Sentence, at: number): boolean {
  const before = sentence.frames().filter(({ start }) => start <= at);
  const last = before.at(-1);
  return last !== undefined && (last.kind === 'duty' || last.negative) && last.grantor?.role === 'creator';
}

function wordsOf({ pattern, unless }: Sign, sentence: Sentence): string | null {
  const { text } = sentence;
  const match = pattern.exec(text);
  if (!match || !AI.test(text) || unless?.test(text) === true || bindsCreator(sentence, match.index)) return null;
  return match[0];
}

/** For each sign what a sentence says. */
const READERS = SIGNS.map((sign) => ({ sign, wordsIn: remembered((sentence: Sentence) => wordsOf(sign, sentence)) }));

function first({ sign, wordsIn }: (typeof READERS)[number], contract: Contract): Safeguard | null {
  for (const { sentence } of contract.sentencesFor(sign.pattern)) {
    const words = wordsIn(sentence);
    if (words !== null) return { kind: sign.kind, words };
  }
  return null;
}

/** What stands beside a contract's words against AI use, each kind once. Without such words there is none. */
export function safeguardsOf(
  contract: Contract,
  { state, prevails, survives }: AiRestrictionReading,
): readonly Safeguard[] {
  const found = READERS.flatMap((reader) => first(reader, contract) ?? []);
  if (state === 'none') return [];
  if (prevails) found.push({ kind: 'precedence', words: '' });
  if (survives) found.push({ kind: 'survival', words: '' });
  return found;
}
