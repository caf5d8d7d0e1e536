import type { Finder } from '../rule';
import { findUnlimitedPurpose } from './match';

export const unlimitedPurpose: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 3,
  find: findUnlimitedPurpose,
};
