import {
  SEVERITIES,
  type Band,
  type Direction,
  type Edit,
  type Finding,
  type LeftOut,
  type Party,
  type PlannedRedline,
  type Remedy,
  type Review,
  type Route,
  type RuleId,
  type ScoreLine,
  type Severity,
} from '../core/model';

/** A finding as the command line gives it. */
export interface FindingAnswer {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly confidence: number;
  readonly direction: Direction;
  /** Counted from 0; null, as its offsets, for what is said of the whole contract. */
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly because: string;
  readonly remedies: readonly Remedy[];
  readonly noEdit: string | null;
}

/** A paragraph's plan as the command line gives it. */
export interface RedlineAnswer {
  readonly paragraph: number;
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly result: string;
}

/** Things to go through once; from memory, or read back where there are too many to hold. */
export type Sequence<T> = Iterable<T> | AsyncIterable<T>;

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How an answer says which contract it is about. */
export type Subject = { readonly file: string } | { readonly id: string };

/** What is said of one contract, whatever the format. */
export interface Answer {
  readonly subject: Subject;
  /** Why there was nothing to review; null where there was something. */
  readonly empty: string | null;
  /** 0 to 100, 100 the best; null where nothing could be scored. */
  readonly score: number | null;
  readonly band: Band | null;
  /** The score's arithmetic; empty where nothing could be scored. */
  readonly arithmetic: readonly ScoreLine[];
  readonly routes: readonly Route[];
  readonly language: string;
  readonly parties: readonly Party[];
  readonly governingLaw: string | null;
  readonly counts: SeverityCounts;
  readonly findings: Sequence<FindingAnswer>;
  readonly redlines: Sequence<RedlineAnswer>;
  readonly leftOut: Sequence<LeftOut>;
  readonly notChecked: readonly string[];
}

const EMPTY = 'The document is empty: there is nothing to review.';
/** A document with pictures or a text box and nothing else, for example. */
const NO_TEXT = 'The document holds no text that can be read: nothing was reviewed.';

/** A finding's place becomes plain numbers; nothing else changes. */
export function answerFinding(finding: Finding): FindingAnswer {
  const { id, rule, severity, confidence, direction, span, quote, because, remedies, noEdit } = finding;
  const place = span ?? { paragraph: null, start: null, end: null };
  return {
    id,
    rule,
    severity,
    confidence,
    direction,
    paragraph: place.paragraph,
    start: place.start,
    end: place.end,
    quote,
    because,
    remedies: remedies.map(({ kind, edits, result }) => ({ kind, edits, result: copyOf(result) })),
    noEdit,
  };
}

export function answerRedline({ paragraph, before, edits, result }: PlannedRedline): RedlineAnswer {
  return { paragraph, before, edits, result };
}

/** Why there is nothing to review in a contract, in a sentence; null where there are words. */
export function whyEmpty(texts: readonly string[], notRead: readonly string[]): string | null {
  // A scanned contract is pictures and nothing else: it holds something, but no words.
  if (texts.some((text) => /[^\s\ufffc]/.test(text))) return null;
  return notRead.length === 0 && texts.every((text) => text.trim() === '') ? EMPTY : NO_TEXT;
}

/** What a review says, with what became of its plan. What has no words has no score. */
export function answerReview(
  subject: Subject,
  empty: string | null,
  review: Review,
  written: Pick<Review, 'redlines' | 'leftOut'> = review,
): Answer {
  const score = empty === null ? review.score : null;
  return {
    subject,
    empty,
    score: score?.value ?? null,
    band: score?.band ?? null,
    arithmetic: score?.lines ?? [],
    routes: review.routes,
    language: review.language,
    parties: review.parties,
    governingLaw: review.governingLaw,
    counts: countSeverities(review.findings),
    findings: answerFindings(review.findings),
    redlines: written.redlines.map(answerRedline),
    leftOut: written.leftOut,
    notChecked: review.notChecked,
  };
}

function* answerFindings(findings: readonly Finding[]): Generator<FindingAnswer> {
  for (const finding of findings) yield answerFinding(finding);
}

/**
 * A text of its own. An engine's results are ropes that share their paragraph until they are first read; reading a copy
 * leaves them so. All results of a paragraph as long as a contract and full of findings would be too much to hold.
 */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** How many findings of each severity. */
export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Whether anything at or above a severity was found. */
export function reaches(counts: SeverityCounts, severity: Severity): boolean {
  return SEVERITIES.slice(SEVERITIES.indexOf(severity)).some((at) => counts[at] > 0);
}
