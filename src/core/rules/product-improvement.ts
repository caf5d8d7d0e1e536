import { findProductImprovement } from './product-improvement.match';
import type { Finder } from './rule';

export const productImprovement: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 2,
  find: findProductImprovement,
};
