import type { LoopholeKind } from '../../contract/ai-loopholes';
import type { Override } from '../../contract/ai-override';
import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

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
  /** "This restricts the use with AI, but ..." */
  reasons: {
    'generative-only': 'it names generative AI alone, so other machine learning stays free',
    'some-models-only': 'it names some models only, so their own or private ones stay free',
    'others-only': 'it binds others, and not the party that makes the promise',
    effort: 'it promises efforts, not that it will not happen',
    knowledge: 'it covers only what they do knowingly',
    term: 'it ends with the contract, and what a model has learned stays',
    consent: 'consent may follow from silence or may not be refused',
    exception: 'an exception lets the use in again',
    intention: 'it states an intention, which may change',
    'private-only': 'it covers some material only, such as what is private or of some accounts',
    'commercial-only': 'it covers commercial use only, so what is called research or private stays free',
    'not-called-training': 'improving a system stays allowed where it is not called training',
    'opt-out': 'the use is on until you switch it off',
    'one-clause': 'it limits the grant that it stands in, and other clauses grant rights without such a limit',
    'grant-prevails': 'another clause grants rights whatever this one says',
    'other-document-prevails': 'another document goes first where the two differ',
    'ends-with-contract': 'all duties end with the contract, and this one with them',
  } satisfies Readonly<Record<LoopholeKind | Override['kind'], string>>,
};
