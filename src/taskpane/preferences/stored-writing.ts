import type { ContractSource } from '../../core/model';
import { contractKey } from './fingerprint';
import { openedOnce, openOfficeStorage, type OpenStorage } from './storage';
import { NOTHING_SAID, parseWriting, saysNothing, type Writing, type WritingMemory } from './writing';

const KEY = 'writing';
/** More contracts than a person has under way; the ones that were worked on longest ago go first. */
const MOST_CONTRACTS = 50;
/** Of a contract that cannot be recognised: it lasts as long as the pane. */
const NAMELESS = '';

type Kept = Readonly<Record<string, Writing>>;

function parseKept(stored: unknown): Kept {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).map(([key, writing]) => [key, parseWriting(writing)]));
}

const keyOf = (source: ContractSource): Promise<string> =>
  contractKey(source)
    .catch(() => null)
    .then((key) => key ?? NAMELESS);

/** Answers in the browser's storage, under the contract's fingerprint. Where storage is blocked they last as long as the pane. */
export function createStoredWriting(open: OpenStorage = openOfficeStorage): WritingMemory {
  const opened = openedOnce(open);
  const inMemory = new Map<string, Writing>();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other; read anew each time, because another pane may have written since. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function stored(): Promise<Kept> {
    try {
      return parseKept((await opened())?.get(KEY));
    } catch {
      return {};
    }
  }

  async function store(kept: Kept): Promise<void> {
    try {
      (await opened())?.set(KEY, kept);
    } catch {
      // Blocked or full storage: the answers last as long as the pane.
    }
  }

  return {
    recall: (source) =>
      inTurn(async () => {
        const key = await keyOf(source);
        return inMemory.get(key) ?? (await stored())[key] ?? NOTHING_SAID;
      }),
    keep: (source, writing) =>
      inTurn(async () => {
        const key = await keyOf(source);
        inMemory.set(key, writing);
        if (key === NAMELESS) return;
        const others = Object.entries(await stored()).filter(([each]) => each !== key);
        const all = saysNothing(writing) ? others : [...others, [key, writing] as const];
        await store(Object.fromEntries(all.slice(-MOST_CONTRACTS)));
      }),
    forget: () =>
      inTurn(async () => {
        inMemory.clear();
        await store({});
      }),
  };
}
