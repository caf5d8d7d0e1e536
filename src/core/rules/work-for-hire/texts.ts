import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const workForHireTexts: RuleTexts = {
  description: {
    title: 'Work made for hire',
    summary: 'They would count as the author of your work from the start.',
    privateNote:
      'This tries to make them the legal author from the start, where the law allows that. If it must stay, ask at least for the promise on AI use.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'As an independent business, could we instead transfer or permit use of the final files on payment? What you can do with the work for the project stays the same.',
  language: {
    strong: `Whoever owns the {Deliverables}, {Client} will not use {them}, or let anyone else use {them}, ${AI_USE}, and will require the same of any later owner.`,
    strongNameless: `Whoever owns the {Deliverables}, no one may use {them} ${AI_USE}, and any later owner must accept this.`,
    fallback: `Whoever owns the {Deliverables}, no one may use {them} ${AI_USE}.`,
    fallbackNameless: `Whoever owns the {Deliverables}, no one may use {them} ${AI_USE}.`,
    defined: {
      strong:
        'Whoever owns the {Deliverables}, {Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
      fallback: 'Whoever owns the {Deliverables}, no one may carry out {AI Use}.',
    },
  },
};
