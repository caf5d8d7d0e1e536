import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const unlimitedPurposeAbout: RuleAbout = {
  grading: [
    { severity: 'high', when: 'a grant of use' },
    { severity: 'medium', when: 'ownership passes anyway' },
  ],
  sources: ['German Copyright Act (UrhG), section 31(5)', 'US case law on new uses: the words of the grant decide'],
};
