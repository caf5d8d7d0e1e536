import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const broadIndemnityAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: "the other side's own acts are paid for too" },
    { severity: 'high', when: 'any other one-way indemnity without a limit' },
    { severity: 'medium', when: 'terms of service that everybody gets' },
  ],
  sources: ['Common practice: a promise to pay for claims follows fault and has a limit'],
};
