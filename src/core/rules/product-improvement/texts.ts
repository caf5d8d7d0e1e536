import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const productImprovementTexts: RuleTexts = {
  description: {
    title: 'Product improvement and research',
    summary:
      'They may use your work to make their own products better, and that is how AI training is often described.',
    privateNote:
      '"Improve", "develop", "research" and "analytics" are words under which AI is often trained without being named. Taking names out of the data does not help: your style stays in the work. The edit keeps use to what you are paid for. Be slow to sign if these words stay and nothing that keeps AI out prevails over them.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could this be narrowed to what the project or the service needs? "Improve" and "develop" are sometimes read as AI training, which is not part of it.',
  language: {
    strong: `{Client} will not use the {Deliverables}, or data made from {them} (aggregated or de-identified data included), to develop or improve any product or service, or ${AI_USE}.`,
    strongNameless: `The {Deliverables}, and data made from {them} (aggregated or de-identified data included), may not be used to develop or improve any product or service, or ${AI_USE}.`,
    fallback: `Improving a product or service does not include using the {Deliverables}, or data made from {them}, ${AI_USE}.`,
    fallbackNameless: `Improving a product or service does not include using the {Deliverables}, or data made from {them}, ${AI_USE}.`,
    defined: {
      strong:
        '{Client} will not use the {Deliverables}, or data made from {them} (aggregated or de-identified data included), to develop or improve any product, service or {Model}. {Client} will not carry out {AI Use}.',
      fallback: 'Improving a product or service does not include {AI Use}.',
    },
  },
};
