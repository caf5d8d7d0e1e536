import type { Finder } from '../rule';
import { findSublicensing } from './match';

export const sublicensing: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 6,
  find: findSublicensing,
};
