import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const portfolioFeedbackResidualsAbout: RuleAbout = {
  grading: [
    {
      severity: 'high',
      when: 'rejected pitches, tests or drafts become theirs, or residuals have no limit to human memory',
    },
    { severity: 'medium', when: 'residuals that people remember unaided, or submissions that count as public' },
    { severity: 'low', when: 'both sides may use what they remember, or the work is shown in a portfolio' },
  ],
  sources: ['Residuals clauses of technology confidentiality agreements', 'Submission terms of online platforms'],
};
