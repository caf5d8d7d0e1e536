import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const ipAssignmentTexts: RuleTexts = {
  description: {
    title: 'Transfer of ownership',
    summary: 'They would own your work, and could train AI on it as its owner.',
    privateNote:
      'You are selling the work itself. After that only a promise keeps it out of AI: the edit adds one that binds later owners too. Sell the finished piece, after payment, and keep drafts and tools. No promise and no extra money: decline, or price it as a sale of AI rights.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'The final files can be transferred on payment. We would keep drafts and tools, and ask for a promise not to use the work to train AI, which the project does not need.',
  language: {
    strong: `Whatever {Agreement} transfers, it does not transfer the right to use the {Deliverables} ${AI_USE}. {Client} will not use {them} in that way, or let anyone else do so, and will require the same of any later owner.`,
    strongNameless: `Whatever {Agreement} transfers, it does not transfer the right to use the {Deliverables} ${AI_USE}. No one may use {them} in that way, and any later owner must accept this.`,
    fallback: `{Client} will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}, and will require the same of any later owner.`,
    fallbackNameless: `No one may use the {Deliverables} ${AI_USE}, and any later owner must accept this.`,
    defined: {
      strong:
        'Whatever {Agreement} transfers, it does not transfer the {Retained AI Rights}, which stay with {Contractor}. {Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
      fallback:
        '{Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
    },
  },
};
