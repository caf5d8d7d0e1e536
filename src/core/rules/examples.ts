import type { RuleId } from '../model';
import { aiIndemnityExamples } from './ai-indemnity/examples';
import { aiOutputOwnershipExamples } from './ai-output-ownership/examples';
import { aiTrainingGrantExamples } from './ai-training-grant/examples';
import { allRightsBuyoutExamples } from './all-rights-buyout/examples';
import { broadIndemnityExamples } from './broad-indemnity/examples';
import { derivativeWorksExamples } from './derivative-works/examples';
import { futureMediaExamples } from './future-media/examples';
import { injunctiveReliefWaiverExamples } from './injunctive-relief-waiver/examples';
import { ipAssignmentExamples } from './ip-assignment/examples';
import { likenessVoiceExamples } from './likeness-voice/examples';
import { missingAiRestrictionExamples } from './missing-ai-restriction/examples';
import { moralRightsWaiverExamples } from './moral-rights-waiver/examples';
import { perpetualTermExamples } from './perpetual-term/examples';
import { portfolioFeedbackResidualsExamples } from './portfolio-feedback-residuals/examples';
import { productImprovementExamples } from './product-improvement/examples';
import { sublicensingExamples } from './sublicensing/examples';
import { thirdPartySharingExamples } from './third-party-sharing/examples';
import { unilateralChangesExamples } from './unilateral-changes/examples';
import { unlimitedPurposeExamples } from './unlimited-purpose/examples';
import { unlimitedTerritoryExamples } from './unlimited-territory/examples';
import { vendorAiToolsExamples } from './vendor-ai-tools/examples';
import { weakAiRestrictionExamples } from './weak-ai-restriction/examples';
import { workForHireExamples } from './work-for-hire/examples';
import type { RuleExamples } from './rule';

/** The examples of every rule, for its tests and its documentation; nothing that ships imports them. */
export const EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  'unlimited-purpose': unlimitedPurposeExamples,
  'future-media': futureMediaExamples,
  'perpetual-term': perpetualTermExamples,
  'unlimited-territory': unlimitedTerritoryExamples,
  sublicensing: sublicensingExamples,
  'third-party-sharing': thirdPartySharingExamples,
  'derivative-works': derivativeWorksExamples,
  'work-for-hire': workForHireExamples,
  'ip-assignment': ipAssignmentExamples,
  'moral-rights-waiver': moralRightsWaiverExamples,
  'ai-training-grant': aiTrainingGrantExamples,
  'product-improvement': productImprovementExamples,
  'ai-output-ownership': aiOutputOwnershipExamples,
  'ai-indemnity': aiIndemnityExamples,
  'broad-indemnity': broadIndemnityExamples,
  'likeness-voice': likenessVoiceExamples,
  'all-rights-buyout': allRightsBuyoutExamples,
  'weak-ai-restriction': weakAiRestrictionExamples,
  'missing-ai-restriction': missingAiRestrictionExamples,
  'unilateral-changes': unilateralChangesExamples,
  'injunctive-relief-waiver': injunctiveReliefWaiverExamples,
  'vendor-ai-tools': vendorAiToolsExamples,
  'portfolio-feedback-residuals': portfolioFeedbackResidualsExamples,
};
