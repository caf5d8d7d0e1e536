import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const weakAiRestrictionAbout: RuleAbout = {
  grading: [
    {
      severity: 'high',
      when: 'it ends with the contract, binds others only, asks for efforts, or another clause defeats it',
    },
    { severity: 'medium', when: 'it names some kinds of AI or some material only, or limits one grant of several' },
  ],
  sources: [
    'Published AI addenda: "generative" or "public" models only, efforts, improvement that is not called training',
  ],
};
