import { findAiTrainingGrant } from './match';
import type { Finder } from '../rule';

export const aiTrainingGrant: Finder = {
  severityUnderRestriction: 'critical',
  carrierRank: 1,
  find: findAiTrainingGrant,
};
