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
import type { Rule } from './rule';

/** Every rule that a review asks. */
export const RULES: readonly Rule[] = [
  unlimitedPurpose,
  futureMedia,
  perpetualTerm,
  unlimitedTerritory,
  sublicensing,
  thirdPartySharing,
  derivativeWorks,
  workForHire,
  ipAssignment,
  moralRightsWaiver,
  aiTrainingGrant,
  productImprovement,
  aiOutputOwnership,
  aiIndemnity,
  broadIndemnity,
  likenessVoice,
  allRightsBuyout,
  weakAiRestriction,
  missingAiRestriction,
  unilateralChanges,
  injunctiveReliefWaiver,
  vendorAiTools,
  portfolioFeedbackResiduals,
];

/**
 * The rule of an id among some.
 * @throws RangeError for a category that none of them reads.
 */
export function ruleIn(rules: readonly Rule[], id: RuleId): Rule {
  const rule = rules.find(({ description }) => description.id === id);
  if (!rule) throw new RangeError(`No rule reads ${id}.`);
  return rule;
}
