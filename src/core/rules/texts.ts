import type { RuleId } from '../model';
import { aiIndemnityTexts } from './ai-indemnity/texts';
import { aiOutputOwnershipTexts } from './ai-output-ownership/texts';
import { aiTrainingGrantTexts } from './ai-training-grant/texts';
import { allRightsBuyoutTexts } from './all-rights-buyout/texts';
import { broadIndemnityTexts } from './broad-indemnity/texts';
import { derivativeWorksTexts } from './derivative-works/texts';
import { futureMediaTexts } from './future-media/texts';
import { injunctiveReliefWaiverTexts } from './injunctive-relief-waiver/texts';
import { ipAssignmentTexts } from './ip-assignment/texts';
import { likenessVoiceTexts } from './likeness-voice/texts';
import { missingAiRestrictionTexts } from './missing-ai-restriction/texts';
import { moralRightsWaiverTexts } from './moral-rights-waiver/texts';
import { perpetualTermTexts } from './perpetual-term/texts';
import { portfolioFeedbackResidualsTexts } from './portfolio-feedback-residuals/texts';
import { productImprovementTexts } from './product-improvement/texts';
import { sublicensingTexts } from './sublicensing/texts';
import { thirdPartySharingTexts } from './third-party-sharing/texts';
import { unilateralChangesTexts } from './unilateral-changes/texts';
import { unlimitedPurposeTexts } from './unlimited-purpose/texts';
import { unlimitedTerritoryTexts } from './unlimited-territory/texts';
import { vendorAiToolsTexts } from './vendor-ai-tools/texts';
import { weakAiRestrictionTexts } from './weak-ai-restriction/texts';
import { workForHireTexts } from './work-for-hire/texts';
import { NO_EDIT } from '../redline/no-edit';
import type { RuleTexts } from './rule';

const TEXTS_OF: Readonly<Record<RuleId, RuleTexts>> = {
  'unlimited-purpose': unlimitedPurposeTexts,
  'future-media': futureMediaTexts,
  'perpetual-term': perpetualTermTexts,
  'unlimited-territory': unlimitedTerritoryTexts,
  sublicensing: sublicensingTexts,
  'third-party-sharing': thirdPartySharingTexts,
  'derivative-works': derivativeWorksTexts,
  'work-for-hire': workForHireTexts,
  'ip-assignment': ipAssignmentTexts,
  'moral-rights-waiver': moralRightsWaiverTexts,
  'ai-training-grant': aiTrainingGrantTexts,
  'product-improvement': productImprovementTexts,
  'ai-output-ownership': aiOutputOwnershipTexts,
  'ai-indemnity': aiIndemnityTexts,
  'broad-indemnity': broadIndemnityTexts,
  'likeness-voice': likenessVoiceTexts,
  'all-rights-buyout': allRightsBuyoutTexts,
  'weak-ai-restriction': weakAiRestrictionTexts,
  'missing-ai-restriction': missingAiRestrictionTexts,
  'unilateral-changes': unilateralChangesTexts,
  'injunctive-relief-waiver': injunctiveReliefWaiverTexts,
  'vendor-ai-tools': vendorAiToolsTexts,
  'portfolio-feedback-residuals': portfolioFeedbackResidualsTexts,
};

/** What is said about each category. */
export const TEXTS = Object.fromEntries(
  Object.entries(TEXTS_OF).map(([id, texts]) => [id, { ...texts, reasons: { ...NO_EDIT, ...texts.reasons } }]),
) as unknown as Readonly<Record<RuleId, RuleTexts>>;
