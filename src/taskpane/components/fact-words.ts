import type { FactId } from '../../core/model';

/** What a person confirms, as a statement to be ticked. */
export const FACT_WORDS: Readonly<Record<FactId, string>> = {
  'payment-outstanding': 'The full payment is still to come.',
  'drafts-not-delivered': 'I have kept the drafts and unused material: the other side does not have them.',
  'contract-unsigned': 'The contract is still unsigned.',
  'no-generative-ai-used': 'The work was made without generative AI.',
};
