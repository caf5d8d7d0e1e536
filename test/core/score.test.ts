import fc from 'fast-check';
import type { AiRestriction } from '../../src/core/contract/ai-restriction';
import type { Finding, RuleId } from '../../src/core/model';
import { RULE_IDS, SEVERITIES } from '../../src/core/model';
import { scoreOf } from '../../src/core/score';
import { bareFinding } from './support';

const finding = (rule: RuleId, id: string, severity: Finding['severity'] = 'high', confidence = 0.9): Finding =>
  bareFinding(rule, { id, severity, confidence });

const NONE: AiRestriction = { state: 'none', prevails: false, bindsOthers: false, survives: false, sentences: [] };
const FULL: AiRestriction = { state: 'effective', prevails: true, bindsOthers: true, survives: true, sentences: [] };

const someFindings = fc.array(
  fc.tuple(fc.constantFrom(...RULE_IDS), fc.constantFrom(...SEVERITIES), fc.constantFrom(0.3, 0.6, 0.9)),
  { maxLength: 12 },
);
const restrictions = fc.record({
  state: fc.constantFrom('none' as const, 'weak' as const, 'effective' as const),
  prevails: fc.boolean(),
  bindsOthers: fc.boolean(),
  survives: fc.boolean(),
  sentences: fc.constant([]),
});
const built = someFindings.map((list) =>
  list.map(([rule, severity, confidence], index) => finding(rule, `f${index}`, severity, confidence)),
);

describe('scoreOf', () => {
  it('shows the arithmetic of a broad licence without an AI clause', () => {
    const score = scoreOf(
      [finding('unlimited-purpose', 'a'), finding('future-media', 'b'), finding('sublicensing', 'c')],
      NONE,
      [],
    );
    expect(score.value).toBe(45);
    expect(score.band).toBe('high-risk');
    expect(score.lines.map(({ points, findings }) => [points, findings])).toEqual([
      [100, []],
      [-25, []],
      [-20, ['a', 'b']],
      [-10, ['c']],
    ]);
  });

  it('counts less where an AI restriction prevails', () => {
    const score = scoreOf(
      [finding('unlimited-purpose', 'a'), finding('future-media', 'b'), finding('sublicensing', 'c')],
      FULL,
      [],
    );
    expect(score.value).toBe(88);
  });

  it('caps a permission to train at 20', () => {
    expect(scoreOf([finding('ai-training-grant', 'a', 'critical')], { ...FULL, prevails: false }, []).value).toBe(20);
  });

  it('caps at 85 what only a prevailing restriction makes harmless', () => {
    expect(scoreOf([finding('ai-training-grant', 'a', 'medium')], FULL, []).value).toBe(85);
    expect(scoreOf([finding('product-improvement', 'a', 'low')], FULL, []).value).toBe(85);
  });

  it('has lines that add up to a value between 0 and 100, for any findings', () => {
    fc.assert(
      fc.property(built, restrictions, (findings, restriction) => {
        const { value, lines } = scoreOf(findings, restriction, []);
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when a finding is fixed', () => {
    fc.assert(
      fc.property(built, restrictions, fc.nat(), (findings, restriction, pick) => {
        fc.pre(findings.length > 0);
        const rest = findings.filter((_, index) => index !== pick % findings.length);
        expect(scoreOf(rest, restriction, []).value).toBeGreaterThanOrEqual(scoreOf(findings, restriction, []).value);
      }),
    );
  });
});
