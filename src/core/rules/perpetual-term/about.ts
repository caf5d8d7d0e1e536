import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const perpetualTermAbout: RuleAbout = {
  grading: [
    { severity: 'high', when: 'perpetual and irrevocable together, or a voice or a likeness' },
    { severity: 'medium', when: 'one of the two' },
    { severity: 'low', when: 'ownership passes anyway ("irrevocably assigns")' },
  ],
  sources: ['Common practice in licence agreements: the term decides when rights are negotiated again'],
};
