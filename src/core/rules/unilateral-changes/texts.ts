import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const unilateralChangesTexts: RuleTexts = {
  description: {
    title: 'Unilateral changes and incorporated terms',
    summary: 'They could change the rules later by updating a page.',
    privateNote:
      'A contract that is safe today can take in AI rights later without your signature. The edit keeps changes away from the rights in your work and from AI. Read the policies that it names before you sign: NoTrain has not seen them.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could we fix the version of each policy at signing, and ask both sides to sign changes that affect rights or AI? Other updates can follow your normal process.',
  language: {
    strong:
      'Only terms in force at the date of {Agreement} apply. No later policy, order, portal term or click-through gives {Client} further rights in the {Deliverables}. Changes on that point, or on AI, need the signature of both parties.',
    strongNameless:
      'Only terms in force at the date of {Agreement} apply. No later policy, order, portal term or click-through gives anyone further rights in the {Deliverables}. Changes on that point, or on AI, need the signature of both parties.',
    fallback:
      "Operational policies may be updated on 30 days' notice, but updates do not apply to rights in the {Deliverables} or to AI unless both parties sign.",
    fallbackNameless:
      "Operational policies may be updated on 30 days' notice, but updates do not apply to rights in the {Deliverables} or to AI unless both parties sign.",
    defined: {
      strong:
        'Only terms in force at the date of {Agreement} apply. No later policy, order, portal term or click-through gives {Client} further rights in the {Deliverables} or permits {AI Use}. Changes on those points need the signature of both parties.',
      fallback:
        "Operational policies may be updated on 30 days' notice, but updates do not apply to rights in the {Deliverables} or to {AI Use} unless both parties sign.",
    },
  },
};
