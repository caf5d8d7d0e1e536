import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const missingAiRestrictionAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'a voice, a likeness or a performance is given' },
    { severity: 'high', when: 'any other contract that grants rights in the work' },
    { severity: 'medium', when: 'narrow grants with all else reserved, or a master agreement that is not in view' },
  ],
  sources: ['Directive (EU) 2019/790, article 4(3)', 'US fair-use decisions differ'],
};
