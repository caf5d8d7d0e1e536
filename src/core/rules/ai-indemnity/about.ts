import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const aiIndemnityAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'AI use that the other side chooses, or a warranty of fitness for training' },
    { severity: 'high', when: 'terms of service that everybody gets, or AI content named among others' },
    { severity: 'low', when: 'only AI tools that the creator chose' },
  ],
  sources: ['Terms of AI services: users pay for claims about inputs and outputs'],
};
