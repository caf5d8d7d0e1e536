import type { RuleId } from '../model';
import { aiIndemnity } from './ai-indemnity';
import { aiOutputOwnership } from './ai-output-ownership';
import { aiTrainingGrant } from './ai-training-grant';
import { broadIndemnity } from './broad-indemnity';
import { futureMedia } from './future-media';
import { missingAiRestriction } from './missing-ai-restriction';
import { moralRightsWaiver } from './moral-rights-waiver';
import { perpetualTerm } from './perpetual-term';
import { productImprovement } from './product-improvement';
import type { Rule } from './rule';
import { sublicensing } from './sublicensing';
import { unilateralChanges } from './unilateral-changes';
import { unlimitedPurpose } from './unlimited-purpose';
import { unlimitedTerritory } from './unlimited-territory';
import { weakAiRestriction } from './weak-ai-restriction';
import { workForHire } from './work-for-hire';

/** Every rule that a review asks. */
export const RULES: readonly Rule[] = [
  aiTrainingGrant,
  unlimitedPurpose,
  futureMedia,
  sublicensing,
  perpetualTerm,
  unlimitedTerritory,
  moralRightsWaiver,
  workForHire,
  missingAiRestriction,
  productImprovement,
  aiOutputOwnership,
  aiIndemnity,
  broadIndemnity,
  weakAiRestriction,
  unilateralChanges,
];

/**
 * The rule of an id.
 * @throws RangeError for a category that no rule reads yet.
 */
export function ruleOf(id: RuleId): Rule {
  const rule = RULES.find(({ description }) => description.id === id);
  if (!rule) throw new RangeError(`No rule reads ${id}.`);
  return rule;
}
