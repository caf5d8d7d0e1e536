import type { RuleId } from '../model';
import { aiTrainingGrant } from './ai-training-grant';
import { allRightsBuyout } from './all-rights-buyout';
import { derivativeWorks } from './derivative-works';
import { futureMedia } from './future-media';
import { ipAssignment } from './ip-assignment';
import { likenessVoice } from './likeness-voice';
import { missingAiRestriction } from './missing-ai-restriction';
import { moralRightsWaiver } from './moral-rights-waiver';
import { perpetualTerm } from './perpetual-term';
import type { Rule } from './rule';
import { sublicensing } from './sublicensing';
import { thirdPartySharing } from './third-party-sharing';
import { unlimitedPurpose } from './unlimited-purpose';
import { unlimitedTerritory } from './unlimited-territory';
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
  thirdPartySharing,
  ipAssignment,
  derivativeWorks,
  allRightsBuyout,
  likenessVoice,
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
