import type { AiRestriction } from './contract/ai-restriction';
import type { Safeguard } from './contract/ai-safeguards';
import { creditLines } from './credits';
import { lowestCeiling } from './score-ceilings';
import { certainty, idsOf } from './score-terms';
import type { Band, Finding, RuleId, Score, ScoreLine, Severity } from './model';

const START = 100;
const WEIGHT: Readonly<Record<Severity, number>> = { critical: 20, high: 10, medium: 5, low: 2 };
/** Each repeat of a category adds a quarter of its weight, two repeats at most. */
const REPEAT = 0.25;
const MOST_REPEATS = 2;
/** What is left of a deduction where an AI restriction prevails over the clause. */
const MITIGATED = 0.4;

interface Group {
  readonly label: string;
  readonly rules: readonly RuleId[];
  readonly cap: number;
  readonly mitigated: boolean;
}

const GROUPS: readonly Group[] = [
  {
    label: 'Scope of the rights',
    rules: ['unlimited-purpose', 'future-media', 'perpetual-term', 'unlimited-territory'],
    cap: 25,
    mitigated: true,
  },
  {
    label: 'Transfer of the rights',
    rules: ['work-for-hire', 'ip-assignment', 'all-rights-buyout', 'moral-rights-waiver'],
    cap: 25,
    mitigated: true,
  },
  {
    label: 'Passing the work on',
    rules: ['sublicensing', 'third-party-sharing', 'vendor-ai-tools'],
    cap: 20,
    mitigated: true,
  },
  {
    label: 'Wording about AI',
    rules: [
      'ai-training-grant',
      'product-improvement',
      'ai-output-ownership',
      'ai-indemnity',
      'broad-indemnity',
      'derivative-works',
      'likeness-voice',
    ],
    cap: 45,
    mitigated: false,
  },
  {
    label: 'Stopping it later',
    rules: ['unilateral-changes', 'injunctive-relief-waiver', 'portfolio-feedback-residuals'],
    cap: 15,
    mitigated: false,
  },
];

const BANDS: readonly (readonly [number, Band])[] = [
  [85, 'strong'],
  [70, 'fair'],
  [50, 'exposed'],
  [25, 'high-risk'],
  [0, 'do-not-sign'],
];

/** What one category takes off: its gravest finding in full, its repeats in part. */
function deduction(findings: readonly Finding[]): number {
  const weights = findings.map((finding) => WEIGHT[finding.severity] * certainty(finding)).sort((a, b) => b - a);
  const [gravest = 0, ...rest] = weights;
  const repeats = Math.min(rest.filter((weight) => weight > 0).length, MOST_REPEATS);
  return gravest * (1 + REPEAT * repeats);
}

function groupLine(group: Group, findings: readonly Finding[], prevails: boolean): ScoreLine | null {
  const own = findings.filter(({ rule }) => group.rules.includes(rule));
  const total = group.rules.reduce((sum, rule) => sum + deduction(own.filter((finding) => finding.rule === rule)), 0);
  const capped = Math.min(total, group.cap);
  const points = Math.round(group.mitigated && prevails ? capped * MITIGATED : capped);
  if (points === 0) return null;
  const notes = [
    ...(total > group.cap ? [`at most ${group.cap}`] : []),
    ...(group.mitigated && prevails ? ['less, because the AI restriction prevails'] : []),
  ];
  return {
    label: notes.length > 0 ? `${group.label} (${notes.join('; ')})` : group.label,
    points: -points,
    findings: idsOf(own),
  };
}

function restrictionLine({ state }: AiRestriction, findings: readonly Finding[]): ScoreLine | null {
  if (state === 'effective') return null;
  const rule = state === 'none' ? 'missing-ai-restriction' : 'weak-ai-restriction';
  const about = idsOf(findings.filter((finding) => finding.rule === rule));
  return state === 'none'
    ? { label: 'No words against AI use', points: -25, findings: about }
    : { label: 'The words against AI use leave a gap', points: -12, findings: about };
}

function bandOf(value: number): Band {
  return BANDS.find(([from]) => value >= from)?.[1] ?? 'do-not-sign';
}

const sumOf = (lines: readonly ScoreLine[]): number => lines.reduce((total, { points }) => total + points, 0);

/**
 * The exposure of the wording, with every step of the arithmetic: what the missing or weak AI clause takes off, what
 * each group of findings takes off up to its cap, what safeguards give back, and the lowest ceiling that applies. The lines add up to the value.
 */
export function scoreOf(
  findings: readonly Finding[],
  restriction: AiRestriction,
  safeguards: readonly Safeguard[],
): Score {
  const prevails = restriction.state === 'effective' && restriction.prevails;
  const lines: ScoreLine[] = [{ label: 'Start', points: START, findings: [] }];
  for (const line of [
    restrictionLine(restriction, findings),
    ...GROUPS.map((group) => groupLine(group, findings, prevails)),
  ]) {
    if (line) lines.push(line);
  }
  lines.push(...creditLines(safeguards, START - sumOf(lines)));
  const sum = sumOf(lines);
  const floor = Math.max(0, sum);
  if (floor > sum) lines.push({ label: 'Not below 0', points: floor - sum, findings: [] });
  const ceiling = lowestCeiling(findings, restriction);
  if (ceiling && ceiling.at < floor) {
    lines.push({
      label: `At most ${ceiling.at}: ${ceiling.because}`,
      points: ceiling.at - floor,
      findings: ceiling.findings,
    });
  }
  const value = sumOf(lines);
  return { value, band: bandOf(value), lines };
}
