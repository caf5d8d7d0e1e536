import fc from 'fast-check';
import { createEngine } from '../../src/core/engine';
import type { ContractSource, Side, SourceParagraph } from '../../src/core/model';
import { ALL_EXAMPLES } from './rules/all-examples';
import { contractOf, PREAMBLE } from './support';

/** Paragraphs that change how others are read: parties, words, stems, restrictions, languages, repeats. */
const OTHERS = [
  PREAMBLE,
  'This Contract is between Rook Studio LLC ("Client") and Ada Moss ("Contractor").',
  'You grant us a licence to your content. We may use your content. You keep it, and we show it to you.',
  'The "Project" is a poster. "Permitted Use" means showing it. The "Deliverables" are the files.',
  'This Agreement is governed by the laws of the State of Ohio.',
  'Licensee may:',
  'Agency shall not:',
  '(a) use the Deliverables for any purpose;',
  '(b) sublicense the Deliverables to anyone.',
  'Whatever else this Agreement says, nobody may use the Deliverables to train any AI system. This prevails and survives.',
  'Agency will use reasonable efforts not to train generative AI models on the Deliverables.',
  'Le client peut utiliser les dessins pour tous les usages et dans tous les pays du monde sans aucune limite.',
  'WHEREAS the parties agree;',
  '',
];

const sides = fc.constantFrom<Side>('creator', 'client', 'any');
const shapes = fc.record<Omit<SourceParagraph, 'text'>>(
  {
    place: fc.constantFrom<SourceParagraph['place']>('body', 'body', 'table', 'footnote'),
    listLabel: fc.constantFrom('4.2', '(a)', 'iv'),
    headingLevel: fc.constant(1),
  },
  { requiredKeys: ['place'] },
);

/** One change of a contract: paragraphs from some place on are replaced by others. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly SourceParagraph[];
  readonly side: Side;
}

function changed(source: ContractSource, { at, removed, inserted }: Change): ContractSource {
  const paragraphs = [...source.paragraphs];
  paragraphs.splice(at % (paragraphs.length + 1), removed, ...inserted);
  return { ...source, paragraphs };
}

describe('an engine', () => {
  it('says of a changed contract what a new engine says', () => {
    const texts = [...OTHERS, ...OTHERS, ...OTHERS, ...ALL_EXAMPLES.map(({ text }) => text)];
    const paragraph = fc.tuple(fc.constantFrom(...texts), shapes).map(([text, shape]) => ({ text, ...shape }));
    const change = fc.record<Change>({
      at: fc.nat(),
      removed: fc.nat(2),
      inserted: fc.array(paragraph, { maxLength: 3 }),
      side: sides,
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 14 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (first, changes) => {
          const engine = createEngine();
          let source: ContractSource = { paragraphs: first, notRead: [] };
          engine.review(source, { side: 'creator' });
          for (const one of changes) {
            source = changed(source, one);
            const { side } = one;
            expect(engine.review(source, { side })).toEqual(createEngine().review(source, { side }));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is not misled by another contract in between', () => {
    const engine = createEngine();
    const first = contractOf(PREAMBLE, 'The Designer grants Agency a perpetual licence for any purpose.');
    const second = contractOf('We grant you a perpetual licence to our content for any purpose.');
    const before = engine.review(first, { side: 'any' });
    engine.review(second, { side: 'any' });
    expect(engine.review(first, { side: 'any' })).toEqual(before);
  });
});
