import type { RuleId } from '../model';
import { aiIndemnityExamples } from './ai-indemnity.examples';
import { aiOutputOwnershipExamples } from './ai-output-ownership.examples';
import { aiTrainingGrantExamples } from './ai-training-grant.examples';
import { broadIndemnityExamples } from './broad-indemnity.examples';
import { futureMediaExamples } from './future-media.examples';
import { injunctiveReliefWaiverExamples } from './injunctive-relief-waiver.examples';
import { missingAiRestrictionExamples } from './missing-ai-restriction.examples';
import { moralRightsWaiverExamples } from './moral-rights-waiver.examples';
import { perpetualTermExamples } from './perpetual-term.examples';
import { portfolioFeedbackResidualsExamples } from './portfolio-feedback-residuals.examples';
import { productImprovementExamples } from './product-improvement.examples';
import type { RuleExamples } from './rule';
import { sublicensingExamples } from './sublicensing.examples';
import { unilateralChangesExamples } from './unilateral-changes.examples';
import { unlimitedPurposeExamples } from './unlimited-purpose.examples';
import { unlimitedTerritoryExamples } from './unlimited-territory.examples';
import { vendorAiToolsExamples } from './vendor-ai-tools.examples';
import { workForHireExamples } from './work-for-hire.examples';

/** The examples of every rule, for its tests and its documentation; nothing that ships imports them. */
export const EXAMPLES: Partial<Readonly<Record<RuleId, RuleExamples>>> = {
  'ai-training-grant': aiTrainingGrantExamples,
  'future-media': futureMediaExamples,
  'missing-ai-restriction': missingAiRestrictionExamples,
  'moral-rights-waiver': moralRightsWaiverExamples,
  'perpetual-term': perpetualTermExamples,
  'product-improvement': productImprovementExamples,
  sublicensing: sublicensingExamples,
  'unlimited-purpose': unlimitedPurposeExamples,
  'unlimited-territory': unlimitedTerritoryExamples,
  'work-for-hire': workForHireExamples,
  'injunctive-relief-waiver': injunctiveReliefWaiverExamples,
  'portfolio-feedback-residuals': portfolioFeedbackResidualsExamples,
  'unilateral-changes': unilateralChangesExamples,
  'vendor-ai-tools': vendorAiToolsExamples,
  'ai-indemnity': aiIndemnityExamples,
  'ai-output-ownership': aiOutputOwnershipExamples,
  'broad-indemnity': broadIndemnityExamples,
};
