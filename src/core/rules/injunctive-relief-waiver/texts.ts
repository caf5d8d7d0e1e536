import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const injunctiveReliefWaiverTexts: RuleTexts = {
  description: {
    title: 'Waiver of injunctive relief',
    summary: 'You could ask for money, but not for the use to stop.',
    privateNote:
      'Training is hard to undo and its loss hard to prove, so stopping the use is the remedy that helps most. The edit keeps the option of asking a court to stop AI use; a court decides whether it does.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'We understand the need for certainty about release. Could the waiver leave out AI use, where money alone may not put things right?',
  language: {
    strong: `Nothing in {Agreement} stops {Contractor} from asking a court to stop use of the {Deliverables} ${AI_USE}.`,
    strongNameless: `Nothing in {Agreement} stops anyone from asking a court to stop use of the {Deliverables} ${AI_USE}.`,
    fallback: `The limits on remedies in {Agreement} do not apply to use of the {Deliverables} ${AI_USE}.`,
    fallbackNameless: `The limits on remedies in {Agreement} do not apply to use of the {Deliverables} ${AI_USE}.`,
    defined: {
      strong: 'Nothing in {Agreement} stops {Contractor} from asking a court to stop {AI Use}.',
      fallback: 'The limits on remedies in {Agreement} do not apply to {AI Use}.',
    },
  },
};
