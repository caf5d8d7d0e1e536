import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const perpetualTermTexts: RuleTexts = {
  description: {
    title: 'Perpetual or irrevocable term',
    summary: 'They keep the rights for ever, whatever AI tools they adopt later.',
    privateNote:
      'Forever means there is no later moment to say no, whatever AI tools they adopt. A term brings them back to you for renewal. It is often tolerable for logos or one-off sites if the AI exclusion lasts as long.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could we set a fixed term with easy renewal, so the fee matches the use? Items already published can stay where they are after the term.',
  language: {
    strong: `After {Term}, {Client} will make no new use of the {Deliverables}, may leave existing publications in place, and may not use any copy ${AI_USE}.`,
    strongNameless: `After {Term}, no new use of the {Deliverables} is permitted, existing publications may stay in place, and no copy may be used ${AI_USE}.`,
    fallback: `However long these rights last, no copy may be used ${AI_USE}.`,
    fallbackNameless: `However long these rights last, no copy may be used ${AI_USE}.`,
    defined: {
      strong:
        'After {Term}, {Client} will make no new use of the {Deliverables}, may leave existing publications in place, and may not put any copy to {AI Use}.',
      fallback: 'However long these rights last, no copy may be put to {AI Use}.',
    },
  },
};
