/** Whom a review reads for, in the contract's own names. */
import type { Party, Side } from '../../core/model';

const named = ({ name, legalName }: Party): string =>
  legalName === undefined || legalName === name ? name : `${name} (${legalName})`;

function nameOf(parties: readonly Party[], role: 'creator' | 'client'): string | null {
  const party = parties.find((each) => each.role === role);
  return party === undefined ? null : named(party);
}

/** The sides to choose from, each with the party's name where the contract was read and gives one. */
export function sideOptions(parties: readonly Party[]): readonly { readonly side: Side; readonly label: string }[] {
  const creator = nameOf(parties, 'creator');
  const client = nameOf(parties, 'client');
  return [
    { side: 'creator', label: creator === null ? 'The creator of the work' : `${creator}, who creates the work` },
    { side: 'client', label: client === null ? 'The client' : `${client}, the client` },
    { side: 'any', label: 'Both sides' },
  ];
}
