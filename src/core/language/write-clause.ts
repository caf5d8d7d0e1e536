import type { ClauseParagraph, ClauseReference } from '../model';
import type { TemplateParagraph } from './clauses/template';
import type { Filled } from './fill';
import { fill } from './fill';
import type { Names } from './names';

/** A clause in the words of one contract. */
export interface Written {
  readonly paragraphs: readonly ClauseParagraph[];
  readonly filled: readonly Filled[];
}

/** The numbers of paragraphs: "1", "1.1", "1.2", "2"; null for those without one. */
function numbersOf(template: readonly TemplateParagraph[], from: number | null): readonly (string | null)[] {
  let first = (from ?? 1) - 1;
  let second = 0;
  return template.map(({ kind }) => {
    if (from === null || (kind !== 'heading' && kind !== 'subclause')) return null;
    if (kind === 'subclause') return `${first}.${(second += 1)}`;
    second = 0;
    return String((first += 1));
  });
}

const REFERENCE = /\{#([\w-]+)\}/g;

/** Puts labels in the place of `{#id}`, and notes where they stand. */
function withReferences(
  text: string,
  label: (id: string) => { readonly label: string; readonly to: number },
): { readonly text: string; readonly references: readonly ClauseReference[] } {
  const references: ClauseReference[] = [];
  let result = '';
  let at = 0;
  for (const { index, 0: whole, 1: id = '' } of text.matchAll(REFERENCE)) {
    const own = label(id);
    result += text.slice(at, index) + own.label;
    references.push({ start: result.length - own.label.length, end: result.length, to: own.to });
    at = index + whole.length;
  }
  return { text: result + text.slice(at), references };
}

/**
 * Writes a clause in the words of a contract, numbered from `from`; null for no numbers.
 * @throws RangeError where a text refers to a paragraph that is not there or has no number.
 */
export function writeClause(template: readonly TemplateParagraph[], names: Names, from: number | null = 1): Written {
  const numbers = numbersOf(template, from);
  const label = (id: string) => {
    const to = template.findIndex((paragraph) => paragraph.id === id);
    const number = numbers[to];
    if (number === undefined || number === null) throw new RangeError(`No numbered paragraph is called ${id}.`);
    return { label: number, to };
  };
  const filled = template.map(({ text }) => fill(text, names));
  const paragraphs = template.map(({ kind }, index): ClauseParagraph => {
    const { text, references } = withReferences(filled[index]?.text ?? '', label);
    const number = numbers[index] ?? null;
    return {
      kind: kind === 'schedule' ? 'heading' : kind === 'subclause' ? 'body' : kind,
      text,
      ...(number === null ? {} : { number, level: kind === 'subclause' ? 2 : 1 }),
      ...(references.length === 0 ? {} : { references }),
    };
  });
  return { paragraphs, filled };
}

/**
 * The same clause with other numbers, as the document's own numbering gives them: the references inside follow.
 * @param numberOf the number that a numbered paragraph now bears
 */
export function renumbered(
  paragraphs: readonly ClauseParagraph[],
  numberOf: (index: number) => string,
): readonly ClauseParagraph[] {
  return paragraphs.map((paragraph, index) => {
    let text = '';
    let at = 0;
    const references = (paragraph.references ?? []).map(({ start, end, to }) => {
      text += paragraph.text.slice(at, start) + numberOf(to);
      at = end;
      return { start: text.length - numberOf(to).length, end: text.length, to };
    });
    return {
      ...paragraph,
      text: text + paragraph.text.slice(at),
      ...(paragraph.number === undefined ? {} : { number: numberOf(index) }),
      ...(references.length === 0 ? {} : { references }),
    };
  });
}

/** The paragraphs with their numbers typed before the words, for an inserter that leaves none to Word. */
export function typed(paragraphs: readonly ClauseParagraph[]): readonly ClauseParagraph[] {
  return paragraphs.map(({ kind, text, number, level }) => ({
    kind,
    text: number === undefined ? text : `${number}${level === 1 ? '.' : ''} ${text}`,
  }));
}
