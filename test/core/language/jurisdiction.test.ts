import { lawOf } from '../../../src/core/language/jurisdiction';

describe('the law of a contract', () => {
  it.each([
    ['State of New York', 'us'],
    ['State of Georgia', 'us'],
    ['California', 'us'],
    ['England and Wales', 'uk'],
    ['Northern Ireland', 'uk'],
    ['English', 'uk'],
    ['Ireland', 'eu'],
    ['Dutch law', 'eu'],
    ['Federal Republic of Germany', 'de'],
    ['French', 'fr'],
    ['Province of Ontario', 'ca'],
    ['Province of British Columbia and Canada', 'ca'],
    ['New South Wales', 'au'],
    ['Victoria', 'au'],
  ])('of %s is %s', (governingLaw, law) => {
    expect(lawOf(governingLaw)).toBe(law);
  });

  it.each([null, 'Japan', 'Georgia', 'England and France', 'State of Delaware and Germany'])(
    'must not be guessed: %s',
    (governingLaw) => {
      expect(lawOf(governingLaw)).toBeNull();
    },
  );
});
