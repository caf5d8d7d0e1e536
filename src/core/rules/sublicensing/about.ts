import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const sublicensingAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'through several tiers, or without notice or payment' },
    { severity: 'high', when: 'any other free right to sublicense' },
    { severity: 'medium', when: 'ownership passes anyway' },
    { severity: 'low', when: 'only to suppliers who work for the other side' },
  ],
  sources: ['Common practice in licence agreements: onward rights decide who else may use the work'],
};
