import type { RuleId } from '../model';

/** What to say for a rule's texts, and where to stop. */
export interface Position {
  /** Why the texts are asked for: a whole sentence that the other side may read. */
  readonly reason: string;
  /** Whether the use that the rule is about can be sold apart: then it is priced before it is refused. */
  readonly canBePriced: boolean;
  /** When to stop, for the person alone: never in a document, a comment or a letter. */
  readonly walkAway: string;
}

/** The position behind each rule. */
export const POSITIONS: Readonly<Record<RuleId, Position>> = {
  'unlimited-purpose': {
    reason: 'The fee is for a project, so the uses are those of the project.',
    canBePriced: true,
    walkAway:
      'If "any purpose" stays and every AI exclusion is refused, you are in effect also selling AI rights: price it that way or decline.',
  },
  'future-media': {
    reason: 'Media that are needed today can be named; new ones can be added when they are needed.',
    canBePriced: true,
    walkAway:
      'Keep "later developed" wording only where an AI exclusion in the same sentence, or one that prevails over it, limits it.',
  },
  'perpetual-term': {
    reason: 'A period keeps the fee and the use in step, and existing publications can stay.',
    canBePriced: true,
    walkAway: 'Forever is often tolerable for logos or one-off sites if the AI exclusion also lasts.',
  },
  'unlimited-territory': {
    reason: 'Copies and servers are everywhere, so the limit on AI applies everywhere too.',
    canBePriced: true,
    walkAway: 'Not a reason to walk away on its own.',
  },
  sublicensing: {
    reason: 'Suppliers who help with the project can work with the files; others need a permission of their own.',
    canBePriced: true,
    walkAway: 'Do not give free sublicensing without an AI exclusion that binds every later holder.',
  },
  'third-party-sharing': {
    reason: 'Whoever receives the files works under the same limits as the one who passes them on.',
    canBePriced: true,
    walkAway: 'Be slow to accept an open right to share with "data partners" or "research partners".',
  },
  'derivative-works': {
    reason: 'Everyday edits are part of the job; new work generated from this work is another one.',
    canBePriced: true,
    walkAway:
      'Open adaptation rights plus ownership, with no AI exclusion, amount to a full transfer: price it or decline.',
  },
  'work-for-hire': {
    reason: 'Whoever is the owner, the promise about AI is needed and costs the project nothing.',
    canBePriced: true,
    walkAway:
      'Think hard before accepting it without an AI promise for a voice, a recognisable style or a series. In California it may also bring duties of an employer for the other side: ask a lawyer.',
  },
  'ip-assignment': {
    reason: 'The finished work can be transferred; use with AI is another right, with a value of its own.',
    canBePriced: true,
    walkAway: 'No carve-out, no promise and no extra money: decline, or price it as a sale of AI rights.',
  },
  'moral-rights-waiver': {
    reason: 'Normal edits need no approval; versions altered by AI and false credit concern the person.',
    canBePriced: false,
    walkAway: 'Often tolerable for uncredited or ghost work if the AI exclusion stays.',
  },
  'ai-training-grant': {
    reason: 'AI training is not part of the project or its fee; a separate agreement can cover it.',
    canBePriced: true,
    walkAway:
      'If they will neither delete the words nor agree a separate permission with a price, consider not signing.',
  },
  'product-improvement': {
    reason: 'The project or the service needs the work itself, not data made from it.',
    canBePriced: true,
    walkAway: 'Be slow to sign if "improve" or "develop" stays and no AI exclusion prevails over it.',
  },
  'ai-output-ownership': {
    reason: 'As no AI generation from the work is agreed, nothing needs to be said about who owns its results.',
    canBePriced: true,
    walkAway:
      'Be slow to agree to a "brand model" of your style or voice without a separate agreement that has a price.',
  },
  'ai-indemnity': {
    reason: 'Each side carries the risk of the tools that it chooses.',
    canBePriced: false,
    walkAway: "Be slow to accept an unlimited promise to pay for the other side's AI use.",
  },
  'broad-indemnity': {
    reason: 'A promise to pay follows fault and has a limit.',
    canBePriced: false,
    walkAway:
      "Be slow to accept an unlimited promise that covers the other side's own acts; ask an insurer or a lawyer before you sign.",
  },
  'likeness-voice': {
    reason: 'The recorded performance is what was agreed; a computer-made copy needs its own consent.',
    canBePriced: true,
    walkAway: 'A general or perpetual right to replicas is a reason to stop and take advice from a union or a lawyer.',
  },
  'all-rights-buyout': {
    reason: 'A list of uses shows both sides what the fee covers.',
    canBePriced: true,
    walkAway:
      'An all-in buy-out that includes AI is a different product: agree only if you mean to sell it and are paid for it.',
  },
  'weak-ai-restriction': {
    reason: 'A clause on AI helps both sides most where its reach is plain.',
    canBePriced: true,
    walkAway: 'If they will not close the gap, treat the contract as having no AI clause and read the rest that way.',
  },
  'missing-ai-restriction': {
    reason: 'A short clause is clearer than silence and takes nothing from the project.',
    canBePriced: true,
    walkAway:
      'Large clients may refuse any edit; then ask for the e-mail form, check the entire-agreement clause, or price the risk.',
  },
  'unilateral-changes': {
    reason: 'Rights and AI are agreed by both sides; other updates can follow the usual process.',
    canBePriced: false,
    walkAway: 'If delivery needs a portal with content terms of its own, ask to deliver another way.',
  },
  'injunctive-relief-waiver': {
    reason: 'Training is hard to undo, so money alone may not put things right.',
    canBePriced: false,
    walkAway: 'A full waiver matters less where the AI exclusion is clear and the files are already public.',
  },
  'vendor-ai-tools': {
    reason: 'Ordinary tools are welcome; those that keep or learn from the files are another matter.',
    canBePriced: false,
    walkAway: 'Be careful where they will not name their tools and the work is a voice, a face or unpublished text.',
  },
  'portfolio-feedback-residuals': {
    reason: 'Know-how that people remember is free; the work and its drafts are not know-how.',
    canBePriced: false,
    walkAway: 'Ownership of rejected pitches or unpaid tests is a reason to ask for a fee or to say no.',
  },
};
