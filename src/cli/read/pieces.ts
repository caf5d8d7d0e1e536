import { ParagraphSplitter, type Block } from './paragraphs';

/** In characters; the usual ones serve everything but tests. */
export interface PieceSizes {
  readonly longestParagraph?: number;
  readonly longestText?: number;
  readonly pieceSize?: number;
}

/** About four hundred pages. A longer text is read in pieces, so that memory has a limit. */
const LONGEST_TEXT = 1_000_000;

/** Small enough that a piece in which every line is a finding can be answered. */
const PIECE_SIZE = 150_000;

/** The whole of a text of usual size as one piece, which may be empty; a longer text in many. */
export async function* cutIntoPieces(
  chunks: AsyncIterable<string> | Iterable<string>,
  { longestText = LONGEST_TEXT, pieceSize = PIECE_SIZE, longestParagraph }: PieceSizes = {},
): AsyncGenerator<Block[]> {
  const blocks = splitBlocks(chunks, longestParagraph);
  const start: Block[] = [];
  let size = 0;
  while (size <= longestText) {
    const next = await blocks.next();
    if (next.done === true) {
      yield start;
      return;
    }
    start.push(next.value);
    size += next.value.text.length;
  }
  yield* groupBlocks(chain(start, blocks), pieceSize);
}

async function* groupBlocks(blocks: AsyncIterable<Block>, pieceSize: number): AsyncGenerator<Block[]> {
  let piece: Block[] = [];
  let size = 0;
  for await (const block of blocks) {
    if (size > 0 && size + block.text.length > pieceSize) {
      yield piece;
      piece = [];
      size = 0;
    }
    piece.push(block);
    size += block.text.length;
  }
  yield piece;
}

/** Gives the first blocks away, so that they are not held while the rest is read. */
async function* chain(start: Block[], rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield* start.splice(0);
  yield* rest;
}

async function* splitBlocks(
  chunks: AsyncIterable<string> | Iterable<string>,
  longestParagraph: number | undefined,
): AsyncGenerator<Block> {
  const splitter = new ParagraphSplitter(longestParagraph);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}
