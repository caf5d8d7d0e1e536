import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const vendorAiToolsAbout: RuleAbout = {
  grading: [
    {
      severity: 'high',
      when: 'suppliers may improve their own services with it, or it is private, unpublished or a voice',
    },
    { severity: 'medium', when: 'AI tools, or tools of their choice, on any other work' },
  ],
  sources: ['Terms of online tools: content may be used to improve the service unless an account opts out'],
};
