import { findBroadIndemnity } from './broad-indemnity.match';
import type { Finder } from './rule';

export const broadIndemnity: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'critical',
  carrierRank: 18,
  find: findBroadIndemnity,
};
