import { findingsOf, reviewOf } from '../support';

const LICENCE = '3. Licence. The Designer grants Agency the right to print the maps during the Term.';
const PAYMENT = '4. Payment. Agency pays ten pounds for the maps.';

function because(...paragraphs: readonly string[]): readonly string[] {
  return findingsOf(reviewOf(paragraphs), 'perpetual-term').map((finding) => finding.because);
}

describe('a survival clause', () => {
  it('keeps a licence alive where it names its section', () => {
    expect(
      because(LICENCE, PAYMENT, '9. End. Sections 4 and 3 shall survive the termination of this Agreement.'),
    ).toEqual(['"shall survive" keeps the licence of section 3 alive after the contract has ended.']);
  });

  it.each([
    'Section 4 shall survive the termination of this Agreement.',
    'Section 3 shall survive the termination of this Agreement for a period of one month.',
    'Section 3 shall not survive the termination of this Agreement.',
    'Section 7 shall survive the termination of this Agreement.',
  ])('is harmless otherwise: %s', (clause) => {
    expect(because(LICENCE, PAYMENT, clause)).toEqual([]);
  });
});
