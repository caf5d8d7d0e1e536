import type { Finder } from './rule';
import { findUnlimitedPurpose } from './unlimited-purpose.match';

export const unlimitedPurpose: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 3,
  find: findUnlimitedPurpose,
};
