import type { ContractSource, Engine, Finding, PlannedRedline, Review, Side } from '../core/model';
import { answerReview, type Answer, type Subject } from './answer';
import { PieceCollector } from './collect-pieces';
import { ParagraphSplitter, type Block } from './read/paragraphs';

/** How to read a text; the sizes are for tests. */
export interface TextReading {
  readonly engine: Engine;
  readonly side: Side;
  /** What the person should know about the reading, each a plain sentence. */
  readonly notes?: readonly string[];
  readonly longestParagraph?: number;
  readonly longestText?: number;
  /** Called after each part of a long text with the number of characters read so far. */
  readonly onProgress?: (characters: number) => Promise<void>;
}

/** About four hundred pages. Longer texts are read in pieces of this size, so that memory has a limit. */
const LONGEST_TEXT = 1_000_000;

const TOO_LONG = 'The paragraph is too long to show an edit in it.';

/** Calls `give` with the answer to a text; what a long text's answer needed is put away afterwards. */
export async function reviewText(
  subject: Subject,
  chunks: AsyncIterable<string> | Iterable<string>,
  reading: TextReading,
  give: (answer: Answer) => Promise<void>,
): Promise<void> {
  let first: { readonly review: Review; readonly empty: boolean } | null = null;
  let collector: PieceCollector | null = null;
  try {
    for await (const blocks of cutIntoPieces(chunks, reading)) {
      if (first === null) {
        first = { review: reviewBlocks(blocks, reading), empty: blocks.length === 0 };
        continue;
      }
      collector ??= new PieceCollector(first.review);
      collector.add(reviewBlocks(blocks, { ...reading, notes: [] }), blocks[0]?.paragraph ?? 0);
    }
    if (collector !== null) await give(collector.answer(subject));
    else if (first !== null) await give(answerReview(subject, first.empty, first.review));
  } finally {
    collector?.dispose();
  }
}

/** At least one piece, which may be empty. */
async function* cutIntoPieces(
  chunks: AsyncIterable<string> | Iterable<string>,
  { longestParagraph, longestText = LONGEST_TEXT, onProgress }: TextReading,
): AsyncGenerator<Block[]> {
  let blocks: Block[] = [];
  let size = 0;
  let read = 0;
  for await (const block of splitBlocks(chunks, longestParagraph)) {
    if (size > 0 && size + block.text.length > longestText) {
      yield blocks;
      read += size;
      await onProgress?.(read);
      blocks = [];
      size = 0;
    }
    blocks.push(block);
    size += block.text.length;
  }
  yield blocks;
}

async function* splitBlocks(
  chunks: AsyncIterable<string> | Iterable<string>,
  longestParagraph: number | undefined,
): AsyncGenerator<Block> {
  const splitter = new ParagraphSplitter(longestParagraph);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Reviews blocks as one contract, and gives places as those of the whole text. */
function reviewBlocks(blocks: readonly Block[], { engine, side, notes = [] }: TextReading): Review {
  const source: ContractSource = {
    paragraphs: blocks.map(({ text }) => ({ text, place: 'body' })),
    notRead: notes,
  };
  const review = engine.review(source, { side });
  if (blocks.every((block, index) => block.whole && block.paragraph === index)) return review;

  const blockAt = (index: number) => {
    const block = blocks[index];
    if (block === undefined) throw new RangeError(`no paragraph ${index}`);
    return block;
  };
  const placeFinding = (finding: Finding): Finding => {
    if (finding.span === null) return finding;
    const { paragraph, offset, whole } = blockAt(finding.span.paragraph);
    const span = { paragraph, start: finding.span.start + offset, end: finding.span.end + offset };
    return whole ? { ...finding, span } : { ...finding, span, remedies: [], noEdit: TOO_LONG };
  };
  const placeRedline = (redline: PlannedRedline) => ({ ...redline, paragraph: blockAt(redline.paragraph).paragraph });
  const tooLong = review.redlines.filter(({ paragraph }) => !blockAt(paragraph).whole);
  return {
    ...review,
    findings: review.findings.map(placeFinding),
    redlines: review.redlines.filter((redline) => !tooLong.includes(redline)).map(placeRedline),
    leftOut: [
      ...review.leftOut,
      ...tooLong.flatMap((redline) => redline.findings).map((id) => ({ id, because: TOO_LONG })),
    ],
  };
}
