import { findGoverningLaw } from '../../../src/core/contract/governing-law';
import { proseOfTexts } from '../support';

describe('findGoverningLaw', () => {
  it.each([
    [
      'This Agreement is governed by and construed in accordance with the laws of the State of New York.',
      'State of New York',
    ],
    ['This contract is governed by the laws of England and Wales, without regard to conflicts.', 'England and Wales'],
    ['This Agreement is subject to German law.', 'German law'],
  ])('reads %s', (text, law) => {
    expect(findGoverningLaw(proseOfTexts(text))).toBe(law);
  });

  it('must not invent one', () => {
    expect(findGoverningLaw(proseOfTexts('The parties obey all applicable laws of the place of work.'))).toBeNull();
    expect(findGoverningLaw(proseOfTexts('Governed by the laws of the State of Governing Law.'))).toBeNull();
  });

  it('reads on where a page ends before the name', () => {
    const prose = proseOfTexts('It is construed in every respect', 'under the laws of the State of Ohio.');
    expect(findGoverningLaw(prose)).toBe('State of Ohio');
  });
});
