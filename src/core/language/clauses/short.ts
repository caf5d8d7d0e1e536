import type { ClauseTemplate } from './template';
import { body, heading } from './template';

/** One clause that says it all, in words of its own. */
export const shortClause: ClauseTemplate = () => [
  heading('No AI use'),
  body(
    "{Client} may use the {Deliverables} as {Agreement} allows, but will not use {them} or any drafts, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system, to build a dataset or retrieval source for one, or to make a computer-generated copy of a person's voice, likeness or performance. That kind of use is outside every permission in {Agreement}; if ownership passes, this clause continues as a promise by {Client} that any later owner must accept. {Client} will share the files only with people who need them and who accept the same limit. Publishing where {Agreement} allows, with any no-training settings offered turned on, is not a breach. Text and data mining is reserved, including under Article 4(3) of Directive (EU) 2019/790. Tools for security, storage, back-up, format, spelling, captions and accessibility that do not keep or learn from the files are allowed. This clause does not cover material that {Client} supplies, or third-party and open-source material. It continues after {Agreement} ends, prevails over its other terms and over orders, policies and online terms, and changes only by a separate document signed by both parties.",
  ),
];

/** One clause that is easier to agree to. */
export const shortModerateClause: ClauseTemplate = () => [
  heading('AI'),
  body(
    '{Client} will not use the {Deliverables}, or permit others to use {them}, to train or improve any machine-learning or generative AI system, unless both parties sign a separate document. Everyday tools, including AI-assisted editing for {Project}, may be used where, so far as {Client} knows after a reasonable check, they do not train on the files. All other uses that {Agreement} allows stay as they are. This clause continues after {Agreement} ends and prevails over its other terms.',
  ),
];

/** The definitions alone, so that edits elsewhere can be in defined terms without an addendum. */
export const definitionsClause: ClauseTemplate = () => [
  heading('Words about AI'),
  body(
    'In {Agreement}, "{AI Use}" means using the {Deliverables}, or drafts of {them}, to train, test, prompt or improve any machine-learning or generative AI system, to build a dataset or retrieval source for one, or to make a {Digital Replica}. It does not include tools for security, storage, back-up, format, spelling, captions and accessibility that do not keep or learn from the files, or use of material that {Client} supplies.',
  ),
  body(
    '"{Model}" means a machine-learning or generative AI system, public or private. "{Digital Replica}" means a voice, likeness or performance, generated or altered by computer, that could be taken for that of a real person who did not give it in that form. "{Written Consent}" means a separate document signed by {Contractor} that names the {AI Use} allowed. "{Retained AI Rights}" means the right to carry out {AI Use} and to permit others to do so.',
  ),
];
