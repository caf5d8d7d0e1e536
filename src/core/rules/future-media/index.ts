import { findFutureMedia } from './match';
import type { Finder } from '../rule';

export const futureMedia: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 5,
  find: findFutureMedia,
};
