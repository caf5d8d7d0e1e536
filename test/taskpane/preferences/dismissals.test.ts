import type { ContractSource, Finding, SourceParagraph } from '../../../src/core/model';
import type { Dismissal } from '../../../src/taskpane/preferences/dismissals';
import { parseKept, tidied } from '../../../src/taskpane/preferences/kept-dismissals';
import type { KeptValues } from '../../../src/taskpane/preferences/storage';
import { createStoredDismissals } from '../../../src/taskpane/preferences/stored-dismissals';

const TODAY = new Date('2026-11-25T10:00:00Z');
const AGREED: Dismissal = { reason: 'agreed', note: 'By phone' };
const CLAUSE = 'The Designer grants a perpetual licence.';

const clause = (text: string): SourceParagraph => ({ text, place: 'body' });
const between = (parties: string, ...clauses: readonly string[]): ContractSource => ({
  paragraphs: ['Agreement', 'Dated 3 May 2026', parties, 'It is agreed:', '1. Work', '2. Fee', ...clauses].map(clause),
  notRead: [],
});
const contract = (...clauses: readonly string[]): ContractSource =>
  between('Between Orla Finch and Bright Agency', ...clauses);
const OURS = contract(CLAUSE, 'Nothing else.');

const finding = (id: string, paragraph: number | null): Finding => ({
  id,
  rule: 'perpetual-term',
  severity: 'high',
  confidence: 0.9,
  direction: 'creator',
  span: paragraph === null ? null : { paragraph, start: 0, end: 3 },
  quote: 'perpetual',
  because: '',
  remedies: [],
  noEdit: null,
});
const PERPETUAL = finding('perpetual-term-1', 6);

/** A store that keeps JSON, as the browser's does. */
function memoryStore(): KeptValues & { readonly json: Map<string, string> } {
  const json = new Map<string, string>();
  return {
    json,
    get: (key) => JSON.parse(json.get(key) ?? 'null') as unknown,
    set: (key, value) => json.set(key, JSON.stringify(value)),
  };
}

function open(store = memoryStore(), today = TODAY) {
  return {
    store,
    memory: createStoredDismissals(
      () => today,
      () => Promise.resolve(store),
    ),
  };
}

test('what was set aside is known in the next session, in the same contract', async () => {
  const { store, memory } = open();
  await memory.keep(OURS, [{ finding: PERPETUAL, dismissal: AGREED }]);
  const recalled = await open(store).memory.recall(OURS, [PERPETUAL, finding('other-1', 7)]);
  expect([...recalled]).toEqual([[PERPETUAL.id, AGREED]]);
});

test.each([
  ['in a contract of other parties', between('Between Orla Finch and Loud Agency', CLAUSE)],
  ['where its clause was redrafted', contract('The Designer grants a perpetual and exclusive licence.')],
])('it is judged anew %s', async (_, source) => {
  const { memory } = open();
  await memory.keep(OURS, [{ finding: PERPETUAL, dismissal: AGREED }]);
  expect((await memory.recall(source, [PERPETUAL])).size).toBe(0);
});

test('it is known though other clauses were redrafted, and clauses came before it', async () => {
  const { memory } = open();
  await memory.keep(OURS, [{ finding: PERPETUAL, dismissal: AGREED }]);
  const moved = contract('A new clause.', CLAUSE);
  expect((await memory.recall(moved, [finding(PERPETUAL.id, 7)])).get(PERPETUAL.id)).toEqual(AGREED);
});

test('a finding about the whole contract is known too', async () => {
  const { memory } = open();
  const silence = finding('missing-ai-restriction-1', null);
  await memory.keep(OURS, [{ finding: silence, dismissal: { reason: null, note: '' } }]);
  expect((await memory.recall(contract('All is new.'), [silence])).size).toBe(1);
});

test('what is stored holds no word of the contract, of the finding or of the file', async () => {
  const { store, memory } = open();
  await memory.keep(OURS, [{ finding: PERPETUAL, dismissal: { reason: 'mistaken', note: '' } }]);
  const [[contractKey, kept]] = Object.entries(store.get('dismissals') as Record<string, object>) as [
    [string, { on: string; findings: Record<string, object> }],
  ];
  const [[findingKey, entry]] = Object.entries(kept.findings) as [[string, { clause: string }]];
  for (const fingerprint of [contractKey, findingKey, entry.clause]) expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
  expect(kept).toEqual({
    on: '2026-11-25',
    findings: { [findingKey]: { clause: entry.clause, reason: 'mistaken', note: '' } },
  });
});

