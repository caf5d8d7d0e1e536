import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const unlimitedTerritoryTexts: RuleTexts = {
  description: {
    title: 'Unlimited territory',
    summary: 'They could use your work anywhere, also where the law on AI training is loose.',
    privateNote:
      'Worldwide use is usually fine and rarely worth a fight. Make sure the AI limit is worldwide as well; the addendum says so.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Worldwide use for the project is fine. We only ask that the AI limit applies worldwide too, so it is the same wherever files are stored.',
  language: {
    strong: `Wherever copies, servers or people are located, {Client} may not use the {Deliverables} ${AI_USE}.`,
    strongNameless: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
    fallback: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
    fallbackNameless: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
    defined: {
      strong: '{Client} will not carry out or permit {AI Use} anywhere in the world.',
      fallback: 'The ban on {AI Use} applies wherever copies, servers or people are located.',
    },
  },
};
