import { readOwnWords } from '../../../src/core/contract/own-words';
import { referencesIn, resolveReference, sectionsOf } from '../../../src/core/contract/sections';
import { NO_PREFILTER } from '../../../src/core/prefilter/prefilter';

const TEXTS = [
  'ARTICLE I DEFINITIONS',
  '1. Licence. The Designer grants a licence.',
  '1.1 Scope: print only.',
  '1.2 Term. One year.',
  'It may be renewed.',
  '2. Payment',
  '(a) in May',
  'EXHIBIT A',
  '1. Drawings',
];
const sections = sectionsOf(TEXTS.map((text) => readOwnWords({ text, place: 'body' }, NO_PREFILTER)));

describe('the sections of a contract', () => {
  it('have numbers, titles and the paragraphs that they hold', () => {
    expect(sections).toEqual([
      { number: 'I', title: 'DEFINITIONS', first: 0, last: 0 },
      { number: '1', title: 'Licence', first: 1, last: 4 },
      { number: '1.1', title: 'Scope', first: 2, last: 2 },
      { number: '1.2', title: 'Term', first: 3, last: 4 },
      { number: '2', title: 'Payment', first: 5, last: 6 },
      { number: 'Exhibit A', title: '', first: 7, last: 8 },
      { number: '1', title: 'Drawings', first: 8, last: 8 },
    ]);
  });

  it('may be numbered by the document', () => {
    const [section] = sectionsOf([
      readOwnWords({ text: 'Term. One year.', place: 'body', listLabel: '4.2' }, NO_PREFILTER),
    ]);
    expect(section).toMatchObject({ number: '4.2', title: 'Term' });
  });

  it.each([
    ['as Section 1.2 says', '1.2'],
    ['under clause 2(a)(ii)', '2'],
    ['see § 1.2.3', '1.2'],
    ['listed in exhibit "A" hereto', 'Exhibit A'],
  ])('are found by a reference: %s', (text, number) => {
    const [reference] = referencesIn(text);
    expect(reference && resolveReference(sections, reference)?.number).toBe(number);
  });

  it('are found by a row of numbers', () => {
    const numbers = referencesIn(
      'Sections 2(a) [Licence], 4.1 (Term), and 8 survive; Section 3 and 5 copies do not.',
    ).map(({ number }) => number);
    expect(numbers).toEqual(['2', '4.1', '8', '3']);
  });

  it('must not be invented for a reference that leads nowhere', () => {
    const [reference] = referencesIn('see Schedule 3');
    expect(reference && resolveReference(sections, reference)).toBeNull();
    expect(referencesIn('a section of the schedule')).toEqual([]);
  });
});
