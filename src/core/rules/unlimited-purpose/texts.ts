import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const unlimitedPurposeTexts: RuleTexts = {
  description: {
    title: 'Unlimited purpose',
    summary: 'They could use your work for anything, AI included.',
    privateNote:
      'As written, they may use your work for anything, and that may be read to include AI tools. The edit ties use to the project and leaves AI out. If "any purpose" stays and every AI exclusion is refused, you are in effect also selling AI rights: price it that way or decline.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could this be tied to the project the fee covers, so both sides know what is included? Any further use can be added by a short written extension.',
  language: {
    strong: `{Client} will use the {Deliverables} for no other purpose, and will not use {them}, or let anyone else use {them}, ${AI_USE}, or to build a dataset for one.`,
    strongNameless: `No other use of the {Deliverables} is permitted, and no one may use {them} ${AI_USE}, or to build a dataset for one.`,
    fallback: `No purpose includes using the {Deliverables} ${AI_USE}.`,
    fallbackNameless: `No purpose includes using the {Deliverables} ${AI_USE}.`,
    defined: {
      strong: '{Client} will use the {Deliverables} for no other purpose. {AI Use} is not a permitted purpose.',
      fallback: 'No purpose includes {AI Use}.',
    },
  },
};
