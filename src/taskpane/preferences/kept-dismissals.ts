/** Dismissals as they are stored: fingerprints, reasons and dates, and no text of a contract. */
import { LONGEST_NOTE, REASONS, type Dismissal } from './dismissals';

/** A finding that was set aside. */
export interface KeptDismissal extends Dismissal {
  /** The fingerprint of the paragraph that it stands in. */
  readonly clause: string;
}

/** What was set aside in a contract, by the fingerprint of the finding; the oldest first. */
export interface KeptContract {
  /** The day on which it was last worked on, ISO 8601. */
  readonly on: string;
  readonly findings: Readonly<Record<string, KeptDismissal>>;
}

/** All contracts, by fingerprint. */
export type KeptContracts = Readonly<Record<string, KeptContract>>;

/** More contracts, and more findings in one, than a person has under way; the oldest go first. */
const MOST_CONTRACTS = 50;
const MOST_FINDINGS = 300;
/** A contract on which nobody has worked for so many days is forgotten. */
const LONGEST_DAYS = 365;
const DAY = 86_400_000;

function entriesOf(value: unknown): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
    typeof each === 'object' && each !== null ? [[key, each as Readonly<Record<string, unknown>>] as const] : [],
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parseDismissal({ clause, reason, note }: Readonly<Record<string, unknown>>): KeptDismissal {
  return {
    clause: textOf(clause),
    reason: REASONS.find((each) => each === reason) ?? null,
    note: textOf(note).slice(0, LONGEST_NOTE),
  };
}

/** Reads what a store may hold; whatever is not of this shape is left out. */
export function parseKept(stored: unknown): KeptContracts {
  return Object.fromEntries(
    entriesOf(stored).map(([key, { on, findings }]) => [
      key,
      {
        on: textOf(on),
        findings: Object.fromEntries(entriesOf(findings).map(([id, each]) => [id, parseDismissal(each)])),
      },
    ]),
  );
}

/** What is worth keeping, within the limits. */
export function tidied(contracts: KeptContracts, today: Date): KeptContracts {
  const isRecent = ({ on }: KeptContract): boolean => {
    const age = today.getTime() - Date.parse(on);
    return age <= LONGEST_DAYS * DAY;
  };
  const kept = Object.entries(contracts)
    .filter(([, contract]) => isRecent(contract) && Object.keys(contract.findings).length > 0)
    .sort(([, one], [, other]) => one.on.localeCompare(other.on))
    .slice(-MOST_CONTRACTS);
  return Object.fromEntries(
    kept.map(([key, { on, findings }]) => [
      key,
      { on, findings: Object.fromEntries(Object.entries(findings).slice(-MOST_FINDINGS)) },
    ]),
  );
}
