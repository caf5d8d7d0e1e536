import type { AiRestriction } from './contract/ai-restriction';
import type { Finding, RuleId } from './model';
import { certainty, idsOf } from './score-terms';

interface Ceiling {
  readonly at: number;
  readonly because: string;
  readonly findings: readonly string[];
}

/** The most for a contract with words that only a restriction which prevails over them makes harmless. */
const OVERRIDDEN = 85;

/** The lowest value that the contract may not exceed, with the reason; undefined where there is none. */
export function lowestCeiling(findings: readonly Finding[], restriction: AiRestriction): Ceiling | undefined {
  const sure = (rules: readonly RuleId[]) =>
    findings.filter((finding) => rules.includes(finding.rule) && certainty(finding) === 1);
  const found: Ceiling[] = [];
  const add = (at: number, because: string, about: readonly Finding[]) => {
    if (about.length > 0) found.push({ at, because, findings: idsOf(about) });
  };
  // What an effective restriction prevails over is not permitted in the end, but should not stand there either.
  const { state, prevails, bindsOthers, survives } = restriction;
  const isOverridden = state === 'effective' && prevails && bindsOthers && survives;
  const unless = (at: number): number => (isOverridden ? OVERRIDDEN : at);
  add(unless(20), 'AI training is permitted in so many words', sure(['ai-training-grant']));
  add(
    unless(30),
    'A copy of a voice or likeness may be made',
    sure(['likeness-voice']).filter(({ severity }) => severity === 'critical'),
  );
  add(unless(40), 'Improving products is permitted', sure(['product-improvement']));
  if (restriction.state !== 'effective')
    add(55, 'Ownership passes and AI is not kept back', sure(['ip-assignment', 'work-for-hire']));
  if (restriction.state === 'none')
    found.push({
      at: 70,
      because: 'Nothing is said against AI use',
      findings: idsOf(sure(['missing-ai-restriction'])),
    });
  else if (!restriction.bindsOthers || !restriction.survives) {
    found.push({
      at: 85,
      because: 'The words against AI use do not bind others or do not outlast the contract',
      findings: [],
    });
  }
  return found.sort((a, b) => a.at - b.at)[0];
}
