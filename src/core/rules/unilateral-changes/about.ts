import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const unilateralChangesAbout: RuleAbout = {
  grading: [
    { severity: 'high', when: 'the terms of one contract change without a signature, or take in terms from elsewhere' },
    { severity: 'medium', when: 'terms of service that everybody gets' },
    { severity: 'low', when: 'only policies on security, safety, expenses or conduct' },
  ],
  sources: [
    'US Federal Trade Commission, business guidance of February 2024 on quiet, retroactive changes of terms (consumers first)',
  ],
};
