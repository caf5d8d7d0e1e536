import type { Finding } from './model';

/** Findings less certain than this are shown and not counted. */
const COUNTED_FROM = 0.5;
const CERTAIN_FROM = 0.7;
const PROBABLE = 0.6;

/** The share of a finding's weight that counts: 1 where it is certain, 0 where it is only shown. */
export function certainty({ confidence }: Finding): number {
  if (confidence >= CERTAIN_FROM) return 1;
  return confidence >= COUNTED_FROM ? PROBABLE : 0;
}

/** The ids of findings, for a line of the score. */
export const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);
