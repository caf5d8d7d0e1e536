import type { ContractWords, Party } from '../model';

/** A party's name in the forms that a sentence needs. */
export interface Name {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** True for "you", "we" and "I", whose verb has no -s. */
  readonly isPronoun: boolean;
}

/** What the placeholders of inserted language stand for in one contract. */
export interface Names {
  readonly client: Name | null;
  readonly contractor: Name | null;
  /** The work with its article or possessive: "the Deliverables", "your content"; null where no word is known. */
  readonly work: string | null;
  readonly workIsSingular: boolean;
  readonly agreement: string;
  readonly project: string;
  readonly permittedUse: string;
  readonly channels: string;
  readonly term: string;
  /** Which of these are defaults rather than the contract's own words. */
  readonly isDefault: { readonly project: boolean; readonly permittedUse: boolean; readonly channels: boolean };
}

const PRONOUNS: Readonly<Record<string, Name>> = {
  you: { subject: 'you', object: 'you', possessive: 'your', isPronoun: true },
  we: { subject: 'we', object: 'us', possessive: 'our', isPronoun: true },
  i: { subject: 'I', object: 'me', possessive: 'my', isPronoun: true },
};

/** The forms of one name. */
export function nameOf(name: string): Name {
  return (
    PRONOUNS[name.toLowerCase()] ?? {
      subject: name,
      object: name,
      possessive: name.endsWith('s') ? `${name}'` : `${name}'s`,
      isPronoun: false,
    }
  );
}

function only(parties: readonly Party[], role: Party['role']): Name | null {
  const found = parties.filter((party) => party.role === role);
  // Two clients and no word that joins them: any one name would leave the other free.
  const [first] = found;
  return first && found.length === 1 ? nameOf(first.name) : null;
}

/** What the placeholders stand for, given the parties and the contract's own words. */
export function namesFor(parties: readonly Party[], words: ContractWords): Names {
  const { agreement } = words;
  const client = only(parties, 'client');
  const isService = client?.subject === 'we' && words.isServiceTerms;
  const project = words.project ?? `the ${words.job} described in ${agreement}`;
  return {
    client,
    contractor: only(parties, 'creator'),
    work: words.work,
    workIsSingular: words.workIsSingular,
    agreement,
    project,
    permittedUse:
      words.permittedUse ?? (isService ? 'the purpose of providing the service to you' : `the purposes of ${project}`),
    channels: words.channels ?? `the media and channels reasonably needed for ${isService ? 'the service' : project}`,
    term: `the period reasonably needed for ${isService ? 'the service' : project}`,
    isDefault: {
      project: words.project === null,
      permittedUse: words.permittedUse === null,
      channels: words.channels === null,
    },
  };
}
