import type { ContractSource, Engine, Finding, PlannedRedline, Review, Side } from '../core/model';
import { answerReview, whyEmpty, type Answer, type Subject } from './answer';
import { PieceCollector } from './collect-pieces';
import type { Block } from './read/paragraphs';
import { cutIntoPieces, type PieceSizes } from './read/pieces';

/** How to read a text. */
export interface TextReading {
  readonly engine: Engine;
  readonly side: Side;
  /** What the person should know about the reading, each a plain sentence. */
  readonly notes?: readonly string[];
  readonly sizes?: PieceSizes;
  /** Called after each piece of a long text with the number of characters read so far. */
  readonly onProgress?: (characters: number) => Promise<void>;
}

const TOO_LONG = 'The paragraph is too long to show an edit in it.';

/** Calls `give` with the answer to a text; what a long text's answer needed is put away afterwards. */
export async function reviewText(
  subject: Subject,
  chunks: AsyncIterable<string> | Iterable<string>,
  reading: TextReading,
  give: (answer: Answer) => Promise<void>,
): Promise<void> {
  let first: { readonly review: Review; readonly empty: string | null } | null = null;
  let collector: PieceCollector | null = null;
  let read = 0;
  try {
    for await (const blocks of cutIntoPieces(chunks, reading.sizes)) {
      if (read > 0) await reading.onProgress?.(read);
      read += blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (first === null) {
        const texts = blocks.map(({ text }) => text);
        first = { review: reviewBlocks(blocks, reading), empty: whyEmpty(texts, []) };
        continue;
      }
      collector ??= new PieceCollector(first.review);
      collector.add(reviewBlocks(blocks, { ...reading, notes: [] }), blocks[0]?.paragraph ?? 0);
    }
    const answer = collector?.answer(subject) ?? (first && answerReview(subject, first.empty, first.review));
    if (answer !== null) await give(answer);
  } finally {
    collector?.dispose();
  }
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
