import { findBroadIndemnity } from './match';
import type { Finder } from '../rule';

export const broadIndemnity: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'critical',
  carrierRank: 18,
  find: findBroadIndemnity,
};
