import type { Finder } from './rule';
import { findUnilateralChanges } from './unilateral-changes.match';

export const unilateralChanges: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 19,
  find: findUnilateralChanges,
};
