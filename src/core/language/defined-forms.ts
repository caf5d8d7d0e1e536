import type { RuleId } from '../model';

/** The stronger and the softer text of a rule in terms that a definition elsewhere carries. */
export interface DefinedTexts {
  readonly strong?: string;
  readonly fallback?: string;
}

/**
 * What the rules' own texts say in words of their own, said in defined terms. A text that is not here has one form only:
 * it does not speak of AI, or says something that no term carries.
 */
export const DEFINED_FORMS: Readonly<Partial<Record<RuleId, DefinedTexts>>> = {
  'unlimited-purpose': {
    strong: '{Client} will use the {Deliverables} for no other purpose. {AI Use} is not a permitted purpose.',
    fallback: 'No purpose includes {AI Use}.',
  },
  'future-media': {
    strong:
      'Other media, technologies and kinds of use, including any that become known later, need a further agreement in writing. No medium or technology includes {AI Use}.',
    fallback:
      'New media means new ways of showing or playing the {Deliverables} to people, and does not include {AI Use}.',
  },
  'perpetual-term': {
    strong:
      'After {Term}, {Client} will make no new use of the {Deliverables}, may leave existing publications in place, and may not put any copy to {AI Use}.',
    fallback: 'However long these rights last, no copy may be put to {AI Use}.',
  },
  'unlimited-territory': {
    strong: '{Client} will not carry out or permit {AI Use} anywhere in the world.',
    fallback: 'The ban on {AI Use} applies wherever copies, servers or people are located.',
  },
  sublicensing: {
    strong:
      '{Client} may let service providers use the {Deliverables} on behalf of {Client} for {Permitted Use}, and may not otherwise sublicense {them}. No onward permission may allow {AI Use}.',
    fallback: 'No one may be given the right to carry out {AI Use}.',
  },
  'third-party-sharing': {
    strong:
      '{Client} may share the {Deliverables} only with recipients who need {them} for {Permitted Use} and have agreed in writing not to carry out {AI Use}. {Client} will be responsible for what those recipients do with {them}. Publication as {Agreement} allows is not restricted.',
    fallback:
      '{Client} may share the {Deliverables} with service providers bound by confidentiality terms that forbid {AI Use}.',
  },
  'derivative-works': {
    strong:
      '{Client} may crop, resize, trim, caption and translate the {Deliverables} for {Permitted Use}. {AI Use} is not a permitted edit, and {Client} may not make or use anything that results from it.',
    fallback:
      '{Client} may make edits of any kind needed for {Permitted Use}, including AI-assisted repair of technical faults with tools that do not keep or learn from the files, but not for other {AI Use}.',
  },
  'work-for-hire': {
    strong:
      'Whoever owns the {Deliverables}, {Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
    fallback: 'Whoever owns the {Deliverables}, no one may carry out {AI Use}.',
  },
  'ip-assignment': {
    strong:
      'Whatever {Agreement} transfers, it does not transfer the {Retained AI Rights}, which stay with {Contractor}. {Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
    fallback:
      '{Client} will not carry out {AI Use} or let anyone else do so, and will require the same of any later owner.',
  },
  'moral-rights-waiver': {
    strong:
      '{Contractor} will not object to ordinary edits needed for {Permitted Use}. Nothing in {Agreement} waives any moral right in relation to {AI Use} or to false credit.',
    fallback:
      'Any waiver of moral rights applies only to use for {Permitted Use}, and not to {AI Use} or false credit.',
  },
  'ai-training-grant': {
    strong:
      'Despite anything else in {Agreement}, {Client} may not carry out {AI Use}, or let anyone else do so, whether the {Model} is public or private. {AI Use} needs {Written Consent}.',
    fallback:
      '{AI Use} is allowed only if both parties sign a separate schedule that names the {Model}, limits use to internal purposes for a fixed period, forbids imitation of style, voice or likeness, and states the fee and the deletion date.',
  },
  'product-improvement': {
    strong:
      '{Client} will not use the {Deliverables}, or data made from {them} (aggregated or de-identified data included), to develop or improve any product, service or {Model}. {Client} will not carry out {AI Use}.',
    fallback: 'Improving a product or service does not include {AI Use}.',
  },
  'ai-output-ownership': {
    strong:
      '{Client} may not make anything by {AI Use}. If that happens, the result may not be used or registered and is to be deleted.',
    fallback:
      'The result of a named AI edit that both parties approved in writing may be used for {Permitted Use}, but not for further {AI Use}.',
  },
  'ai-indemnity': {
    strong:
      'No promise to pay or warranty in {Agreement} covers claims about {AI Use} by anyone but the party that makes the promise. Changes made by others are not covered either.',
  },
  'broad-indemnity': {
    strong:
      'Such a promise to pay covers only reasonable loss from third-party claims, to the extent caused by a proven breach of {Agreement} by the party that makes it, up to the fees paid under {Agreement}. It does not cover changes or combinations by others, or {AI Use}, and no claim is settled without the consent of the party that pays.',
  },
  'likeness-voice': {
    strong:
      'The name, voice, image and performance of the person may be used only as recorded and only for {Permitted Use}. {Client} may not make, train or use a {Digital Replica} without {Written Consent} that describes each use, the period and the fee. {AI Use} of the recordings is not permitted either.',
    fallback:
      'A {Digital Replica} may be made only for a use described in {Written Consent}, with approval before release, and must be deleted with its source files afterwards.',
  },
  'all-rights-buyout': {
    strong:
      'The rights granted are for the uses, channels, territory and period listed in {Agreement} and no others. They do not cover {AI Use}.',
    fallback: 'The rights granted cover showing and playing the {Deliverables} to people for {Term}, but not {AI Use}.',
  },
  'weak-ai-restriction': {
    strong:
      '{Client} will not, during or after {Agreement}, carry out {AI Use} or let anyone else do so, whether the {Model} is public or private. {AI Use} needs {Written Consent}.',
    fallback:
      'The ban on {AI Use} covers public and private systems and lasts after {Agreement} ends. Published copies are kept from being collected by others for {AI Use} as far as is reasonable.',
  },
  'missing-ai-restriction': {
    strong: '{Client} will not carry out {AI Use} or let anyone else do so.',
    fallback: 'Rights not stated in {Agreement} are reserved, and {AI Use} needs a separate signed agreement.',
  },
  'unilateral-changes': {
    strong:
      'Only terms in force at the date of {Agreement} apply. No later policy, order, portal term or click-through gives {Client} further rights in the {Deliverables} or permits {AI Use}. Changes on those points need the signature of both parties.',
    fallback:
      "Operational policies may be updated on 30 days' notice, but updates do not apply to rights in the {Deliverables} or to {AI Use} unless both parties sign.",
  },
  'injunctive-relief-waiver': {
    strong: 'Nothing in {Agreement} stops {Contractor} from asking a court to stop {AI Use}.',
    fallback: 'The limits on remedies in {Agreement} do not apply to {AI Use}.',
  },
  'vendor-ai-tools': {
    strong:
      'The {Deliverables} may be put, by {Client} or by suppliers, only into tools whose terms do not let the provider keep {them} or carry out {AI Use}. {Client} will name those tools on request.',
  },
  'portfolio-feedback-residuals': {
    strong:
      'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or permits {AI Use}. Memory means what a person remembers without aid, and never the content of a {Model}.',
    fallback:
      'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything a {Model} has learned.',
  },
};
