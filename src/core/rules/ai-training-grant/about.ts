import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const aiTrainingGrantAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'any permission to train, whoever owns the system and whatever it is called' },
  ],
  sources: ['Directive (EU) 2019/790, article 4(3): reservation of text and data mining'],
};
