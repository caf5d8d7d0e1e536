import type { RuleId } from '../model';
import { aiIndemnityAbout } from './ai-indemnity/about';
import { aiOutputOwnershipAbout } from './ai-output-ownership/about';
import { aiTrainingGrantAbout } from './ai-training-grant/about';
import { allRightsBuyoutAbout } from './all-rights-buyout/about';
import { broadIndemnityAbout } from './broad-indemnity/about';
import { derivativeWorksAbout } from './derivative-works/about';
import { futureMediaAbout } from './future-media/about';
import { injunctiveReliefWaiverAbout } from './injunctive-relief-waiver/about';
import { ipAssignmentAbout } from './ip-assignment/about';
import { likenessVoiceAbout } from './likeness-voice/about';
import { missingAiRestrictionAbout } from './missing-ai-restriction/about';
import { moralRightsWaiverAbout } from './moral-rights-waiver/about';
import { perpetualTermAbout } from './perpetual-term/about';
import { portfolioFeedbackResidualsAbout } from './portfolio-feedback-residuals/about';
import { productImprovementAbout } from './product-improvement/about';
import { sublicensingAbout } from './sublicensing/about';
import { thirdPartySharingAbout } from './third-party-sharing/about';
import { unilateralChangesAbout } from './unilateral-changes/about';
import { unlimitedPurposeAbout } from './unlimited-purpose/about';
import { unlimitedTerritoryAbout } from './unlimited-territory/about';
import { vendorAiToolsAbout } from './vendor-ai-tools/about';
import { weakAiRestrictionAbout } from './weak-ai-restriction/about';
import { workForHireAbout } from './work-for-hire/about';
import type { RuleAbout } from './rule';

/** What the documentation tells of each rule. No review needs it, so that no bundle has it. */
export const ABOUT: Readonly<Record<RuleId, RuleAbout>> = {
  'ai-indemnity': aiIndemnityAbout,
  'ai-output-ownership': aiOutputOwnershipAbout,
  'ai-training-grant': aiTrainingGrantAbout,
  'all-rights-buyout': allRightsBuyoutAbout,
  'broad-indemnity': broadIndemnityAbout,
  'derivative-works': derivativeWorksAbout,
  'future-media': futureMediaAbout,
  'injunctive-relief-waiver': injunctiveReliefWaiverAbout,
  'ip-assignment': ipAssignmentAbout,
  'likeness-voice': likenessVoiceAbout,
  'missing-ai-restriction': missingAiRestrictionAbout,
  'moral-rights-waiver': moralRightsWaiverAbout,
  'perpetual-term': perpetualTermAbout,
  'portfolio-feedback-residuals': portfolioFeedbackResidualsAbout,
  'product-improvement': productImprovementAbout,
  sublicensing: sublicensingAbout,
  'third-party-sharing': thirdPartySharingAbout,
  'unilateral-changes': unilateralChangesAbout,
  'unlimited-purpose': unlimitedPurposeAbout,
  'unlimited-territory': unlimitedTerritoryAbout,
  'vendor-ai-tools': vendorAiToolsAbout,
  'weak-ai-restriction': weakAiRestrictionAbout,
  'work-for-hire': workForHireAbout,
};
