import type { RuleAbout } from '../rule';

/** Where the rule's severities and its position come from. */
export const likenessVoiceAbout: RuleAbout = {
  grading: [
    { severity: 'critical', when: 'a replica, a synthetic voice, a scan or the like' },
    { severity: 'high', when: 'name, image or voice without an end' },
    { severity: 'medium', when: 'image or voice to promote this project' },
    { severity: 'low', when: 'name or photograph to promote this project' },
  ],
  sources: [
    'California Labor Code, section 927',
    'New York General Obligations Law, section 5-302',
    'Illinois, 815 ILCS 550/10',
  ],
};
