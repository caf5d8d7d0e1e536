import { findGoverningLaw } from '../../../src/core/contract/governing-law';

describe('findGoverningLaw', () => {
  it.each([
    [
      'This Agreement is governed by and construed in accordance with the laws of the State of New York.',
      'State of New York',
    ],
    ['This contract is governed by the laws of England and Wales, without regard to conflicts.', 'England and Wales'],
    ['This Agreement is subject to German law.', 'German law'],
  ])('reads %s', (text, law) => {
    expect(findGoverningLaw(text)).toBe(law);
  });

  it('must not invent one', () => {
    expect(findGoverningLaw('The parties obey all applicable laws of the place of work.')).toBeNull();
    expect(findGoverningLaw('Governed by the laws of the State of Governing Law.')).toBeNull();
  });
});
