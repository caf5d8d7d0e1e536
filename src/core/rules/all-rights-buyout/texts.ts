import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const allRightsBuyoutTexts: RuleTexts = {
  description: {
    title: 'Exclusive rights, all rights, buy-out',
    summary: 'They would get every use of your work, or keep everyone else from it, AI included.',
    privateNote:
      'A buy-out sells every use, and that may be read to include AI. Ask for a list of uses, with AI left out. An exclusive right for one use and a set time is ordinary; keep the AI right for yourself. An all-in buy-out that includes AI is a different product: agree only if you mean to sell it and are paid for it.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'A broad package for the media you plan to use is fine at this fee. Could we list those uses and leave AI use out, so the package is clear?',
  language: {
    strong: `The rights granted are for the uses, channels, territory and period listed in {Agreement} and no others. They do not cover use ${AI_USE}, or computer-generated copies of a person.`,
    strongNameless: `The rights granted are for the uses, channels, territory and period listed in {Agreement} and no others. They do not cover use ${AI_USE}, or computer-generated copies of a person.`,
    fallback: `The rights granted cover showing and playing the {Deliverables} to people for {Term}, but no use ${AI_USE}.`,
    fallbackNameless: `The rights granted cover showing and playing the {Deliverables} to people for {Term}, but no use ${AI_USE}.`,
    defined: {
      strong:
        'The rights granted are for the uses, channels, territory and period listed in {Agreement} and no others. They do not cover {AI Use}.',
      fallback:
        'The rights granted cover showing and playing the {Deliverables} to people for {Term}, but not {AI Use}.',
    },
  },
};
