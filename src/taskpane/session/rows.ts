/** Questions about rows that several actions and views ask. */
import type { Severity } from '../../core/model';
import { SEVERITIES } from '../../core/model';
import type { Row } from './state';

/** Waits for a decision: neither answered nor dismissed. */
export const isOpen = (row: Row): boolean => row.standing === 'open';

/** The next row after `key` that is open and not commented, going round once; undefined when none is left. */
export function nextToDecide(rows: readonly Row[], key: string): Row | undefined {
  const at = rows.findIndex((row) => row.key === key);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find((row) => isOpen(row) && !row.commented);
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The gravest open rows, one for each rule, at most `count`. */
export function worst(rows: readonly Row[], count: number): readonly Row[] {
  const gravest = rows.filter(isOpen).sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity));
  const rules = new Set<string>();
  return gravest
    .filter(({ finding }) => {
      const first = !rules.has(finding.rule);
      rules.add(finding.rule);
      return first;
    })
    .slice(0, count);
}

/**
 * The rows of findings of the newest review. An id moves to the next occurrence once the first is changed, so that a row
 * whose words are gone may still bear it: where two do, the one whose words stand in the contract is meant.
 */
export function rowsOfFindings(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const stands = ({ standing, persists }: Row): boolean => standing === 'open' || standing === 'dismissed' || persists;
  return ids.flatMap((id) => rows.find((row) => row.finding.id === id && stands(row)) ?? []);
}
