import { AI_USE } from '../language/phrases';
import { findFutureMedia } from './future-media.match';
import { LAW_CHECKED } from './law';
import type { Rule } from './rule';

export const futureMedia: Rule = {
  description: {
    id: 'future-media',
    title: 'Future media and technology',
    summary: 'They could use your work in technology that nobody has named yet.',
    privateNote:
      'Media "not yet invented" may be stretched to cover AI. The edit names the channels they need. Keep "later developed" wording only where an AI exclusion in the same sentence, or one that prevails over it, limits it.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could we list the media needed today and add new ones by e-mail as they come up? Wording about future technology is sometimes read more widely than either side intends.',
  grading: [
    { severity: 'critical', when: 'the grant is of a voice, a likeness or a performance' },
    { severity: 'high', when: 'media or technology of the future are named' },
    { severity: 'low', when: 'all media, but only those of today' },
  ],
  severityUnderRestriction: 'low',
  carrierRank: 5,
  sources: [
    'German Copyright Act (UrhG), section 31a: types of use unknown at signing',
    'French Intellectual Property Code, article L131-6: unforeseen forms of use',
    'US case law on new uses: wide future-use wording has been given effect',
  ],
  language: {
    strong: `Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes using the {Deliverables} ${AI_USE}.`,
    strongNameless: `Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes using the {Deliverables} ${AI_USE}.`,
    fallback: `New media means new ways of showing or playing the {Deliverables} to people, and does not include using {them} ${AI_USE}.`,
    fallbackNameless: `New media means new ways of showing or playing the {Deliverables} to people, and does not include using {them} ${AI_USE}.`,
  },
  find: findFutureMedia,
};
