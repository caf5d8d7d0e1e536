import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const allRightsBuyoutAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'a voice, a likeness or a performance, for good or with all rights' },
    { severity: 'high', when: 'all rights, or an exclusive licence for good' },
    { severity: 'medium', when: 'an exclusive licence' },
    { severity: 'low', when: 'exclusive for a named use and a named time' },
  ],
  sources: [
    '17 U.S.C. 101: an exclusive licence is a transfer of ownership',
    'German Copyright Act (UrhG), section 31(5)',
  ],
};
