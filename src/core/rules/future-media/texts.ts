import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const futureMediaTexts: RuleTexts = {
  description: {
    title: 'Future media and technology',
    summary: 'They could use your work in technology that nobody has named yet.',
    privateNote:
      'Media "not yet invented" may be stretched to cover AI. The edit names the channels they need. Keep "later developed" wording only where an AI exclusion in the same sentence, or one that prevails over it, limits it.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could we list the media needed today and add new ones by e-mail as they come up? Wording about future technology is sometimes read more widely than either side intends.',
  language: {
    strong: `Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes using the {Deliverables} ${AI_USE}.`,
    strongNameless: `Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes using the {Deliverables} ${AI_USE}.`,
    fallback: `New media means new ways of showing or playing the {Deliverables} to people, and does not include using {them} ${AI_USE}.`,
    fallbackNameless: `New media means new ways of showing or playing the {Deliverables} to people, and does not include using {them} ${AI_USE}.`,
    defined: {
      strong:
        'Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes {AI Use}.',
      fallback:
        'New media means new ways of showing or playing the {Deliverables} to people, and does not include {AI Use}.',
    },
  },
};
