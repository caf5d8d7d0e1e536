import type { ClauseDraft, Review, WritingOptions } from '../model';
import { BRACKETED } from './clause-package';
import { dataLicence as template } from './clauses/schedules';
import { gapsIn } from './gaps';
import { namesFor } from './names';
import { writeClause } from './write-clause';

/** The schedule that prices AI use, in the words of a contract. Nothing that is answered fills a fee: only the parties do. */
export function dataLicence(review: Review | null, { answers = {} }: WritingOptions = {}): ClauseDraft {
  const names = review?.words ? namesFor(review.parties, review.words, answers) : BRACKETED;
  const paragraphs = template({ signatures: true, scheduleA: false, scheduleB: false, rider: null });
  const written = writeClause(paragraphs, names, null);
  const unnamed = written.filled.some(({ open }) => open.includes('Client') || open.includes('Contractor'));
  return {
    paragraphs: written.paragraphs,
    gaps: gapsIn(written.filled.map((filled) => ['data-licence', filled])),
    toConfirm: [],
    ready: !unnamed,
  };
}
