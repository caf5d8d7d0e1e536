import type { Finder } from '../rule';
import { findUnilateralChanges } from './match';

export const unilateralChanges: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 19,
  find: findUnilateralChanges,
};
