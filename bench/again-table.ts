import { createEngine } from '../src/core/engine';
import { asked } from '../src/core/grammar/subject';
import type { ContractSource, SourceParagraph } from '../src/core/model';
import { ORDINARY, paragraphsOf } from './contract-text';
import { fastest, timed } from './measure';
import { doublings, type Table } from './table';

/** Some 300 pages of a contract in Word. */
const CHARACTERS_OF_300_PAGES = 900_000;
const ADDED = 'The Agency may use the drafts for any purpose.';

/** A contract reviewed, and reviewed again after one paragraph in its middle has changed. */
export const againTable: Table = {
  name: 'again',
  about:
    'a contract reviewed, and again by the same engine after a sentence came into one paragraph; "grew" is against the ' +
    'row before, "asked" the share of the characters that the tokenizer was asked about at first',
  columns: ['pages', 'paragraphs', 'first ms', 'again ms', 'grew', 'ratio', 'asked %'],
  *rows({ seed }) {
    let before: number | null = null;
    for (const pages of doublings(600, 4)) {
      const size = (CHARACTERS_OF_300_PAGES * pages) / 300;
      const { paragraphs } = makeSource(size, seed);
      const engine = createEngine();
      const review = (changed: ContractSource) => timed(() => engine.review(changed, { side: 'creator' }));
      const askedBefore = asked.characters;
      const first = review({ paragraphs, notRead: [] });
      const share = (asked.characters - askedBefore) / size;
      const again = fastest((run) => review({ paragraphs: changed(paragraphs, run), notRead: [] }));
      yield [
        pages,
        paragraphs.length,
        first.ms,
        again.ms,
        before && again.ms / before,
        first.ms / again.ms,
        share * 100,
      ];
      before = again.ms;
    }
  },
};

function makeSource(size: number, seed: number): ContractSource {
  const texts = [...paragraphsOf(size, { seed, weakParagraphEvery: ORDINARY })];
  return { paragraphs: texts.map((text) => ({ text, place: 'body' })), notRead: [] };
}

/** The paragraphs with one more sentence in another one of them each time. */
function changed(paragraphs: readonly SourceParagraph[], run: number): readonly SourceParagraph[] {
  const middle = Math.floor(paragraphs.length / 2) + run;
  return paragraphs.map((paragraph, index) =>
    index === middle ? { ...paragraph, text: `${paragraph.text} ${ADDED}` } : paragraph,
  );
}
