import nlp from 'compromise/one';
import { LEGAL_TAGS, LEGAL_WORDS } from './lexicon';

nlp.plugin({ tags: LEGAL_TAGS, words: LEGAL_WORDS });

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface Parsed {
  readonly terms: readonly Term[];
}

/** Cheap, and true for few clauses: only with such a word can a name between subject and verb be no subject. */
const RELATIVE = /\b(?:who|whom|whose|which|that)\b/i;

/** True where patterns leave open who is bound by the verb after these words, so that {@link subjectOf} has to say. */
export function isSubjectOpen(clause: string): boolean {
  return RELATIVE.test(clause);
}

function lastIndex(terms: readonly Term[], test: (term: Term, index: number) => boolean): number {
  let last = -1;
  for (const [index, term] of terms.entries()) if (test(term, index)) last = index;
  return last;
}

/**
 * The words in a clause that are the subject of the verb right after it, without the relative clause that stands
 * between ("Agency and any person to whom the Designer sends a copy" gives "Agency and any person to"). A half-open
 * range of `clause`; null where it has no relative clause.
 */
export function subjectOf(clause: string): { readonly start: number; readonly end: number } | null {
  const parsed = nlp(clause).json({ terms: { tags: true, offset: true }, offset: true }) as readonly Parsed[];
  const terms = parsed.flatMap((sentence) => sentence.terms);
  const relative = lastIndex(
    terms,
    (term, index) => term.tags.includes('Relative') && index > 0 && terms[index - 1]?.tags.includes('Saying') !== true,
  );
  const pronoun = terms[relative];
  if (!pronoun) return null;
  const boundary = lastIndex(terms.slice(0, relative - 1), (term) => /[,;:]/.test(term.post));
  const first = terms[boundary + 1];
  return first ? { start: first.offset.start, end: pronoun.offset.start } : null;
}
