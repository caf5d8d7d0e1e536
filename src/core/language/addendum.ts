import type { AddendumForm, ClauseText, Review, WritingOptions } from '../model';
import type { ClauseTemplates } from './clause-package';
import { CLAUSES, clausePackage } from './clause-package';
import { typed } from './write-clause';

/**
 * The addendum in the names and words of the contract that was reviewed, numbers typed. Without a review, or for a party
 * that it does not know, placeholders stay in square brackets; defaults that stand for others are reported.
 */
export function addendum(
  form: AddendumForm,
  review: Review | null,
  options: WritingOptions = {},
  templates: ClauseTemplates = CLAUSES,
): ClauseText {
  const { paragraphs, gaps } = clausePackage(form, review, null, options, templates);
  return {
    paragraphs: typed(paragraphs),
    defaults: gaps.flatMap(({ placeholder, default: text }) => (text === null ? [] : [{ placeholder, text }])),
  };
}
