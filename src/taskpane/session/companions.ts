/** The edits to clauses that would defeat an inserted one, made after it stands. */
import type { CompanionEdit, ContractSource, Redline } from '../../core/model';
import type { WordPort } from '../../word/port';
import { answered } from './failures';
import { asReason } from './sentences';
import type { LedgerEntry } from './state';

/** What came of them. */
export interface Adjusted {
  readonly applied: number;
  readonly ledger: readonly LedgerEntry[];
}

/** The redline where its paragraph stands now; unchanged where that cannot be told, and Word then refuses it. */
export function relocated(redline: Redline, { paragraphs }: ContractSource, added: number): Redline {
  const { paragraph, before } = redline;
  const standsAt = (index: number): boolean => paragraphs[index]?.text === before;
  const at = [paragraph, paragraph + added].filter(standsAt);
  const only = at.length === 1 ? at[0] : undefined;
  return only === undefined ? redline : { ...redline, paragraph: only };
}

const notAdjusted = (index: number, because: string | undefined): LedgerEntry => ({
  id: `insert companion ${index}`,
  row: null,
  asked: 'adjust',
  because: asReason(because),
});

/** Makes the edits as tracked changes; `added` paragraphs came in since they were planned. Does not reject. */
export async function adjust(port: WordPort, companions: readonly CompanionEdit[], added: number): Promise<Adjusted> {
  const failedWith = (because: string): Adjusted => ({
    applied: 0,
    ledger: companions.map((_, index) => notAdjusted(index, because)),
  });
  const read = await answered(port.read(), 'unchanged');
  if (!read.ok) return failedWith(read.failure.message);
  const requests = companions.map(({ redline }, index) => ({
    id: String(index),
    redline: relocated(redline, read.value.source, added),
  }));
  const made = await answered(port.redline(requests), 'unknown');
  const results = made.ok ? made.value : (made.failure.results ?? []);
  const applied = new Set(results.filter(({ outcome }) => outcome === 'applied').map(({ id }) => id));
  const otherwise = made.ok ? undefined : made.failure.message;
  const ledger = requests.flatMap(({ id }, index) =>
    applied.has(id) ? [] : [notAdjusted(index, results.find((each) => each.id === id)?.because ?? otherwise)],
  );
  return { applied: applied.size, ledger };
}
