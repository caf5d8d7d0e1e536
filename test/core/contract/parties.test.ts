import { findParties, withCreator } from '../../../src/core/contract/parties';
import type { Party } from '../../../src/core/model';
import { proseOfTexts } from '../support';

/** The parties as "name = legal name: role". */
function said(parties: readonly Party[]): readonly string[] {
  return parties.map(({ name, legalName, role }) => `${name}${legalName ? ` = ${legalName}` : ''}: ${role}`);
}

function partiesOf(...texts: readonly string[]): readonly string[] {
  return said(findParties(proseOfTexts(...texts)));
}

describe('the parties of a contract', () => {
  it('are those whom the introduction names, with legal names and roles', () => {
    expect(
      partiesOf(
        'This Agreement is made between Northwind Media GmbH, a company registered in Berlin (the "Publisher") and Ada Moss, residing in Leeds (the "Author"). The Author writes. The Publisher prints.',
      ),
    ).toEqual(['the Publisher = Northwind Media GmbH: client', 'the Author = Ada Moss: creator']);
  });

  it('have legal names without the state of their law or their address', () => {
    expect(
      partiesOf(
        'This deal is between Tallow, Inc., a corporation of the State of Oregon with offices at 5 Low Road, Portland (together with its affiliates, "Tallow") and INES VARGA ("Varga"). WHEREAS Tallow prints maps.',
      ),
    ).toEqual(['Tallow = Tallow, Inc.: unknown', 'Varga = INES VARGA: unknown']);
  });

  it('may be introduced after "hereinafter", without a bracket', () => {
    expect(
      partiesOf(
        'Entered into by and between BRIGHT HILL LLC, hereinafter referred to as "Client" and PIA LUND, an illustrator, hereinafter referred to as "Lund."',
      ),
    ).toEqual(['Client = BRIGHT HILL LLC: client', 'Lund = PIA LUND: creator']);
  });

  it('may have two names, of which the contract uses one', () => {
    expect(
      partiesOf(
        'Between Ola Beck ("Producer" or "Licensor") and Rook Ltd ("You" or "Licensee"). Licensor gives Licensee a beat. Licensee pays Licensor.',
      ),
    ).toEqual(['Licensor = Ola Beck: creator', 'Licensee = Rook Ltd: client']);
  });

  it.each([
    ['Tallow hereby grants Licensee the right to print the maps.', 'creator'],
    ['Licensee grants to Tallow the use of its logo.', 'client'],
    ['Tallow and Licensee meet once a year.', 'unknown'],
  ])('are told apart among several by the rights that pass between them: %s', (text, role) => {
    expect(
      partiesOf(
        `This deal is between Tallow, Inc. ("Tallow"), Ada Moss ("Licensor") and Rook Ltd ("Licensee"). ${text} Tallow keeps the books.`,
      ),
    ).toContain(`Tallow = Tallow, Inc.: ${role}`);
  });

  it('are read without names of their own too', () => {
    expect(partiesOf('This contract is between Bright Hill LLC, a publisher, and Pia Lund, a photographer.')).toEqual([
      'Bright Hill LLC: client',
      'Pia Lund: creator',
    ]);
  });

  it.each([
    'Northwind Inc ("Agency") buys the drawings (the "Deliverables") from Ada Moss ("Artist").',
    'Between Northwind Inc ("Agency") and Ada Moss ("Artist"). WHEREAS Gull Bank Ltd ("Gull") lends money to Northwind Inc;',
  ])('are no defined things and nobody whom the background names: %s', (text) => {
    expect(findParties(proseOfTexts(text)).map(({ name }) => name)).toEqual(['Agency', 'Artist']);
  });
});

describe('the role of a party', () => {
  it('is the other one where its name says nothing', () => {
    expect(
      partiesOf('Between Bluebird Ltd ("Bluebird") and Ada Moss ("Author"). Author grants Bluebird a licence.'),
    ).toContain('Bluebird = Bluebird Ltd: client');
  });

  it('follows from who pays and who makes where both names say the same', () => {
    expect(
      partiesOf(
        'Between Kite Studio Ltd ("Company") and Marrow Foods Ltd ("Client"). Company shall design the labels. Company grants Client a licence. Client shall pay the fee.',
      ),
    ).toEqual(['Company = Kite Studio Ltd: creator', 'Client = Marrow Foods Ltd: client']);
  });

  it('is less sure where it is inferred', () => {
    const parties = findParties(
      proseOfTexts('Between Bluebird Ltd ("Bluebird") and Ada Moss ("Author"). Author grants Bluebird a licence.'),
    );
    const [bluebird, author] = parties.map(({ confidence = 0 }) => confidence);
    expect(bluebird).toBeLessThan(author ?? 0);
  });

  it('follows from what a contract is about for a customer', () => {
    const service = 'Between Stack Inc ("Provider") and Dot Ltd ("Customer"). Provider stores Customer Data.';
    const studio = 'Between Stack Inc ("Provider") and Dot Ltd ("Customer"). Provider makes the Deliverables.';
    expect(partiesOf(service)).toContain('Customer = Dot Ltd: creator');
    expect(partiesOf(studio)).toContain('Customer = Dot Ltd: client');
  });

  it('is what the person says', () => {
    const parties = findParties(proseOfTexts('Between Tallow Inc ("Tallow") and Rook Ltd ("Rook"). They agree.'));
    expect(said(withCreator(parties, 'Rook'))).toEqual(['Rook = Rook Ltd: creator', 'Tallow = Tallow Inc: client']);
    expect(said(withCreator([], 'Ida'))).toEqual(['Ida: creator']);
  });
});

describe('a contract that speaks as "we" to "you"', () => {
  it('is terms of service where "you" give', () => {
    expect(
      partiesOf(
        'You own your content. You grant us a licence. We may show your content to others. You can delete it and we stop.',
      ),
    ).toEqual(['you: creator', 'we: client']);
  });

  it('is a freelancer\u2019s own form where "we" give', () => {
    expect(
      partiesOf('We grant you a licence. You pay us. We deliver to you. You may print it, and we keep our rights.'),
    ).toContain('you: client');
  });
});
