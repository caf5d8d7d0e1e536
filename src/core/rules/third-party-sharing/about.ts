import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const thirdPartySharingAbout: RuleAbout = {
  grading: [
    { severity: 'high', when: 'the work or its data is handed to others' },
    { severity: 'medium', when: 'a transferable licence, or others named as receiving it' },
    { severity: 'low', when: 'a transfer together with the whole business' },
  ],
  sources: [
    'Common practice in licence and confidentiality agreements: whoever receives the work takes the same limits',
  ],
};
