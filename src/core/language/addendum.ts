import type { AddendumForm, ClauseParagraph, ClauseText, Review } from '../model';
import { FULL_ADDENDUM } from './addendum-full';
import { MODERATE_ADDENDUM } from './addendum-moderate';
import { fill } from './fill';
import { namesFor } from './names';

const FORMS: Readonly<Record<AddendumForm, readonly ClauseParagraph[]>> = {
  full: FULL_ADDENDUM,
  moderate: MODERATE_ADDENDUM,
};

function bracketed(form: readonly ClauseParagraph[]): readonly ClauseParagraph[] {
  return form.map(({ kind, text }) => ({ kind, text: text.replace(/\{([^}]+)\}/g, '[$1]') }));
}

/**
 * The addendum in the names and words of the contract that was reviewed. Without a review, or for a party that it
 * does not know, placeholders stay in square brackets; defaults that stand for others are reported.
 */
export function addendum(form: AddendumForm, review: Review | null): ClauseText {
  if (!review?.words) return { paragraphs: bracketed(FORMS[form]), defaults: [] };
  const names = namesFor(review.parties, review.words);
  const defaults = new Map<string, string>();
  const paragraphs = FORMS[form].map(({ kind, text }) => {
    const filled = fill(text, names);
    for (const used of filled.defaults) defaults.set(used.placeholder, used.text);
    return { kind, text: filled.text };
  });
  return { paragraphs, defaults: [...defaults].map(([placeholder, text]) => ({ placeholder, text })) };
}
