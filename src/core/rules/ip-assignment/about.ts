import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const ipAssignmentAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'drafts, unused work, know-how or future works too' },
    { severity: 'high', when: 'ownership of the work, before it is paid for' },
    { severity: 'medium', when: 'ownership once it is paid for, or a law that limits such transfers' },
  ],
  sources: [
    '17 U.S.C. 201(d) and 204(a)',
    'German Copyright Act (UrhG), section 29: copyright itself cannot be transferred',
    'French Intellectual Property Code, article L131-1: no general assignment of future works',
  ],
};
