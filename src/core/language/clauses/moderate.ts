import type { ClauseTemplate } from './template';
import { body, heading, riderClause, SIGNATURES, title } from './template';

/** The No-AI addendum in its moderate form. */
export const moderateAddendum: ClauseTemplate = ({ signatures, rider }) => [
  title('AI USE ADDENDUM'),
  body(
    'This Addendum is part of {Agreement} between {Client} and {Contractor}, and applies to every statement of work or order under it.',
  ),
  heading('Words used here'),
  body(
    'These meanings apply in this Addendum and, for a term that {Agreement} does not define itself, wherever {Agreement} uses it. "{Work}" means the {Deliverables} and drafts that {Contractor} supplies for {Project}, but not material that {Client} supplies or owns, nor open-source or other third-party material, which stays under its own terms. "{Model}" means a machine-learning or generative AI system, public or private. "{AI Use}" means using the {Work} to train, fine-tune or improve a {Model}, to build a dataset for one, to have a {Model} generate new work that imitates the {Work}, or to make a {Digital Replica}. "{Digital Replica}" means a computer-generated voice, likeness or performance that could be taken for that of a real person who did not give it. "{Written Consent}" means a document signed by {Contractor} that describes the {AI Use} allowed.',
  ),
  heading('No AI use', 'no-ai-use'),
  body(
    '{Client} will not carry out {AI Use}, or permit others to do so, without {Written Consent}. All other uses that {Agreement} allows stay as they are, including edits, publication and portfolio use.',
  ),
  heading('Everyday tools'),
  body(
    '{Client} may use security, back-up, storage, search, format, spelling, translation, caption and accessibility tools, and may use AI-assisted editing (such as removing backgrounds, noise or dust) on the {Work} for {Project}, if the tool does not train on the {Work} so far as {Client} knows after a reasonable check of its terms and settings.',
  ),
  heading('Suppliers'),
  body(
    '{Client} will give the {Work} only to affiliates and suppliers who need it for {Project}, and will tell them not to carry out {AI Use}. {Client} is not in breach because a supplier, without the knowledge of {Client} and against the instructions of {Client}, uses a background tool that trains on the {Work}, if {Client} takes reasonable steps to stop it on finding out.',
  ),
  heading('Publication', 'reservation'),
  body(
    'Publishing the {Work} where {Agreement} allows is not {AI Use} by {Client}, even if others collect it. {Client} will use no-training settings that the platform offers where that is reasonable, and will not remove rights information on purpose. {Contractor} reserves text and data mining of the {Work} under Article 4(3) of Directive (EU) 2019/790 and similar laws.',
  ),
  heading('If something goes wrong'),
  body(
    'A party that learns of {AI Use} without {Written Consent} will tell the other promptly. {Client} will stop the {AI Use} within the control of {Client}, delete the {Work} from training data there, and confirm this in writing within 30 days. Copies kept for legal records or in normal back-ups may stay. Each party keeps the remedies that {Agreement} and the law give.',
  ),
  heading('Rights', 'rights'),
  body(
    '{AI Use} is not part of any permission or transfer under {Agreement}. If copyright in the {Work} passes to {Client}, clause {#no-ai-use} still applies as a promise by {Client}.',
  ),
  heading('Tools used by {Contractor}'),
  body(
    'This Addendum does not cover tools that {Contractor} uses to create the {Work}; any other terms of {Agreement} about them continue.',
  ),
  heading('Order of documents'),
  body(
    'On {AI Use} this Addendum prevails over the rest of {Agreement} and over orders, policies and online terms. It continues after {Agreement} ends, and changes only in writing signed by both parties. It does not restrict acts that the law says a contract cannot restrict.',
  ),
  ...riderClause(rider),
  ...(signatures ? SIGNATURES : []),
];
