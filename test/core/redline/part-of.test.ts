import { OMITTED } from '../../../src/core/redline/repair';
import { partOf } from '../../../src/core/redline/part-of';
import { readContract } from '../../../src/core/contract/read';
import { contractOf } from '../support';

function omitted(text: string, words: string) {
  const [paragraph] = readContract(contractOf(text)).paragraphs;
  if (!paragraph) throw new Error('No paragraph was read.');
  const start = text.indexOf(words);
  const all = { start: 0, end: text.length };
  const strikes = [{ kind: 'words' as const, ...all, insert: OMITTED }];
  const repair = { strikes, exclusion: 'none' as const, addPurpose: false };
  return partOf(paragraph, all, { start, end: start + words.length }, repair).repair;
}

it('takes a point of a list out', () => {
  expect(omitted('(b) train its models with the drawings;', 'train its models')).toMatchObject({
    strikes: [{ insert: OMITTED }],
  });
});

it.each([
  '9. ENDING 9.1 Either side may end this. 9.2 (a) Licensee stops; (b) models trained before may run on; (c) copies go',
  'ENDING 9.1 Cause: either side may end this 9.2 Models: models trained before may run on',
])('takes no other point out with it: %s', (text) => {
  expect(omitted(text, 'models trained before')).toEqual({ noEdit: 'points' });
});
