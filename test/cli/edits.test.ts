import fc from 'fast-check';
import { contractText, DENSE } from '../../bench/contract-text';
import type { Edit } from '../../src/core/model';
import { engine } from '../../src/core/engine';
import { parse, run, type Parsed } from './support';

async function review(text: string, side: string): Promise<Parsed> {
  const { out, err } = await run(['review', '-', '--format', 'json', '--side', side], { input: text, engine });
  expect(err).toBe('');
  return parse(out);
}

/** Paragraphs as the contract of the command line words it, a line at a time. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const paragraph = open.replace(/(?:\r*\n|\r)$/, '');
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  for (const line of text.match(/[^\r\n]*(?:\r*\n|\r|$)/g) ?? []) {
    if (line.trim() === '') close();
    else open += line;
  }
  close();
  return paragraphs;
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((left, { start, end, insert }) => left.slice(0, start) + insert + left.slice(end), text);
}

/** That edits lie in the text, one after the other. */
function checkOrder(text: string, edits: readonly Edit[]): void {
  expect(edits).not.toEqual([]);
  let last = 0;
  for (const { start, end } of edits) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const blankLine = fc.constantFrom('', ' \t', '\u00a0', '\f', '\u3000');
const side = fc.constantFrom('creator', 'client', 'any');
/** What may stand in the place of a space: in it offsets in bytes, characters and UTF-16 units differ. */
const space = fc.constantFrom(' ', '  ', '\u00a0', ' 😀 ', ' é ', 'WRAP');

/** A made-up contract with any kind of line end, hard wraps and characters beyond the first 65,536. */
const anyContract = fc
  .record({ seed: fc.nat(9999), lineEnd, blankLine, spaces: fc.array(space, { minLength: 7, maxLength: 40 }) })
  .map(({ seed, lineEnd, blankLine, spaces }) => {
    const text = contractText(2500, { seed, weakParagraphEvery: DENSE });
    let at = 0;
    return text
      .replace(/ (?=\w)/g, (usual) => (++at % 7 === 0 ? (spaces[(at / 7) % spaces.length] ?? usual) : usual))
      .replaceAll('WRAP', lineEnd)
      .replaceAll('\n\n', `${lineEnd}${blankLine}${lineEnd}`);
  });

describe('what an answer says of a text', () => {
  it('holds for any contract: the words are where it says, and each result is what the edits give', async () => {
    let found = 0;
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyContract, side, async (text, side) => {
        const paragraphs = paragraphsOf(text);
        const { findings, redlines, leftOut } = await review(text, side);
        found += findings.length;
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { paragraph, start, end, quote, remedies, noEdit } of findings) {
          expect(noEdit === null).toBe(remedies.some(({ kind }) => kind === 'minimal'));
          if (paragraph === null || start === null || end === null) {
            expect({ paragraph, start, end, quote }).toEqual({ paragraph: null, start: null, end: null, quote: '' });
            continue;
          }
          const before = paragraphs[paragraph] ?? '';
          expect(before.slice(start, end)).toBe(quote);
          for (const { kind, edits, result } of remedies) {
            kinds.add(kind);
            checkOrder(before, edits);
            expect(apply(before, edits)).toBe(result);
          }
        }
        expect(redlines.map(({ paragraph }) => paragraph)).toEqual(
          [...new Set(redlines.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
        );
        for (const { paragraph, before, edits, result } of redlines) {
          expect(before).toBe(paragraphs[paragraph]);
          checkOrder(before, edits);
          expect(apply(before, edits)).toBe(result);
        }
        // No smallest edit is lost without a word: its paragraph is redlined, or it is left out with a reason.
        const planned = new Set(redlines.map(({ paragraph }) => paragraph));
        const told = new Set(leftOut.map(({ id }) => id));
        for (const { id, paragraph, noEdit } of findings)
          if (noEdit === null && paragraph !== null && !planned.has(paragraph)) expect(told).toContain(id);
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(100);
    expect(kinds).toEqual(new Set(['minimal', 'strong', 'fallback']));
  });
});