test('one is dropped, and all are forgotten', async () => {
  const { store, memory } = open();
  const other = finding('other-1', 7);
  await memory.keep(
    OURS,
    [PERPETUAL, other].map((each) => ({ finding: each, dismissal: AGREED })),
  );
  await memory.drop(OURS, PERPETUAL);
  expect([...(await memory.recall(OURS, [PERPETUAL, other])).keys()]).toEqual([other.id]);
  await memory.forget();
  expect((await memory.recall(OURS, [other])).size).toBe(0);
  expect(store.get('dismissals')).toEqual({});
});

test('two panes do not undo each other', async () => {
  const { store, memory } = open();
  const theirs = between('Between Orla Finch and Loud Agency', CLAUSE);
  await Promise.all([
    memory.keep(OURS, [{ finding: PERPETUAL, dismissal: AGREED }]),
    memory.keep(theirs, [{ finding: PERPETUAL, dismissal: AGREED }]),
  ]);
  await open(store).memory.keep(OURS, [{ finding: finding('other-1', 7), dismissal: AGREED }]);
  expect((await memory.recall(OURS, [PERPETUAL, finding('other-1', 7)])).size).toBe(2);
  expect((await memory.recall(theirs, [PERPETUAL])).size).toBe(1);
});

test.each([
  ['cannot be opened', () => Promise.reject(new Error('SecurityError'))],
  ['refuses', () => Promise.resolve({ get: refuse, set: refuse })],
])('a store that %s is an empty one', async (_, openStore) => {
  const memory = createStoredDismissals(() => TODAY, openStore);
  await memory.keep(OURS, [{ finding: PERPETUAL, dismissal: AGREED }]);
  await memory.drop(OURS, PERPETUAL);
  await memory.forget();
  expect((await memory.recall(OURS, [PERPETUAL])).size).toBe(0);
});

function refuse(): never {
  throw new Error('QuotaExceededError');
}

test('a contract without words is not remembered', async () => {
  const { store, memory } = open();
  await memory.keep({ paragraphs: [clause(' ')], notRead: [] }, [{ finding: PERPETUAL, dismissal: AGREED }]);
  expect(store.json.size).toBe(0);
});

describe('tidying', () => {
  const kept = { clause: 'c', reason: null, note: '' };
  const on = (day: string, count = 1) => ({
    on: day,
    findings: Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, kept])),
  });

  it('forgets a contract after a year, and one in which nothing is set aside', () => {
    const contracts = { old: on('2025-11-20'), young: on('2025-12-01'), none: on('2026-11-25', 0), odd: on('never') };
    expect(Object.keys(tidied(contracts, TODAY))).toEqual(['young']);
  });

  it('keeps the newest contracts and findings', () => {
    const contracts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`c${index}`, on(`2026-0${1 + (index % 9)}-01`)]),
    );
    const left = tidied({ ...contracts, newest: on('2026-11-25', 400) }, TODAY);
    expect(Object.keys(left)).toHaveLength(50);
    expect(Object.keys(left['newest']?.findings ?? {})).toHaveLength(300);
    expect(left['newest']?.findings['f399']).toEqual(kept);
    expect(Object.values(left).every(({ on: day }) => day >= '2026-02-01')).toBe(true);
  });
});

test.each([
  [null, {}],
  ['text', {}],
  [{ a: 7, b: { on: 4, findings: [] } }, { b: { on: '', findings: {} } }],
  [
    { a: { on: '2026-01-01', findings: { f: { reason: 'because', note: 'x'.repeat(500) }, g: null } } },
    { a: { on: '2026-01-01', findings: { f: { clause: '', reason: null, note: 'x'.repeat(200) } } } },
  ],
])('of what a store holds, only what is known is read: %j', (stored, read) => {
  expect(parseKept(stored)).toEqual(read);
});
