import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const derivativeWorksAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'a voice, an image or a performance may be altered by any means' },
    { severity: 'high', when: 'derivative works or adaptations, or what is made of the work belongs to them' },
    { severity: 'medium', when: 'changes of any other kind' },
    { severity: 'low', when: 'changes of format, size or language' },
  ],
  sources: ['17 U.S.C. 101 and 106(2)', '17 U.S.C. 203(b)(1): derivatives made before a termination may stay in use'],
};
