import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const likenessVoiceTexts: RuleTexts = {
  description: {
    title: 'Likeness, voice and digital replica',
    summary: 'They could use your face and voice, and make a computer copy of them.',
    privateNote:
      'This may let them make a computer copy of your voice or face. The edit limits them to what you recorded. Ask your union or a lawyer about any replica. A general or perpetual replica right is a reason to stop and take advice.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'The recorded performance can be used for this project. Could digital replicas be left out, with any future replica agreed separately and specifically?',
  language: {
    replaces: true,
    strong: `The name, voice, image and performance of the person may be used only as recorded and only for {Permitted Use}. {Client} may not make, train or use a computer-generated copy of them, or use them ${AI_USE}. Any exception needs a separate signed consent that describes each use, the period and the fee.`,
    strongNameless: `The name, voice, image and performance of the person may be used only as recorded and only for {Permitted Use}. No one may make, train or use a computer-generated copy of them, or use them ${AI_USE}. Any exception needs a separate signed consent that describes each use, the period and the fee.`,
    fallback:
      'A computer-generated copy of the voice, face or performance may be made only for a use described in a separate signed consent, with approval before release, and must be deleted with its source files afterwards.',
    fallbackNameless:
      'A computer-generated copy of the voice, face or performance may be made only for a use described in a separate signed consent, with approval before release, and must be deleted with its source files afterwards.',
    defined: {
      strong:
        'The name, voice, image and performance of the person may be used only as recorded and only for {Permitted Use}. {Client} may not make, train or use a {Digital Replica} without {Written Consent} that describes each use, the period and the fee. {AI Use} of the recordings is not permitted either.',
      fallback:
        'A {Digital Replica} may be made only for a use described in {Written Consent}, with approval before release, and must be deleted with its source files afterwards.',
    },
  },
};
