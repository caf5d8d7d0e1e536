import { aiIndemnityExamples } from '../../../src/core/rules/ai-indemnity/examples';
import { aiOutputOwnershipExamples } from '../../../src/core/rules/ai-output-ownership/examples';
import { aiTrainingGrantExamples } from '../../../src/core/rules/ai-training-grant/examples';
import { broadIndemnityExamples } from '../../../src/core/rules/broad-indemnity/examples';
import { injunctiveReliefWaiverExamples } from '../../../src/core/rules/injunctive-relief-waiver/examples';
import { portfolioFeedbackResidualsExamples } from '../../../src/core/rules/portfolio-feedback-residuals/examples';
import { productImprovementExamples } from '../../../src/core/rules/product-improvement/examples';
import type { RuleExample, RuleExamples } from '../../../src/core/rules/rule';
import { unilateralChangesExamples } from '../../../src/core/rules/unilateral-changes/examples';
import { vendorAiToolsExamples } from '../../../src/core/rules/vendor-ai-tools/examples';
import { weakAiRestrictionExamples } from '../../../src/core/rules/weak-ai-restriction/examples';
import type { RuleId } from '../../../src/core/model';
import { findingsOf, reviewAlone, reviewOf } from '../support';

const EXAMPLES: readonly (readonly [RuleId, RuleExamples])[] = [
  ['ai-indemnity', aiIndemnityExamples],
  ['ai-output-ownership', aiOutputOwnershipExamples],
  ['ai-training-grant', aiTrainingGrantExamples],
  ['broad-indemnity', broadIndemnityExamples],
  ['injunctive-relief-waiver', injunctiveReliefWaiverExamples],
  ['portfolio-feedback-residuals', portfolioFeedbackResidualsExamples],
  ['product-improvement', productImprovementExamples],
  ['unilateral-changes', unilateralChangesExamples],
  ['vendor-ai-tools', vendorAiToolsExamples],
  ['weak-ai-restriction', weakAiRestrictionExamples],
];

function mendedSeverities(rule: RuleId, { setting }: RuleExample, text: string): readonly string[] {
  const review = setting === 'terms' ? reviewAlone([text]) : reviewOf([text]);
  return findingsOf(review, rule).map(({ severity }) => severity);
}

describe.each(EXAMPLES)('%s', (rule, { flags }) => {
  const mended = flags.flatMap((example) =>
    example.result === undefined ? [] : [{ ...example, mended: example.result }],
  );

  it('has mended sentences to look at', () => {
    expect(mended.length).toBeGreaterThan(0);
  });

  it.each(mended)('has nothing grave to say of: $mended', (example) => {
    const grave = mendedSeverities(rule, example, example.mended).filter((severity) => severity !== 'low');
    expect(grave).toEqual([]);
  });
});
