import { quotesOf, readHouseStyle } from '../../../src/core/contract/house-style';
import { proseOfTexts } from '../support';

const read = (spelling: 'licence' | 'license', ...texts: readonly string[]) =>
  readHouseStyle(proseOfTexts(...texts), spelling);

describe('the style of a contract', () => {
  it('is told from its own words', () => {
    expect(read('licence', 'Each organisation acts in favour of the other.')).toMatchObject({
      verbs: 'ise',
      nouns: 'our',
    });
    expect(read('license', 'Each organization acts in favor of the other.')).toMatchObject({
      verbs: 'ize',
      nouns: 'or',
    });
    expect(read('licence', 'Each organization acts in favour of the other.')).toMatchObject({
      verbs: 'ize',
      nouns: 'our',
    });
  });

  it('follows the word for a licence where nothing else tells', () => {
    expect(read('licence', 'It is so.')).toMatchObject({ verbs: 'ise', nouns: 'our' });
    expect(read('license', 'It is so.')).toMatchObject({ verbs: 'ize', nouns: 'or' });
  });

  it('binds with "shall" only where the contract mostly does', () => {
    const shall = 'A shall pay. B shall deliver. Both shall keep silent.';
    expect(read('licence', shall).duty).toBe('shall');
    expect(read('licence', 'A shall pay. B will deliver.').duty).toBe('will');
    expect(read('licence', shall, 'A will pay. B will ask. C will wait. D will go.').duty).toBe('will');
  });

  it('quotes as most of its marks do', () => {
    expect(quotesOf(['The \u201cWork\u201d is Ida\u2019s.', "It's so."])).toBe('curly');
    expect(quotesOf(['The "Work" is Ida\u2019s.'])).toBe('straight');
    expect(quotesOf([])).toBe('straight');
  });
});
