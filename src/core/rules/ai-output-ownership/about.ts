import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const aiOutputOwnershipAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'models, weights or a synthetic voice' },
    { severity: 'high', when: 'outputs, or what was learned from the work' },
    { severity: 'medium', when: 'work in which the creator used AI tools' },
  ],
  sources: ['Voice and talent agreements that claim synthetic voices and models'],
};
