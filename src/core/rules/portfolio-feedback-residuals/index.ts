import { findSideClauses } from './match';
import type { Finder } from '../rule';

export const portfolioFeedbackResiduals: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 21,
  find: findSideClauses,
};
