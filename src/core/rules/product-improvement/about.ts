import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const productImprovementAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'products, services or technology are improved or developed by means of the work' },
    { severity: 'high', when: 'research, analytics or aggregated data, and no word of development' },
    { severity: 'low', when: 'technical logs and usage figures only' },
  ],
  sources: [
    'Terms and privacy policies of online services: "improve" and "develop" stand beside, or for, the training of models',
    'Directive (EU) 2019/790, article 4(3)',
  ],
};
