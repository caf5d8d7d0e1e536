/** What Word's answers mean for the rows. */
import type { ContractSource } from '../../core/model';
import type { CommentRequest, ItemResult, RedlineRequest, WordFailure } from '../../word/port';
import type { LeftAside, Plan } from './plans';
import type { Written } from './reducer';
import { asReason } from './sentences';
import type { LedgerEntry } from './state';
import { whatBecameOf } from './unsettled';

/** The outcome of a plan. */
export interface Tally {
  readonly written: Written;
  /** Rows whose words were replaced. */
  readonly replaced: ReadonlySet<string>;
  /** Requests that Word carried out. */
  readonly applied: number;
  /** Requests at which Word changed something else, which is still there. */
  readonly leftChanged: number;
  /** The first reason for which something was not done; null when all was. */
  readonly refusal: string | null;
}

const NO_ANSWER = 'Word did not say what became of it. Look at the document before you try again.';

function entries(asked: LedgerEntry['asked'], { rows, because }: LeftAside): LedgerEntry[] {
  const reason = asReason(because);
  if (rows.length === 0) return [{ id: `${asked}: ${reason}`, row: null, asked, because: reason }];
  return rows.map((row) => ({ id: `${asked} ${row}`, row, asked, because: reason }));
}

/** Sorts the results of a plan by what was done and what was not. */
export function tally(
  asked: 'replace' | 'comment',
  plan: Plan<RedlineRequest | CommentRequest>,
  results: readonly ItemResult[],
): Tally {
  const byId = new Map(results.map((result) => [result.id, result]));
  const redlined: { redline: RedlineRequest['redline']; rows: readonly string[] }[] = [];
  const commented: string[] = [];
  const refused: LeftAside[] = [];
  let applied = 0;
  for (const request of plan.requests) {
    const rows = plan.rows.get(request.id) ?? [];
    const result = byId.get(request.id);
    if (result?.outcome !== 'applied') {
      refused.push({ rows, because: result === undefined ? NO_ANSWER : (result.because ?? '') });
      continue;
    }
    applied += 1;
    if ('redline' in request) redlined.push({ redline: request.redline, rows });
    else commented.push(...rows);
  }
  const ledger = [...refused, ...plan.leftOut].flatMap((each) => entries(asked, each));
  return {
    written: { redlined, commented, ledger },
    replaced: new Set(redlined.flatMap(({ rows }) => rows)),
    applied,
    leftChanged: results.filter(({ leftChanged }) => leftChanged === true).length,
    refusal: ledger[0]?.because ?? null,
  };
}

/**
 * The results of a plan that failed as a whole, by what is known of each request; of one without a result it is not known
 * what became of it. `source` is the document as it was read again, null where it could not be.
 */
export function resultsAfter(
  { requests }: Plan<RedlineRequest | CommentRequest>,
  { document, results = [], message }: WordFailure,
  source: ContractSource | null,
): readonly ItemResult[] {
  const reported = new Map(results.map((result) => [result.id, result]));
  const notDone = (id: string): ItemResult => ({ id, outcome: 'unsupported', because: message });
  return requests.flatMap((request): readonly ItemResult[] => {
    const { id } = request;
    const result = reported.get(id);
    if (result !== undefined) return [result];
    if (document !== 'unknown') return [notDone(id)];
    if (source === null || !('redline' in request)) return [];
    const state = whatBecameOf(request.redline, source);
    if (state === 'unclear') return [];
    return [state === 'made' ? { id, outcome: 'applied' } : notDone(id)];
  });
}

/** The ledger's line for an addendum that was not inserted. */
export const notInserted = (because: string | undefined): LedgerEntry => ({
  id: 'insert addendum',
  row: null,
  asked: 'insert',
  because: asReason(because),
});
