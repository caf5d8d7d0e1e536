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
    ['This deal shall be construed under the Laws of the Netherlands.', 'Netherlands'],
    ['It is governed by the internal laws, and not the laws on conflicts, of the State of Ohio.', 'State of Ohio'],
    ['It is governed by the laws of the state of Oregon.', 'state of Oregon'],
    ['THIS DEED IS GOVERNED BY THE LAWS OF THE STATE OF UTAH, WITHOUT REGARD TO CONFLICTS.', 'STATE OF UTAH'],
    ['The laws of the Province of Quebec (without its rules on conflicts) govern all questions.', 'Province of Quebec'],
    ['This contract is governed by California law.', 'California law'],
  ])('reads %s', (text, law) => {
    expect(findGoverningLaw(proseOfTexts(text))).toBe(law);
  });

  it('must not invent one', () => {
    expect(findGoverningLaw(proseOfTexts('The parties obey all applicable laws of the place of work.'))).toBeNull();
    expect(findGoverningLaw(proseOfTexts('Governed by the laws of the State of Governing Law.'))).toBeNull();
    expect(findGoverningLaw(proseOfTexts('It is governed by the laws of the place where you live.'))).toBeNull();
    expect(
      findGoverningLaw(proseOfTexts('It is governed by law, and construed as Section 3 in Oslo says.')),
    ).toBeNull();
  });

  it('reads on where a page ends before the name', () => {
    const prose = proseOfTexts('It is construed in every respect', 'under the laws of the State of Ohio.');
    expect(findGoverningLaw(prose)).toBe('State of Ohio');
  });
});
