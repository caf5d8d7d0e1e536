import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const injunctiveReliefWaiverAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'a voice, a likeness or a performance' },
    { severity: 'high', when: 'every use of the work' },
    { severity: 'medium', when: 'only the release of a production' },
  ],
  sources: [
    'Common practice in film, television and music agreements',
    'eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006): a court weighs whether to stop a use',
  ],
};
