import type { Contract } from '../contract/contract';
import { GIVING } from '../contract/cues';
import { sectionsOf } from '../contract/sections';
import { givesWork } from '../contract/work-grants';

const WORDS = ['Section', 'Clause', 'Article', 'Paragraph'] as const;

/** What the contract calls its parts: "section", "clause". */
function partWord({ paragraphs }: Contract): string {
  const text = paragraphs.map(({ reading }) => reading.text).join('\n');
  const counts = WORDS.map((word) => [word, text.match(new RegExp(`\\b${word}s? \\d`, 'gi'))?.length ?? 0] as const);
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['Section'];
  return text.includes(`${best.toLowerCase()} `) && !new RegExp(`\\b${best} \\d`).test(text)
    ? best.toLowerCase()
    : best;
}

/** The part of a contract that grants the rights, by its number: "Section 4.2"; null where it has none. */
export function grantSection(contract: Contract): string | null {
  let first: number | null = null;
  for (const pattern of GIVING) {
    for (const { sentence } of contract.sentencesFor(pattern)) {
      if (givesWork(sentence) && (first === null || sentence.paragraph < first)) first = sentence.paragraph;
    }
  }
  if (first === null) return null;
  const at = first;
  const holding = sectionsOf(contract.paragraphs)
    .filter((section) => section.first <= at && at <= section.last)
    .at(-1);
  if (!holding) return null;
  return /^\d/.test(holding.number) ? `${partWord(contract)} ${holding.number}` : holding.number;
}

/** The number that the contract's next clause would bear; null where its clauses are not numbered. */
export function nextNumber(contract: Contract, before: number): number | null {
  const own = sectionsOf(contract.paragraphs)
    .filter(({ number, first }) => first < before && /^\d+$/.test(number))
    .map(({ number }) => Number(number));
  return own.length < 2 ? null : Math.max(...own) + 1;
}
