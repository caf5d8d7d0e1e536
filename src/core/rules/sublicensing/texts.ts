import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const sublicensingTexts: RuleTexts = {
  description: {
    title: 'Sublicensing',
    summary: 'They could pass your work to an AI company.',
    privateNote:
      'This lets them pass your work to anyone, AI companies included. The edit takes the free right out; suppliers who help to deliver the project can be named. Do not give free sublicensing without an AI exclusion that binds every later holder.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'The onward permissions needed to publish (printers, hosts, media owners) are fine. We only ask to leave out onward rights for AI development or datasets.',
  language: {
    replaces: true,
    strong: `{Client} may let service providers use the {Deliverables} on behalf of {Client} for {Permitted Use}, and may not otherwise sublicense {them}. No one may be given the right to use {them} ${AI_USE}.`,
    strongNameless: `Only service providers that help with {Permitted Use} may be given a sublicense. No one may be given the right to use the {Deliverables} ${AI_USE}.`,
    fallback: `No one may be given the right to use the {Deliverables} ${AI_USE}, or to place {them} in a dataset.`,
    fallbackNameless: `No one may be given the right to use the {Deliverables} ${AI_USE}, or to place {them} in a dataset.`,
    defined: {
      strong:
        '{Client} may let service providers use the {Deliverables} on behalf of {Client} for {Permitted Use}, and may not otherwise sublicense {them}. No onward permission may allow {AI Use}.',
      fallback: 'No one may be given the right to carry out {AI Use}.',
    },
  },
};
