import { AI_USE } from '../language/ai-use';
import { LAW_CHECKED } from './law';
import type { RuleTexts } from './rule';

export const weakAiRestrictionTexts: RuleTexts = {
  description: {
    title: 'Weak AI restriction',
    summary: 'It limits AI, but leaves a gap.',
    privateNote:
      'It looks like protection, but it leaves a way to train on your work all the same. The edit closes the gap with as few words as possible. If they will not close it, read the contract as if it had no AI clause.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Thank you for including an AI clause. Could we make it a little clearer on the kinds of system, on suppliers, and on the time after the project ends?',
  language: {
    strong: `{Client} will not, during or after {Agreement}, use the {Deliverables}, or let anyone else use {them}, ${AI_USE}, public or private. Consent needs a separate signed document that names the system, the purpose, the period and the fee.`,
    strongNameless: `No one may, during or after {Agreement}, use the {Deliverables} ${AI_USE}, public or private. Consent needs a separate signed document that names the system, the purpose, the period and the fee.`,
    fallback:
      'This limit covers public and private systems and lasts after {Agreement} ends. Published copies are kept from being collected by others for AI as far as is reasonable.',
    fallbackNameless:
      'This limit covers public and private systems and lasts after {Agreement} ends. Published copies are kept from being collected by others for AI as far as is reasonable.',
    defined: {
      strong:
        '{Client} will not, during or after {Agreement}, carry out {AI Use} or let anyone else do so, whether the {Model} is public or private. {AI Use} needs {Written Consent}.',
      fallback:
        'The ban on {AI Use} covers public and private systems and lasts after {Agreement} ends. Published copies are kept from being collected by others for {AI Use} as far as is reasonable.',
    },
  },
};
