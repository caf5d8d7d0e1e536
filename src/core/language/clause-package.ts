import type { Contract } from '../contract/contract';
import type { ClauseForm, ClauseOptions, ClausePackage, Law, OwnTerm, Review } from '../model';
import { insertionAnchor } from './anchor';
import { fullAddendum } from './clauses/full';
import { moderateAddendum } from './clauses/moderate';
import { RIDERS } from './clauses/riders';
import { definitionsClause, shortClause, shortModerateClause } from './clauses/short';
import type { ClauseTemplate } from './clauses/template';
import { companionEdits } from './companion-edits';
import { questionsAbout, unconfirmed } from './facts';
import { gapsIn } from './gaps';
import { termsDefinedIn } from './inserted-terms';
import { lawOf } from './jurisdiction';
import type { Names } from './names';
import { namesFor } from './names';
import { grantSection, nextNumber } from './places';
import { styleOf } from './style';
import { termNames } from './terms';
import { writeClause } from './write-clause';

/** The clauses that can be inserted, in place of which a playbook may have its own. */
export type ClauseTemplates = Readonly<Record<ClauseForm, ClauseTemplate>>;

/** NoTrain's own clauses. */
export const CLAUSES: ClauseTemplates = {
  full: fullAddendum,
  moderate: moderateAddendum,
  short: shortClause,
  'short-moderate': shortModerateClause,
  definitions: definitionsClause,
};

/** The terms that a clause defines for the whole document. */
export function termsDefinedBy(form: ClauseForm | undefined, templates: ClauseTemplates): readonly OwnTerm[] {
  if (form === undefined) return [];
  return termsDefinedIn(templates[form]({ signatures: false, scheduleA: false, scheduleB: false, rider: null }));
}

/** Every placeholder in square brackets, for a contract that was not read. */
export const BRACKETED: Names = {
  client: null,
  contractor: null,
  work: 'the [Deliverables]',
  workIsSingular: false,
  agreement: '[Agreement]',
  project: '[Project]',
  permittedUse: '[Permitted Use]',
  channels: '[Channels]',
  term: '[Term]',
  territory: '[Territory]',
  section: '[Section]',
  fee: '[Fee]',
  terms: termNames({ work: null }),
  style: styleOf({}),
  isDefault: { project: false, permittedUse: false, channels: false, term: false, territory: false, section: false },
};

function riderFor(form: ClauseForm, review: Review | null, law: ClauseOptions['law']): ClausePackage['rider'] {
  const none = (because: string) => ({ law: null, because, unverified: [] });
  if (form !== 'full' && form !== 'moderate') return none('This form has no clause for a single law.');
  if (law === 'none') return none('You chose no clause for a single law.');
  const found: Law | null = law ?? lawOf(review?.governingLaw ?? null);
  const named = review?.governingLaw ?? null;
  if (found === null) {
    return none(
      named === null
        ? 'The contract names no governing law. Choose one if you know it.'
        : `The contract names the law of “${named}”, for which there is no clause. Choose another if it fits.`,
    );
  }
  const { name, unverified } = RIDERS[found];
  return {
    law: found,
    because: law === undefined ? `The contract names the law of “${named ?? ''}”: ${name}.` : `You chose ${name}.`,
    unverified,
  };
}

/**
 * A clause with everything that belongs to its insertion: the place, the edits to clauses that would defeat it, the
 * clause for the governing law, what to ask. `contract` is the reading of `options.source`, null without one.
 * @throws RangeError for an answer that no sentence can hold.
 */
export function clausePackage(
  form: ClauseForm,
  review: Review | null,
  contract: Contract | null,
  options: ClauseOptions,
  templates: ClauseTemplates = CLAUSES,
): ClausePackage {
  const { source, answers = {}, facts = {}, law, scheduleA = true, scheduleB = true } = options;
  const names = review?.words
    ? namesFor(review.parties, review.words, answers, { section: contract && grantSection(contract) })
    : BRACKETED;
  const anchor = source ? insertionAnchor(source, { afterSignatures: facts['contract-unsigned'] === false }) : null;
  const coveredBySignatures = anchor?.beforeSignatures === true && facts['contract-unsigned'] === true;
  const rider = riderFor(form, review, law);
  const isAddendum = form === 'full' || form === 'moderate';
  const template = templates[form]({
    signatures: !coveredBySignatures,
    scheduleA,
    scheduleB,
    rider: rider.law === null ? null : RIDERS[rider.law].text,
  });
  const end = anchor === null ? Infinity : anchor.paragraph + (anchor.where === 'after' ? 1 : 0);
  const from = isAddendum ? 1 : contract && nextNumber(contract, end);
  const { paragraphs, filled } = writeClause(template, names, from);
  const { companions, unpatched } = contract
    ? companionEdits(contract, form, names)
    : { companions: [], unpatched: [] };
  const stated = paragraphs.flatMap(({ text }) => unconfirmed(text, facts));
  const asked = [
    ...stated,
    ...(anchor?.beforeSignatures === true && isAddendum ? (['contract-unsigned'] as const) : []),
  ];
  const unnamed = filled.some(({ open }) => open.includes('Client') || open.includes('Contractor'));
  return {
    form,
    paragraphs,
    anchor,
    companions,
    unpatched,
    rider,
    gaps: gapsIn(filled.map((one) => [form, one])),
    toConfirm: questionsAbout([[form, asked]], facts),
    ready: stated.length === 0 && !unnamed,
  };
}
