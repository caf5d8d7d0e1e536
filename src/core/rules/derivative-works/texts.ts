import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const derivativeWorksTexts: RuleTexts = {
  description: {
    title: 'Derivative works and adaptation',
    summary: 'They could change your work and make other works from it, with AI tools too.',
    privateNote:
      'Editing your work is normal. Making machines that imitate it is not. The edit keeps the first and leaves out the second. Where the work must be changed (software, film), the right to do so stays and only the AI limit is added. Open adaptation rights together with ownership and no AI exclusion amount to a full transfer: price it or decline.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Everyday edits (crop, resize, trim, caption, translate) are fine. We only suggest making clear that training a model, or generating new work from this work, is not one.',
  language: {
    strong:
      '{Client} may crop, resize, trim, caption and translate the {Deliverables} for {Permitted Use}. A model, dataset or machine-generated item made with the {Deliverables} is not a permitted edit, and {Client} may not make or use one.',
    strongNameless:
      'Edits are limited to cropping, resizing, trimming, captioning and translating the {Deliverables} for {Permitted Use}. A model, dataset or machine-generated item made with the {Deliverables} is not a permitted edit, and no one may make or use one.',
    fallback: `{Client} may make edits of any kind needed for {Permitted Use}, including AI-assisted repair of technical faults with tools that do not keep or learn from the files, but not ${AI_USE}.`,
    fallbackNameless:
      'A model, dataset or machine-generated item made with the {Deliverables} is not a permitted adaptation.',
    defined: {
      strong:
        '{Client} may crop, resize, trim, caption and translate the {Deliverables} for {Permitted Use}. {AI Use} is not a permitted edit, and {Client} may not make or use anything that results from it.',
      fallback:
        '{Client} may make edits of any kind needed for {Permitted Use}, including AI-assisted repair of technical faults with tools that do not keep or learn from the files, but not for other {AI Use}.',
    },
  },
};
