import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const moralRightsWaiverAbout: RuleAbout = {
  grading: [
    { severity: 'high', when: 'art, a voice or a performance' },
    { severity: 'medium', when: 'any other work' },
  ],
  sources: [
    'Berne Convention, article 6bis',
    '17 U.S.C. 106A',
    'Copyright, Designs and Patents Act 1988 (UK), sections 77 to 87',
  ],
};
