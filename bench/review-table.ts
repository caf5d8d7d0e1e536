import { engine } from '../src/core/engine';
import type { ContractSource, Review } from '../src/core/model';
import { DENSE, ORDINARY, paragraphsOf, SPARSE } from './contract-text';
import { fastest, heapInUse, timed } from './measure';
import { doublings, type Table } from './table';

/** What a list of keywords would do. */
const ONE_PATTERN =
  /\b(?:(?:any|all) (?:purposes?|uses?|media)|perpetual|irrevocabl[ey]|worldwide|sub-?licen[cs]\w+|derivative works?|made for hire|moral rights|machine[- ]learning)\b/gi;

/** The review of made-up contracts, as the pane and the command line ask for it. */
export const reviewTable: Table = {
  name: 'review',
  about:
    'a text reviewed at once, against one pattern of keywords searched in it; "grew" is the time against the row before, ' +
    '"held" what review and engine keep in memory',
  columns: ['text', 'MB', 'ms', 'MB/s', 'grew', 'pattern ms', 'ratio', 'findings', 'held MB'],
  *rows({ seed, largest }) {
    // Lets machine code be made of the engine before it is measured.
    reviewOf(makeSource(100_000, seed, DENSE));
    for (const [kind, weakParagraphEvery, sizes] of [
      ['sparse', SPARSE, doublings(largest / 4, 2)],
      ['ordinary', ORDINARY, doublings(largest, 4)],
      ['dense', DENSE, doublings(largest / 4, 2)],
    ] as const) {
      let before: number | null = null;
      for (const [row, size] of sizes.entries()) {
        // Another text each time: the engine may remember sentences that it has seen.
        const source = (run: number) => makeSource(size * 1e6, seed + 10 * row + run + 1, weakParagraphEvery);
        const pattern = fastest((run) => {
          const text = textOf(source(run));
          return timed(() => [...text.matchAll(ONE_PATTERN)].length);
        });
        const heap = heapInUse();
        const { ms, value } = fastest((run) => {
          const given = source(run);
          return timed(() => reviewOf(given));
        });
        const { findings } = value;
        const held = heapInUse() - heap;
        yield [
          kind,
          size,
          ms,
          (size * 1e3) / ms,
          before && ms / before,
          pattern.ms,
          ms / pattern.ms,
          findings.length,
          held,
        ];
        before = ms;
      }
    }
  },
};

function reviewOf(source: ContractSource): Review {
  return engine.review(source, { side: 'creator' });
}

function makeSource(size: number, seed: number, weakParagraphEvery: number): ContractSource {
  const texts = [...paragraphsOf(size, { seed, weakParagraphEvery })];
  return { paragraphs: texts.map((text) => ({ text, place: 'body' })), notRead: [] };
}

function textOf({ paragraphs }: ContractSource): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}
