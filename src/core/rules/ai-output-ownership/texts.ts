import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

const NO_OUTPUT =
  'may not use the {Deliverables} to generate content, models or data with AI. If that happens, the result may not be used or registered and is to be deleted.';
const NAMED =
  'The result of a named AI edit that both parties approved in writing may be used for {Permitted Use}, but not to train, test, prompt or improve any machine-learning or generative AI system.';

export const aiOutputOwnershipTexts: RuleTexts = {
  description: {
    title: 'Ownership of AI outputs and models',
    summary: 'They would own what AI makes from your work, so they may plan to make some.',
    privateNote:
      'Whoever owns outputs or models made from your work seems to be allowed to make them. The edit says that no such use is agreed. Be slow to agree to a model of your style or voice without a separate agreement that has a price.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'As no AI generation from the work is planned, could the wording on outputs and models be left out, so that it does not suggest a permission?',
  language: {
    replaces: true,
    strong: `{Client} ${NO_OUTPUT}`,
    strongNameless: `No one ${NO_OUTPUT}`,
    fallback: NAMED,
    fallbackNameless: NAMED,
    defined: {
      strong:
        '{Client} may not make anything by {AI Use}. If that happens, the result may not be used or registered and is to be deleted.',
      fallback:
        'The result of a named AI edit that both parties approved in writing may be used for {Permitted Use}, but not for further {AI Use}.',
    },
  },
};
