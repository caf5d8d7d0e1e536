import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const workForHireAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'drafts or rejected work too, or a voice or a performance' },
    { severity: 'high', when: 'any other work' },
  ],
  sources: ['17 U.S.C. 101 and 201(b)'],
};
