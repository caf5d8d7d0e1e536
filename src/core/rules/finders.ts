import type { RuleId } from '../model';
import { aiIndemnity } from './ai-indemnity';
import { aiOutputOwnership } from './ai-output-ownership';
import { aiTrainingGrant } from './ai-training-grant';
import { allRightsBuyout } from './all-rights-buyout';
import { broadIndemnity } from './broad-indemnity';
import { derivativeWorks } from './derivative-works';
import { futureMedia } from './future-media';
import { injunctiveReliefWaiver } from './injunctive-relief-waiver';
import { ipAssignment } from './ip-assignment';
import { likenessVoice } from './likeness-voice';
import { missingAiRestriction } from './missing-ai-restriction';
import { moralRightsWaiver } from './moral-rights-waiver';
import { perpetualTerm } from './perpetual-term';
import { portfolioFeedbackResiduals } from './portfolio-feedback-residuals';
import { productImprovement } from './product-improvement';
import { sublicensing } from './sublicensing';
import { thirdPartySharing } from './third-party-sharing';
import { unilateralChanges } from './unilateral-changes';
import { unlimitedPurpose } from './unlimited-purpose';
import { unlimitedTerritory } from './unlimited-territory';
import { vendorAiTools } from './vendor-ai-tools';
import { weakAiRestriction } from './weak-ai-restriction';
import { workForHire } from './work-for-hire';
import type { Finder } from './rule';

/** How the wording of each category is found. */
export const FINDERS: Readonly<Record<RuleId, Finder>> = {
  'unlimited-purpose': unlimitedPurpose,
  'future-media': futureMedia,
  'perpetual-term': perpetualTerm,
  'unlimited-territory': unlimitedTerritory,
  sublicensing: sublicensing,
  'third-party-sharing': thirdPartySharing,
  'derivative-works': derivativeWorks,
  'work-for-hire': workForHire,
  'ip-assignment': ipAssignment,
  'moral-rights-waiver': moralRightsWaiver,
  'ai-training-grant': aiTrainingGrant,
  'product-improvement': productImprovement,
  'ai-output-ownership': aiOutputOwnership,
  'ai-indemnity': aiIndemnity,
  'broad-indemnity': broadIndemnity,
  'likeness-voice': likenessVoice,
  'all-rights-buyout': allRightsBuyout,
  'weak-ai-restriction': weakAiRestriction,
  'missing-ai-restriction': missingAiRestriction,
  'unilateral-changes': unilateralChanges,
  'injunctive-relief-waiver': injunctiveReliefWaiver,
  'vendor-ai-tools': vendorAiTools,
  'portfolio-feedback-residuals': portfolioFeedbackResiduals,
};
