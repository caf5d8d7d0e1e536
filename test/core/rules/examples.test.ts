import { aiIndemnityExamples } from '../../../src/core/rules/ai-indemnity.examples';
import { aiOutputOwnershipExamples } from '../../../src/core/rules/ai-output-ownership.examples';
import { aiTrainingGrantExamples } from '../../../src/core/rules/ai-training-grant.examples';
import { broadIndemnityExamples } from '../../../src/core/rules/broad-indemnity.examples';
import { futureMediaExamples } from '../../../src/core/rules/future-media.examples';
import { RULES } from '../../../src/core/rules';
import { missingAiRestrictionExamples } from '../../../src/core/rules/missing-ai-restriction.examples';
import { moralRightsWaiverExamples } from '../../../src/core/rules/moral-rights-waiver.examples';
import { perpetualTermExamples } from '../../../src/core/rules/perpetual-term.examples';
import { productImprovementExamples } from '../../../src/core/rules/product-improvement.examples';
import type { RuleExample, RuleExamples } from '../../../src/core/rules/rule';
import { sublicensingExamples } from '../../../src/core/rules/sublicensing.examples';
import { unilateralChangesExamples } from '../../../src/core/rules/unilateral-changes.examples';
import { unlimitedPurposeExamples } from '../../../src/core/rules/unlimited-purpose.examples';
import { unlimitedTerritoryExamples } from '../../../src/core/rules/unlimited-territory.examples';
import { weakAiRestrictionExamples } from '../../../src/core/rules/weak-ai-restriction.examples';
import { workForHireExamples } from '../../../src/core/rules/work-for-hire.examples';
import type { Finding, RuleId } from '../../../src/core/model';
import { findingsOf, reviewAlone, reviewOf } from '../support';

const EXAMPLES: Partial<Record<RuleId, RuleExamples>> = {
  'ai-indemnity': aiIndemnityExamples,
  'ai-output-ownership': aiOutputOwnershipExamples,
  'ai-training-grant': aiTrainingGrantExamples,
  'broad-indemnity': broadIndemnityExamples,
  'future-media': futureMediaExamples,
  'missing-ai-restriction': missingAiRestrictionExamples,
  'moral-rights-waiver': moralRightsWaiverExamples,
  'perpetual-term': perpetualTermExamples,
  'product-improvement': productImprovementExamples,
  sublicensing: sublicensingExamples,
  'unilateral-changes': unilateralChangesExamples,
  'unlimited-purpose': unlimitedPurposeExamples,
  'unlimited-territory': unlimitedTerritoryExamples,
  'weak-ai-restriction': weakAiRestrictionExamples,
  'work-for-hire': workForHireExamples,
};
const ENOUGH = 8;

function found(rule: RuleId, { text, setting }: RuleExample): readonly Finding[] {
  return findingsOf(setting === 'terms' ? reviewAlone([text]) : reviewOf([text]), rule);
}

describe.each(RULES.map((rule) => rule.description.id))('%s', (id) => {
  const { flags = [], clean = [] } = EXAMPLES[id] ?? {};

  it('has at least eight examples of each kind, none of them twice', () => {
    const texts = [...flags, ...clean].map(({ text }) => text);
    expect(flags.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(clean.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(flags)('flags: $text', (example) => {
    const findings = found(id, example);
    expect(findings.length).toBeGreaterThan(0);
    if (example.quote !== undefined) expect(findings.map(({ quote }) => quote)).toContain(example.quote);
    if (example.result !== undefined) {
      const results = findings.flatMap(({ remedies }) => remedies).filter(({ kind }) => kind === 'minimal');
      expect(results.map(({ result }) => result)).toContain(example.result);
    }
  });

  it.each(clean)('must not flag: $text', (example) => {
    expect(found(id, example)).toEqual([]);
  });
});
