import type { Dismissal, DismissalMemory } from './dismissals';
import { clauseKey, contractKey, findingKey } from './fingerprint';
import { parseKept, tidied, type KeptContracts, type KeptDismissal } from './kept-dismissals';
import { openedOnce, openOfficeStorage, type OpenStorage } from './storage';

const KEY = 'dismissals';

type Findings = Readonly<Record<string, KeptDismissal>>;

/**
 * Dismissals in the browser's storage, under fingerprints. Where storage is blocked, or a page has no cryptography, the
 * pane remembers them as long as it is open, and this forgets them.
 */
export function createStoredDismissals(today: () => Date, open: OpenStorage = openOfficeStorage): DismissalMemory {
  const opened = openedOnce(open);
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other; read anew each time, because another pane may have written since. */
  function inTurn<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    const turn = last.then(work).catch(() => otherwise);
    last = turn;
    return turn;
  }

  async function read(): Promise<KeptContracts> {
    return parseKept((await opened())?.get(KEY));
  }

  async function change(contract: string, change: (findings: Findings) => Findings): Promise<void> {
    const contracts = await read();
    const on = today().toISOString().slice(0, 10);
    const findings = change(contracts[contract]?.findings ?? {});
    (await opened())?.set(KEY, tidied({ ...contracts, [contract]: { on, findings } }, today()));
  }

  return {
    recall: (source, findings) =>
      inTurn(async () => {
        const recalled = new Map<string, Dismissal>();
        const key = await contractKey(source);
        const kept = key === null ? undefined : (await read())[key]?.findings;
        if (key === null || kept === undefined) return recalled;
        for (const finding of findings) {
          const found = kept[await findingKey(key, finding)];
          if (found === undefined || found.clause !== (await clauseKey(key, finding, source))) continue;
          recalled.set(finding.id, { reason: found.reason, note: found.note });
        }
        return recalled;
      }, new Map()),

    keep: (source, dismissed) =>
      inTurn(async () => {
        const key = await contractKey(source);
        if (key === null || dismissed.length === 0) return;
        const entries = await Promise.all(
          dismissed.map(async ({ finding, dismissal: { reason, note } }) => {
            const clause = await clauseKey(key, finding, source);
            return [await findingKey(key, finding), { clause, reason, note }] as const;
          }),
        );
        const newest = new Set(entries.map(([id]) => id));
        await change(key, (findings) =>
          Object.fromEntries([...Object.entries(findings).filter(([id]) => !newest.has(id)), ...entries]),
        );
      }, undefined),

    drop: (source, finding) =>
      inTurn(async () => {
        const key = await contractKey(source);
        if (key === null) return;
        const dropped = await findingKey(key, finding);
        await change(key, (findings) => Object.fromEntries(Object.entries(findings).filter(([id]) => id !== dropped)));
      }, undefined),

    forget: () =>
      inTurn(async () => {
        (await opened())?.set(KEY, {});
      }, undefined),
  };
}
