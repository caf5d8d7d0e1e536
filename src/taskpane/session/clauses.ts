/** Under which clause of the contract a row is listed. */
import type { ContractSource, SourceParagraph } from '../../core/model';
import type { Row } from './state';

/** Rows that stand under one heading of the contract. */
export interface ClauseGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const LONGEST_HEADING = 80;
const NUMBER = /^(?:(?:section|article|clause)\s+)?\d+(?:\.\d+)*[.)]?(?=\s)/i;

function looksLikeHeading({ text, headingLevel, listLabel }: SourceParagraph): boolean {
  if (text.trim() === '') return false;
  if (headingLevel !== undefined) return true;
  if (text.length > LONGEST_HEADING || /[.;:,]\s*$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return listLabel !== undefined || NUMBER.test(text) || (letters.length > 2 && letters === letters.toUpperCase());
}

const titled = ({ text, listLabel }: SourceParagraph): string =>
  [listLabel, text.trim().replace(/\s+/g, ' ')].filter(Boolean).join(' ');

/** The index of the heading above a paragraph, or -1; parts of the document do not lend each other headings. */
function headingAbove(source: ContractSource, paragraph: number): number {
  const inBody = (index: number) => ['body', 'table'].includes(source.paragraphs[index]?.place ?? '');
  if (!inBody(paragraph)) return -1;
  for (let index = paragraph; index >= 0; index -= 1) {
    const candidate = source.paragraphs[index];
    if (candidate !== undefined && inBody(index) && looksLikeHeading(candidate)) return index;
  }
  return -1;
}

const ELSEWHERE: Record<SourceParagraph['place'], string> = {
  body: 'The opening of the contract',
  table: 'The opening of the contract',
  header: 'Page header',
  footer: 'Page footer',
  footnote: 'Footnotes',
  endnote: 'Endnotes',
};

function placeOf(source: ContractSource, paragraph: number): { key: string; title: string } {
  const heading = source.paragraphs[headingAbove(source, paragraph)];
  if (heading !== undefined) return { key: `clause-${source.paragraphs.indexOf(heading)}`, title: titled(heading) };
  const place = source.paragraphs[paragraph]?.place ?? 'body';
  return { key: `place-${ELSEWHERE[place]}`, title: ELSEWHERE[place] };
}

/** The rows by clause, in the order in which they stand. */
export function groupByClause(source: ContractSource, rows: readonly Row[]): readonly ClauseGroup[] {
  const groups = new Map<string, { key: string; title: string; rows: Row[] }>();
  for (const row of rows) {
    const span = row.place?.span ?? row.finding.span;
    const { key, title } =
      span === null ? { key: 'whole', title: 'The whole contract' } : placeOf(source, span.paragraph);
    const group = groups.get(key) ?? { key, title, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
