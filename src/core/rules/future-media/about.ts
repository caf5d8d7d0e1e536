import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const futureMediaAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'the grant is of a voice, a likeness or a performance' },
    { severity: 'high', when: 'media or technology of the future are named' },
    { severity: 'low', when: 'all media, but only those of today' },
  ],
  sources: [
    'German Copyright Act (UrhG), section 31a: types of use unknown at signing',
    'French Intellectual Property Code, article L131-6: unforeseen forms of use',
    'US case law on new uses: wide future-use wording has been given effect',
  ],
};
