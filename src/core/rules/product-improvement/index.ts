import { findProductImprovement } from './match';
import type { Finder } from '../rule';

export const productImprovement: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 2,
  find: findProductImprovement,
};
