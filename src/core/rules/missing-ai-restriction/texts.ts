import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const missingAiRestrictionTexts: RuleTexts = {
  description: {
    title: 'No AI restriction',
    summary: 'Nothing in the contract keeps your work out of AI.',
    privateNote:
      'The contract says nothing about AI. Adding a clause is better than relying on silence. If any edit is refused, ask for the e-mail form, check the entire-agreement clause, or price the risk.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'We add a short AI clause to our agreements so that everyone is clear. It does not change what you can do with the work for this project.',
  language: {
    strong: `{Client} will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}, or to build a dataset for one.`,
    strongNameless: `No one may use the {Deliverables} ${AI_USE}, or to build a dataset for one.`,
    fallback: `Rights not stated in {Agreement} are reserved, and use of the {Deliverables} ${AI_USE} needs a separate signed agreement.`,
    fallbackNameless: `Rights not stated in {Agreement} are reserved, and use of the {Deliverables} ${AI_USE} needs a separate signed agreement.`,
    defined: {
      strong: '{Client} will not carry out {AI Use} or let anyone else do so.',
      fallback: 'Rights not stated in {Agreement} are reserved, and {AI Use} needs a separate signed agreement.',
    },
  },
  reasons: {
    clauses: 'Single clauses leave AI out. No clause does so for the whole contract and says that it prevails.',
    duty: 'The contract speaks of AI only as a duty on you. Nothing in it keeps the work out of their AI systems.',
    master:
      'This document grants rights in the work and says nothing to keep it out of AI systems. A master agreement that is not in view may: ask for it.',
    silence: 'The contract grants rights in the work and says nothing to keep it out of AI systems.',
  },
};
