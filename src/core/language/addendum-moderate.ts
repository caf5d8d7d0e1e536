import type { ClauseParagraph } from '../model';

/** The No-AI addendum in its moderate form, with placeholders. */
export const MODERATE_ADDENDUM: readonly ClauseParagraph[] = [
  { kind: 'title', text: 'AI USE ADDENDUM (MODERATE)' },
  {
    kind: 'body',
    text: 'This Addendum is part of {Agreement} between {Client} and {Contractor}, and applies to every statement of work or order under it.',
  },
  { kind: 'heading', text: '1. Words used here' },
  {
    kind: 'body',
    text: '"Work" means the {Deliverables} and drafts that {Contractor} supplies for {Project}, but not material that {Client} supplies or owns, nor open-source or other third-party material, which stays under its own terms. "Model" means a machine-learning or generative AI system, public or private. "AI Use" means using the Work to train, fine-tune or improve a Model, to build a dataset for one, to have a Model generate new work that imitates the Work, or to make a Digital Replica. "Digital Replica" means a computer-generated voice, likeness or performance that could be taken for that of a real person who did not give it. "Written Consent" means a document signed by {Contractor} that describes the AI Use allowed.',
  },
  { kind: 'heading', text: '2. No AI Use' },
  {
    kind: 'body',
    text: '{Client} will not carry out AI Use, or permit others to do so, without Written Consent. All other uses that {Agreement} allows stay as they are, including edits, publication and portfolio use.',
  },
  { kind: 'heading', text: '3. Everyday tools' },
  {
    kind: 'body',
    text: '{Client} may use security, back-up, storage, search, format, spelling, translation, caption and accessibility tools, and may use AI-assisted editing (such as removing backgrounds, noise or dust) on the Work for {Project}, if the tool does not train on the Work so far as {Client} knows after a reasonable check of its terms and settings.',
  },
  { kind: 'heading', text: '4. Suppliers' },
  {
    kind: 'body',
    text: '{Client} will give the Work only to affiliates and suppliers who need it for {Project}, and will tell them not to carry out AI Use. {Client} is not in breach because a supplier, without the knowledge of {Client} and against its instructions, uses a background tool that trains on the Work, if {Client} takes reasonable steps to stop it on finding out.',
  },
  { kind: 'heading', text: '5. Publication' },
  {
    kind: 'body',
    text: 'Publishing the Work where {Agreement} allows is not AI Use by {Client}, even if others collect it. {Client} will use no-training settings that the platform offers where that is reasonable, and will not remove rights information on purpose. {Contractor} reserves text and data mining of the Work under Article 4(3) of Directive (EU) 2019/790 and similar laws.',
  },
  { kind: 'heading', text: '6. If something goes wrong' },
  {
    kind: 'body',
    text: 'A party that learns of AI Use without Written Consent will tell the other promptly. {Client} will stop the AI Use within its control, delete the Work from training data within its control, and confirm this in writing within 30 days. Copies kept for legal records or in normal back-ups may stay. Each party keeps the remedies that {Agreement} and the law give.',
  },
  { kind: 'heading', text: '7. Rights' },
  {
    kind: 'body',
    text: 'AI Use is not part of any permission or transfer under {Agreement}. If copyright in the Work passes to {Client}, clause 2 still applies as a promise by {Client}.',
  },
  { kind: 'heading', text: '8. Tools used by {Contractor}' },
  {
    kind: 'body',
    text: 'This Addendum does not cover tools that {Contractor} uses to create the Work; any other terms of {Agreement} about them continue.',
  },
  { kind: 'heading', text: '9. Order of documents' },
  {
    kind: 'body',
    text: 'On AI Use this Addendum prevails over the rest of {Agreement} and over orders, policies and online terms. It continues after {Agreement} ends, and changes only in writing signed by both parties. It does not restrict acts that the law says a contract cannot restrict.',
  },
];
