import { readAiRestriction } from '../../contract/ai-restriction';
import type { Contract, Paragraph, Sentence } from '../../contract/contract';
import { GIVING } from '../../contract/cues';
import { remembered } from '../../remembered';
import { givesWork } from '../../contract/work-grants';
import type { Severity } from '../../model';
import { hasOwnLimitsOnly } from '../common/own-limits';
import type { Finder, Match, Reasons } from '../rule';

/** A text shorter than this, in characters, is an extract rather than a contract. */
const SHORTEST_CONTRACT = 600;
/** What a person is known by: a replica of it harms more than a copy of a work. */
const PERSONAL =
  /\b(?:voice(?! ?mail)|likeness|biometric|digital replicas?|performances? (?:by|of) (?:the )?(?:artist|actor|talent|performer|singer|narrator))\b/i;
/** What makes silence grave: words that may be read to reach everything. */
const BROAD =
  /\b(?:perpetual|irrevocabl\w+|sub-?licen[cs]\w+|transferable|assigns?|all (?:rights?|media|purposes)|any (?:and all )?(?:purposes?|media|manner)|work[- ]made[- ]for[- ]hire|worldwide|unlimited|unrestricted)\b/i;
const RESERVED = /\ball (?:other )?rights?\b[^.;]{0,60}\b(?:are|is|remain) (?:hereby )?reserved\b/i;
const MASTER =
  /\b(?:subject to|under|governed by|forms? part of|pursuant to) (?:the|that certain|our) (?:master|framework)\b/i;
const AI = /\b(?:AI|A\.I\.|artificial intelligence|generative|machine learning)\b/;

/** A master agreement is spoken of, or all else is reserved, anywhere in a paragraph. */
const mentions = remembered(({ reading: { text } }: Paragraph) => ({
  master: MASTER.test(text),
  reserved: RESERVED.test(text),
}));

/** What a paragraph in which rights are given says of them. */
const gifts = remembered(({ reading: { text } }: Paragraph) => ({
  personal: PERSONAL.test(text),
  broad: BROAD.test(text),
}));

/** AI is spoken of as a duty on the one whose work it is. */
const bindsCreator = remembered(
  ({ text, frames }: Sentence): boolean =>
    AI.test(text) &&
    frames().some(
      ({ kind, grantor, grantee }) =>
        (kind === 'prohibition' || kind === 'duty') && (grantor ?? grantee)?.role === 'creator',
    ),
);

/** The paragraphs in which the creator gives rights in work. */
function grantsIn({ paragraphs, sentencesFor }: Contract): ReadonlySet<Paragraph> {
  const giving = new Set<Paragraph>();
  for (const pattern of GIVING) {
    for (const { sentence } of sentencesFor(pattern)) {
      const paragraph = paragraphs[sentence.paragraph];
      if (paragraph && !giving.has(paragraph) && givesWork(sentence)) giving.add(paragraph);
    }
  }
  return giving;
}

function severityOf({ paragraphs }: Contract, grants: ReadonlySet<Paragraph>): Severity {
  if ([...grants].some((paragraph) => gifts(paragraph).personal)) return 'critical';
  if (paragraphs.some((paragraph) => mentions(paragraph).master)) return 'medium';
  const isNarrow = [...grants].every((paragraph) => !gifts(paragraph).broad);
  return isNarrow && paragraphs.some((paragraph) => mentions(paragraph).reserved) ? 'medium' : 'high';
}

function becauseOf(contract: Contract): 'clauses' | 'duty' | 'master' | 'silence' {
  const { paragraphs, mentionsAi } = contract;
  if (readAiRestriction(contract).state !== 'none') return 'clauses';
  if (mentionsAi && paragraphs.some(({ sentences }) => sentences.some(bindsCreator))) return 'duty';
  if (paragraphs.some((paragraph) => mentions(paragraph).master)) return 'master';
  return 'silence';
}

/** Nothing is said against AI, or nothing but limits of single clauses. */
function isMissing(contract: Contract): boolean {
  const restriction = readAiRestriction(contract);
  return restriction.state === 'none' || (restriction.state === 'weak' && hasOwnLimitsOnly(restriction));
}

function find(contract: Contract, reasons: Reasons): readonly Match[] {
  const length = contract.paragraphs.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const grants = grantsIn(contract);
  if (length < SHORTEST_CONTRACT || grants.size === 0 || !isMissing(contract)) return [];
  return [
    {
      at: null,
      confidence: 0.9,
      direction: 'creator',
      severity: severityOf(contract, grants),
      because: reasons[becauseOf(contract)] ?? '',
      repair: { noEdit: 'missing' },
    },
  ];
}

export const missingAiRestriction: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'low',
  carrierRank: 0,
  find,
};
