import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const aiTrainingGrantTexts: RuleTexts = {
  description: {
    title: 'Express AI-training grant',
    summary: 'They may train AI on your work, in so many words.',
    privateNote:
      'These words let them train AI on your work. Take them out before you sign, or agree a separate paid permission. If they will do neither, consider not signing.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could this wording be removed? AI training is not part of this project or its fee. If it is needed later, a separate agreement can cover it.',
  language: {
    replaces: true,
    strong: `Despite anything else in {Agreement}, {Client} may not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}, or to build a dataset for one, whether the system is public or private. Any such use needs a separate signed document that names the system, the purpose, the period and the fee.`,
    strongNameless: `Despite anything else in {Agreement}, no one may use the {Deliverables} ${AI_USE}, or to build a dataset for one, whether the system is public or private. Any such use needs a separate signed document that names the system, the purpose, the period and the fee.`,
    fallback:
      'Use of the {Deliverables} to train or test an AI system is allowed only if both parties sign a separate schedule that names the system, limits use to internal purposes for a fixed period, forbids imitation of style, voice or likeness, and states the fee and the deletion date.',
    fallbackNameless:
      'Use of the {Deliverables} to train or test an AI system is allowed only if both parties sign a separate schedule that names the system, limits use to internal purposes for a fixed period, forbids imitation of style, voice or likeness, and states the fee and the deletion date.',
    defined: {
      strong:
        'Despite anything else in {Agreement}, {Client} may not carry out {AI Use}, or let anyone else do so, whether the {Model} is public or private. {AI Use} needs {Written Consent}.',
      fallback:
        '{AI Use} is allowed only if both parties sign a separate schedule that names the {Model}, limits use to internal purposes for a fixed period, forbids imitation of style, voice or likeness, and states the fee and the deletion date.',
    },
  },
};
