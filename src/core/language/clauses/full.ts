import { SCHEDULE_A, SCHEDULE_B } from './schedules';
import type { ClauseTemplate } from './template';
import { body, heading, riderClause, SIGNATURES, subclause, title } from './template';

/** The No-AI addendum in its full form. */
export const fullAddendum: ClauseTemplate = ({ signatures, scheduleA, scheduleB, rider }) => [
  title('NO-AI TRAINING ADDENDUM'),
  body(
    'This Addendum is part of {Agreement} between {Client} and {Contractor}. It applies from the date of {Agreement} to everything supplied under it, and to every statement of work, order, change request and renewal made under it.',
  ),
  heading('Words used here'),
  subclause(
    'These meanings apply in this Addendum and, for a term that {Agreement} does not define itself, wherever {Agreement} uses it.',
  ),
  subclause(
    '"{Work}" means the {Deliverables} and the other material that {Contractor} supplies for {Project}, including drafts, source files, recordings and their metadata, in whole or in part and in any copy. It does not include {Excluded Material}.',
  ),
  subclause(
    '"{Excluded Material}" means (a) material that {Client} supplies or already owns, such as brand assets, briefs and data; (b) open-source and other third-party material, which stays under its own terms; and (c) facts, general ideas and anything that {Client} lawfully has from another source.',
  ),
  subclause(
    '"{Model}" means a system that learns from data or generates content, such as a machine-learning, foundation or generative AI system, public or private, whoever runs it.',
  ),
  subclause(
    '"{AI Use}" means using the {Work} to (a) train, fine-tune, test, evaluate or improve a {Model}; (b) build a dataset, or an embedding, index or other retrieval source, for a {Model}; (c) prompt or condition a {Model} so that it generates content; (d) imitate the style of {Contractor} with a {Model}; or (e) make a {Digital Replica}. Using a {Permitted Tool} for what it is permitted for is not {AI Use}, and nor is ordinary indexing by a public web search engine.',
  ),
  subclause(
    '"{Digital Replica}" means a voice, likeness or performance, generated or altered by computer, that could be taken for that of a real person who did not give it in that form. Ordinary editing, mixing and retouching of a recording does not make one.',
  ),
  subclause(
    '"{Permitted Tool}" means a tool used for security, storage, back-up, search within files held by {Client}, format conversion, spell-checking, captions, alt text, other accessibility, or checks for copying, if neither the tool nor its provider keeps the {Work} for, or learns from it for, any other purpose.',
  ),
  subclause('"{Retained AI Rights}" means the right to carry out {AI Use} and to permit others to do so.'),
  subclause(
    '"{Recipient}" means an affiliate, subcontractor, supplier or other person who receives the {Work} from or through {Client}, but not a member of the public who sees or hears it in a publication that {Agreement} allows.',
  ),
  subclause(
    '"{Written Consent}" means a separate document, signed by {Contractor}, that names the {Model}, the purpose, the period and any fee. Silence, payment, conduct, online terms and consent to another use are not {Written Consent}.',
  ),
  heading('What stays the same'),
  body(
    '{Client} may use, edit, publish and show the {Work} as {Agreement} allows, including in the portfolio and awards entries of {Client} where {Agreement} allows that, so long as no {AI Use} takes place. This Addendum gives no further right to use the {Work}.',
  ),
  heading('No AI use', 'no-ai-use'),
  body(
    '{Client} will not carry out {AI Use}, or permit or help anyone else to do so, anywhere in the world, without {Written Consent}.',
  ),
  heading('Limit on rights', 'rights'),
  subclause(
    '{AI Use} is outside every permission that {Agreement} gives, and each permission is given on the condition that it is not used for {AI Use}.',
  ),
  subclause(
    'If any right in the {Work} passes to {Client}, the {Retained AI Rights} do not pass and stay with {Contractor}. If the law does not let them be held separately, {Client} will not exercise them, and will require the same of any later owner.',
  ),
  subclause(
    'Clause {#no-ai-use} binds {Client} as a promise, whether or not copyright or any other law would require permission.',
  ),
  heading('Other people, tools and publication', 'others'),
  subclause(
    '{Client} may share the {Work} with {Recipient}s who need it for a purpose that {Agreement} allows and who have agreed not to carry out {AI Use}. {Client} will be responsible for what {Recipient}s do with it.',
  ),
  subclause(
    '{Client} will not put the {Work} into a service unless its terms or settings stop the provider from carrying out {AI Use}.',
  ),
  subclause(
    'Publishing the {Work} where {Agreement} allows, including on a platform whose standard terms cannot be negotiated, is not a breach of clause {#others} if {Client} turns on the no-training settings offered for its account there.',
  ),
  heading('Reservation and notices', 'reservation'),
  body(
    `{Contractor} reserves text and data mining of the {Work} under Article 4(3) of Directive (EU) 2019/790 and similar laws. {Client} will ${
      scheduleA
        ? 'carry the notices in Schedule A on sites that {Client} controls where the {Work} appears, and will '
        : ''
    }not knowingly remove rights information from the files.`,
  ),
  heading('If AI use happens'),
  body(
    'On learning of {AI Use} without {Written Consent}, {Client} will (a) tell {Contractor} within five business days and stop it; (b) delete the {Work} from datasets, embeddings, indexes and fine-tuned components that {Client} controls; (c) stop using each version of a {Model} controlled by {Client} that was trained on the {Work}, unless the training on the {Work} has been undone; (d) take reasonable steps to have {Recipient}s do the same; and (e) confirm this in writing within 30 days. Copies kept only for legal records, or in back-ups that expire in the normal course, may stay if no one uses them.',
  ),
  heading('Questions'),
  body(
    'Not more than once a year while {Client} holds the {Work}, and when there is reasonable ground to suspect {AI Use}, {Client} will answer reasonable written questions about {AI Use} and name the services that processed the {Work}. {Client} need not disclose secrets of other clients.',
  ),
  heading('Separate permission'),
  body(
    `${
      scheduleB
        ? '{AI Use} is permitted only if Schedule B is completed and separately signed.'
        : '{AI Use} is permitted only by {Written Consent}.'
    } Payment for past {AI Use} does not permit more.`,
  ),
  heading('Remedies'),
  body(
    '{Contractor} may ask a court to stop {AI Use}, as well as using any other remedy. For {AI Use} in breach of this Addendum {Client} will pay the proven loss of {Contractor} or, if greater, a reasonable fee for that use. No liability cap, waiver of remedies or indemnity by {Contractor} in {Agreement} applies to {AI Use} by {Client} or {Recipient}s.',
  ),
  heading('Tools used by {Contractor}'),
  body(
    'This Addendum limits {Client} and {Recipient}s only. It makes no promise about tools that {Contractor} uses to create the {Work}, which the other terms of {Agreement} govern, and it does not let {Contractor} put confidential material of {Client} into an AI tool.',
  ),
  heading('Duration, order of documents and changes'),
  body(
    'This Addendum survives the end or transfer of {Agreement}, binds successors and later owners, and lasts as long as any right in the {Work}. On {AI Use} it prevails over {Agreement}, any master agreement, statement of work, order, policy, portal or platform term, of any date and even if that document says otherwise. It changes only by a document, signed by both parties, that names this Addendum. It does not restrict acts that the law says a contract cannot restrict. If part of it is invalid, the rest stands. Delay is not a waiver.',
  ),
  ...riderClause(rider),
  ...(signatures ? SIGNATURES : []),
  ...(scheduleA ? SCHEDULE_A : []),
  ...(scheduleB ? SCHEDULE_B : []),
];
