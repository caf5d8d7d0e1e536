import { findAiOutputOwnership } from './match';
import type { Finder } from '../rule';

export const aiOutputOwnership: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 9,
  find: findAiOutputOwnership,
};
