import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const unlimitedTerritoryAbout: RuleAbout = {
  grading: [
    { severity: 'medium', when: 'an exclusive grant, or a voice or a likeness' },
    { severity: 'low', when: 'any other worldwide grant' },
  ],
  sources: ['Japanese Copyright Act, article 30-4', 'Singapore Copyright Act 2021, section 244'],
};
