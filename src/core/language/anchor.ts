import type { ContractSource, InsertionAnchor, SourceParagraph } from '../model';
import { readText } from '../contract/reading';

/** What opens a signature block. */
const OPENS =
  /^(?:in witness (?:whereof|hereof)|as witness|signatures?(?: page| block)?\s*:?$|signed(?: and delivered)? (?:by|for|on behalf|as a deed)|executed (?:by|as|on|for|in)|(?:accepted and agreed|agreed (?:and|to and) accepted|agreed and acknowledged|agreed to and accepted)\b|the parties (?:have|hereto have) (?:signed|executed|caused)|by signing (?:below|this)|(?:this \w+ (?:is|was|has been) )?(?:signed|executed) (?:and delivered )?(?:on|as of))/i;
/** A line of it. */
const LINE =
  /^(?:by|per|name|print(?:ed)? name|title|position|date|dated|signature|signed|sign(?:ed)? here|for and on behalf of [^.]{1,80}|witness)\s*(?::|_|\.{4,}|$)|\/s\/ |_{4,}|\.{8,}/i;
const ATTACHED = /^(?:exhibit|schedule|annex|appendix|attachment|rider) "?[a-z0-9]/i;
const REACH = 14;
const LONGEST_LABEL = 60;
/** Lines with names and dates before this part of a document are its title page. */
const TITLE_PART = 0.25;

function lastIndexOf(paragraphs: readonly SourceParagraph[], wanted: (paragraph: SourceParagraph) => boolean): number {
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph && wanted(paragraph)) return index;
  }
  return -1;
}

const isBody = ({ place }: SourceParagraph): boolean => place === 'body';
const inFlow = ({ place }: SourceParagraph): boolean => place === 'body' || place === 'table';

/** The first paragraph of the contract's signatures, as it counts; -1 where none are found. */
function firstOfSignatures(paragraphs: readonly SourceParagraph[], texts: readonly string[]): number {
  const isLine = (index: number): boolean => LINE.test(texts[index] ?? '');
  const linesFrom = (index: number): number =>
    texts.slice(index, index + REACH).filter((_, offset) => isLine(index + offset)).length;
  const end = texts.findIndex(
    (text, index) => index > 0 && ATTACHED.test(text) && text.length <= LONGEST_LABEL && linesFrom(index - REACH) > 1,
  );
  const last = end < 0 ? texts.length : end;
  for (let index = 0; index < last; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || !inFlow(paragraph)) continue;
    if (OPENS.test(texts[index] ?? '') && linesFrom(index + 1) > 0) return index;
  }
  const flow = paragraphs.filter(inFlow).length;
  for (let index = Math.floor(flow * TITLE_PART); index < last; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || !inFlow(paragraph) || !isLine(index) || linesFrom(index) < 2) continue;
    return withLabels(index, texts);
  }
  return -1;
}

/** "AGENCY" and blank lines above the first line belong to the block. */
function withLabels(first: number, texts: readonly string[]): number {
  let from = first;
  for (let index = first - 1; index >= Math.max(0, first - 3); index -= 1) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (text.length > LONGEST_LABEL || /[.;]$/.test(text) || /^\d/.test(text)) break;
    from = index;
  }
  return from;
}

/**
 * Where a clause goes in a contract: before its signatures, otherwise after its last paragraph. A block that stands in
 * a table is a place after the paragraph before the table. Null for a document without a paragraph outside of tables.
 */
export function insertionAnchor(
  { paragraphs }: ContractSource,
  { afterSignatures = false }: { readonly afterSignatures?: boolean } = {},
): InsertionAnchor | null {
  const lastBody = lastIndexOf(paragraphs, isBody);
  if (lastBody < 0) return null;
  const atEnd: InsertionAnchor = { paragraph: lastBody, where: 'after', beforeSignatures: false };
  if (afterSignatures) return atEnd;
  const first = firstOfSignatures(
    paragraphs,
    paragraphs.map(({ text }) => readText(text).text),
  );
  if (first < 0) return atEnd;
  const opening = paragraphs[first];
  if (opening && isBody(opening)) return { paragraph: first, where: 'before', beforeSignatures: true };
  const before = lastIndexOf(paragraphs.slice(0, first), isBody);
  return before < 0 ? atEnd : { paragraph: before, where: 'after', beforeSignatures: true };
}
