/** Whom a review reads for, in the contract's own names. */
import type { Party, Side } from '../../core/model';

/** A party of a role by its name, with what it does in the right person: "You, who create", "The Designer, who creates". */
function named(parties: readonly Party[], role: 'creator' | 'client', does: (you: boolean) => string): string | null {
  const party = parties.find((each) => each.role === role);
  if (party === undefined) return null;
  const { name, legalName } = party;
  const full = legalName === undefined || legalName === name ? name : `${name} (${legalName})`;
  return `${full.charAt(0).toUpperCase()}${full.slice(1)}, ${does(name.toLowerCase() === 'you')}`;
}

/** The sides to choose from, each with the party's name where the contract was read and gives one. */
export function sideOptions(parties: readonly Party[]): readonly { readonly side: Side; readonly label: string }[] {
  const creator = named(parties, 'creator', (you) => (you ? 'who create the work' : 'who creates the work'));
  const client = named(parties, 'client', () => 'the client');
  return [
    { side: 'creator', label: creator ?? 'The creator of the work' },
    { side: 'client', label: client ?? 'The client' },
    { side: 'any', label: 'Both sides' },
  ];
}
