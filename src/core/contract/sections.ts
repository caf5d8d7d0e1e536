import { matchesIn } from '../matches';
import type { Paragraph } from './contract';

/** A numbered part of a contract, or one of its exhibits. Paragraphs are numbered from 0, `last` included. */
export interface Section {
  /** "4.2", "III", "Exhibit A". */
  readonly number: string;
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/** What a section is known by. */
type Headed = Pick<Paragraph, 'source' | 'reading'>;

const NUMBERED =
  /^(?:#{1,6} )?(?:(?:section|article|clause|§) ?)?(\d{1,2}(?:\.\d{1,2}){0,3}|(?<=article )[ivx]{1,5})[.):]?(?:\s+|$)/i;
/** What is attached to a contract; the word may be all of its title. */
const ATTACHED =
  /^(?:#{1,6} )?(exhibit|schedule|annex|appendix|attachment|rider) ("?[a-z0-9](?:[-.]?\d{1,2})?"?)(?=$|[\s:.,(-])/i;
const LONGEST_TITLE = 90;

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** "exhibit a" and "EXHIBIT A" are one. */
function attachment(kind: string, letter: string): string {
  return `${titleCase(kind)} ${letter.replace(/"/g, '').toUpperCase()}`;
}

function titleOf(text: string): string {
  const [title = ''] = /^[^.:]{0,90}(?=[.:]|$)/.exec(text) ?? [];
  return title.trim();
}

function beginning({ source, reading: { text } }: Headed): Pick<Section, 'number' | 'title'> | null {
  if (source.place === 'table') return null;
  const attached = ATTACHED.exec(text);
  if (attached && (text.length <= LONGEST_TITLE || source.headingLevel !== undefined))
    return { number: attachment(attached[1] ?? '', attached[2] ?? ''), title: text.slice(attached[0].length).trim() };
  const label = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?$/.exec(source.listLabel ?? '')?.[1];
  if (label) return { number: label, title: titleOf(text) };
  const numbered = NUMBERED.exec(text);
  return numbered ? { number: numbered[1] ?? '', title: titleOf(text.slice(numbered[0].length)) } : null;
}

const depth = (number: string): number => (/^\d/.test(number) ? number.split('.').length : 1);

/** The sections of a contract by their numbers and titles, in order. One holds the deeper ones that follow it. */
export function sectionsOf(paragraphs: readonly Headed[]): readonly Section[] {
  const begun = paragraphs.flatMap((paragraph, first) => {
    const section = beginning(paragraph);
    return section ? [{ ...section, first }] : [];
  });
  return begun.map((section, index) => {
    const isAttached = ATTACHED.test(section.number);
    const next = begun
      .slice(index + 1)
      .find(({ number }) => ATTACHED.test(number) || (!isAttached && depth(number) <= depth(section.number)));
    return { ...section, last: (next?.first ?? paragraphs.length) - 1 };
  });
}

/** A place that words refer to: "Section 4.2", "clause 3(b)", "Exhibit A". */
export interface Reference {
  /** The number as {@link Section.number} has it, without items such as "(b)". */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const REFERENCE =
  /(?:\b(?:sections?|clauses?|articles?|paragraphs?)|§{1,2}) ?(\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}\b)(?:\([a-z0-9]{1,4}\))*|\b(exhibit|schedule|annex|appendix|attachment|rider) ("?[A-Z0-9](?:[-.]?\d{1,2})?"?)(?![\w'])/gi;

/** The next number of "Sections 3 (Licence), 4.1 and 8". */
const NEXT =
  /(?: [([][A-Z][^)\]]{0,60}[)\]])?(?:, and |, or |, | and | or )(\d{1,2}(?:\.\d{1,2}){0,3})(?:\([a-z0-9]{1,4}\))*(?![\w%])/y;
const PLURAL = /^(?:sections|clauses|articles|paragraphs|§§)/i;

function* furtherNumbers(text: string, from: number): Generator<Reference> {
  for (let at = from; ;) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(text);
    if (!match) return;
    const end = at + match[0].length;
    const number = match[1] ?? '';
    yield { number, start: at + match[0].indexOf(number), end };
    at = end;
  }
}

/** The places that a text refers to, in order. Offsets are in the text. */
export function referencesIn(text: string): readonly Reference[] {
  return [...matchesIn(text, REFERENCE)].flatMap(({ index, 0: whole, 1: number, 2: kind, 3: letter }) => {
    const end = index + whole.length;
    const first = { number: number ?? attachment(kind ?? '', letter ?? ''), start: index, end };
    return PLURAL.test(whole) ? [first, ...furtherNumbers(text, end)] : [first];
  });
}

/** The section that a reference means, or the one that holds it ("4.2.1" in "4.2"); null where it is not there. */
export function resolveReference(sections: readonly Section[], { number }: Reference): Section | null {
  for (let wanted = number; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('.')))) {
    const found = sections.find((section) => section.number === wanted);
    if (found) return found;
  }
  return null;
}
