import nlp from 'compromise/one';
import { matchesIn } from '../matches';
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

/** A half-open range of a text. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/** Cheap, and true for few clauses: only with such a word can a name between subject and verb be no subject. */
const RELATIVE = /\b(?:who|whom|whose|which|that)\b/i;
const RELATIVES = new RegExp(RELATIVE, 'gi');

const SAYING = new Set(Object.keys(LEGAL_WORDS).filter((word) => LEGAL_WORDS[word] === 'Saying'));

/** What the tokenizer has been asked, for measuring: it is far slower than patterns, so it is asked little. */
export const asked = { clauses: 0, characters: 0 };

/** True where patterns leave open who is bound by the verb after these words, so that {@link subjectOf} has to say. */
export function isSubjectOpen(clause: string): boolean {
  return RELATIVE.test(clause);
}

/** The part of a clause that tells its subject: up to its last relative pronoun, from the comma before. */
function decisivePart(clause: string): Words | null {
  let part: Words | null = null;
  for (const { 0: pronoun, index } of matchesIn(clause, RELATIVES)) {
    const head = clause.slice(0, index);
    const [last = ''] = /\S+\s*$/.exec(head) ?? [];
    if (last === '' || SAYING.has(last.toLowerCase().replace(/[^a-z]/g, ''))) continue;
    const stop = /^.*[,;:](?=\s)/s.exec(head.slice(0, head.length - last.length + 1));
    part = { start: stop?.[0].length ?? 0, end: index + pronoun.length };
  }
  return part;
}

/** Clauses answered for last: a paragraph is read again with each of its edits, most of its clauses unchanged. */
const answered = new Map<string, Words | null>();
const MOST_KEPT = 500;

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
export function subjectOf(clause: string): Words | null {
  const part = decisivePart(clause);
  if (!part) return null;
  const words = clause.slice(part.start, part.end);
  const known = answered.get(words);
  const found = known === undefined ? subjectIn(words) : known;
  if (answered.size >= MOST_KEPT) answered.clear();
  answered.set(words, found);
  return found && { start: part.start + found.start, end: part.start + found.end };
}

/** The subject in words that end with a relative pronoun. */
function subjectIn(words: string): Words | null {
  asked.clauses += 1;
  asked.characters += words.length;
  const parsed = nlp(words).json({ terms: { tags: true, offset: true }, offset: true }) as readonly Parsed[];
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
