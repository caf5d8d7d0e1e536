import type { Answers, ContractWords, OwnTerm, Party } from '../model';
import { checkedAnswers } from './gaps';
import type { Style } from './style';
import { styleOf } from './style';
import { termNames } from './terms';

/** A party's name in the forms that a sentence needs. */
export interface Name {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** True for "you", "we" and "I", whose verb has no -s. */
  readonly isPronoun: boolean;
}

/** The placeholders that a default can stand for. */
const DEFAULTED = ['project', 'permittedUse', 'channels', 'term', 'territory', 'section'] as const;

type Defaulted = (typeof DEFAULTED)[number];

/** What the placeholders of inserted language stand for in one contract. */
export interface Names extends Readonly<Record<Defaulted, string>> {
  readonly client: Name | null;
  readonly contractor: Name | null;
  /** The work with its article or possessive: "the Deliverables", "your content"; null where no word is known. */
  readonly work: string | null;
  readonly workIsSingular: boolean;
  readonly agreement: string;
  /** The contract's own word for the fee, or the person's; never a default. */
  readonly fee: string | null;
  /** What the terms that inserted language defines are called. */
  readonly terms: Readonly<Record<OwnTerm, string>>;
  readonly style: Style;
  /** Which of these are defaults rather than the contract's own words or the person's. */
  readonly isDefault: Readonly<Record<Defaulted, boolean>>;
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

function only(parties: readonly Party[], role: Party['role'], answer: string | undefined): Name | null {
  if (answer !== undefined) return nameOf(answer);
  const found = parties.filter((party) => party.role === role);
  // Two clients and no word that joins them: any one name would leave the other free.
  const [first] = found;
  return first && found.length === 1 ? nameOf(first.name) : null;
}

/** What the words of a clause say of the sections of their contract, where that is known. */
export interface Places {
  /** The clause that grants the rights: "section 4.2". */
  readonly section?: string | null;
}

/**
 * What the placeholders stand for, given the parties, the contract's own words, and what the person says beyond them.
 * @throws RangeError for an answer that cannot stand in a sentence.
 */
export function namesFor(
  parties: readonly Party[],
  words: ContractWords,
  answers: Answers = {},
  { section = null }: Places = {},
): Names {
  const said = checkedAnswers(answers);
  const agreement = said.Agreement ?? words.agreement;
  const client = only(parties, 'client', said.Client);
  const isService = client?.subject === 'we' && words.isServiceTerms;
  const own: Readonly<Record<Defaulted, string | null | undefined>> = {
    project: said.Project ?? words.project,
    permittedUse: said['Permitted Use'] ?? words.permittedUse,
    channels: said.Channels ?? words.channels,
    term: said.Term ?? words.term,
    territory: said.Territory ?? words.territory,
    section: said.Section ?? section,
  };
  const project = own.project ?? `the ${words.job} described in ${agreement}`;
  const isDefault = Object.fromEntries(DEFAULTED.map((thing) => [thing, (own[thing] ?? null) === null]));
  const job = isService ? 'the service' : project;
  return {
    client,
    contractor: only(parties, 'creator', said.Contractor),
    work: said.Deliverables === undefined ? words.work : withArticle(said.Deliverables),
    workIsSingular: said.Deliverables === undefined ? words.workIsSingular : !said.Deliverables.endsWith('s'),
    agreement,
    project,
    permittedUse:
      own.permittedUse ?? (isService ? 'the purpose of providing the service to you' : `the purposes of ${project}`),
    channels: own.channels ?? `the media and channels reasonably needed for ${job}`,
    term: own.term ?? `the period reasonably needed for ${job}`,
    territory: own.territory ?? 'the world',
    section: own.section ?? agreement,
    fee: said.Fee ?? words.fee ?? null,
    terms: termNames(words),
    style: styleOf(words),
    isDefault: {
      ...(isDefault as Record<Defaulted, boolean>),
      // The purposes of a project that the contract defines are its own words too.
      permittedUse:
        (own.permittedUse ?? own.project ?? null) === null || (isService && (own.permittedUse ?? null) === null),
    },
  };
}

function withArticle(work: string): string {
  return /^(?:the|your|my|our|their) /i.test(work) ? work : `the ${work}`;
}
