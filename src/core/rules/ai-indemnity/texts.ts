import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

const NO_COVER =
  'No promise to pay or warranty in {Agreement} covers claims about use of the {Deliverables} with AI systems by anyone but the party that makes the promise. Changes made by others are not covered either.';
const EACH =
  'Each party is responsible for claims about the AI tools that it uses, up to the fees paid under {Agreement}.';

export const aiIndemnityTexts: RuleTexts = {
  description: {
    title: 'AI-related indemnity or warranty',
    summary: 'You would pay if AI use of your work, or what AI makes, causes trouble.',
    privateNote:
      'You could pay for claims about systems that you did not build and data that you did not supply. The change leaves you responsible for what you do yourself. Be slow to accept an unlimited promise to pay for the AI use of the other side.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'We stand behind the originality of the work. Could each side carry the risk of its own AI tools, and could this promise be limited to the fee?',
  language: {
    strong: NO_COVER,
    strongNameless: NO_COVER,
    fallback: EACH,
    fallbackNameless: EACH,
    defined: {
      strong:
        'No promise to pay or warranty in {Agreement} covers claims about {AI Use} by anyone but the party that makes the promise. Changes made by others are not covered either.',
    },
  },
};
