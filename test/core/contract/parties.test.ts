import { findParties } from '../../../src/core/contract/parties';
import { proseOfTexts } from '../support';

describe('findParties', () => {
  it('reads names, legal names and roles from the introduction', () => {
    expect(
      findParties(
        proseOfTexts(
          'This Agreement is made between Northwind Media GmbH, a company registered in Berlin (the "Publisher") and Ada Moss, residing in Leeds (the "Author"). The Author writes. The Publisher prints.',
        ),
      ),
    ).toEqual([
      { name: 'the Publisher', legalName: 'Northwind Media GmbH', role: 'client' },
      { name: 'the Author', legalName: 'Ada Moss', role: 'creator' },
    ]);
  });

  it('reads a name that says nothing of its role from the other party', () => {
    const parties = findParties(
      proseOfTexts('Between Bluebird Ltd ("Bluebird") and Ada Moss ("Author"). Author grants Bluebird a licence.'),
    );
    expect(parties).toContainEqual({ name: 'Bluebird', legalName: 'Bluebird Ltd', role: 'client' });
  });

  it('must not take defined things for parties', () => {
    const parties = findParties(
      proseOfTexts('Northwind Inc ("Agency") buys the drawings (the "Deliverables") from Ada Moss ("Artist").'),
    );
    expect(parties.map(({ name }) => name)).toEqual(['Agency', 'Artist']);
  });

  it('reads terms of service as "you" who create and "we" who take', () => {
    const parties = findParties(
      proseOfTexts(
        'You own your content. You grant us a licence. We may show your content to others. You can delete it and we stop.',
      ),
    );
    expect(parties).toEqual([
      { name: 'you', role: 'creator' },
      { name: 'we', role: 'client' },
    ]);
  });

  it('reads a freelancer\u2019s own form the other way round', () => {
    const parties = findParties(
      proseOfTexts('We grant you a licence. You pay us. We deliver to you. You may print it, and we keep our rights.'),
    );
    expect(parties).toContainEqual({ name: 'you', role: 'client' });
  });
});
