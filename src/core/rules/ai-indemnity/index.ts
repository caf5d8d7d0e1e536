import { findAiIndemnity } from './match';
import type { Finder } from '../rule';

export const aiIndemnity: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'critical',
  carrierRank: 17,
  find: findAiIndemnity,
};
