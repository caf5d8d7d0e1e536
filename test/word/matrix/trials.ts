/** All the ways in which one sync of an operation can go wrong. */
import { HOST_ERRORS } from '../../../src/preview/host/errors';
import type { Fault } from '../../../src/preview/host/faults';
import { WIRE_ERRORS } from '../../../src/preview/host/faults';

/** What goes wrong in a trial. `cancelled`: the person stops it while the sync is under way. */
export type Mishap =
  | Exclude<Fault, { kind: 'late' }>
  | { readonly kind: 'late'; readonly effect: 'at-once' | 'with-answer' }
  | { readonly kind: 'cancelled' };

/** One run of a scenario: what goes wrong at which sync, counted from 1; `outage` goes on until the operation ends. */
export interface Trial {
  readonly name: string;
  /** Word does not answer what is asked to find out what it did: only then may that stay unknown. */
  readonly leavesInTheDark: boolean;
  readonly mishaps: ReadonlyMap<number, Mishap>;
  readonly outage?: { readonly from: number; readonly fault: Mishap };
}

const FOREIGN_WIRE_CODE = 5999;
const WIRE_CODES = [...Object.values(WIRE_ERRORS), FOREIGN_WIRE_CODE];
const BATCH_CODES = [...HOST_ERRORS, 'SomethingNew'];

const OUTAGES: readonly Mishap[] = [...WIRE_CODES.map((code) => ({ kind: 'wire', code }) as const), { kind: 'never' }];
const AFTER: readonly Mishap[] = [
  { kind: 'wire', code: WIRE_ERRORS.activityLimitReached },
  { kind: 'wire', code: WIRE_ERRORS.generalException, executed: true },
  { kind: 'batch', code: 'GeneralException' },
  { kind: 'never', executed: true },
];

function called(mishap: Mishap): string {
  return Object.values(mishap).join(' ');
}

function trial(...mishaps: readonly (readonly [sync: number, mishap: Mishap])[]): Trial {
  return {
    name: mishaps.map(([sync, mishap]) => `sync ${sync} ${called(mishap)}`).join(', '),
    leavesInTheDark: mishaps.slice(1).some(([, { kind }]) => kind === 'never'),
    mishaps: new Map(mishaps),
  };
}

/** One thing goes wrong at a sync that has so many actions: every code, at every action, answered or not. */
export function singleTrials(sync: number, actions: number): readonly Trial[] {
  const wire = WIRE_CODES.flatMap((code) =>
    [false, true].map((executed) => trial([sync, { kind: 'wire', code, executed }])),
  );
  const first = BATCH_CODES.map((code) => trial([sync, { kind: 'batch', code, at: 0 }]));
  const everywhere = Array.from({ length: actions }, (_, at) =>
    trial([sync, { kind: 'batch', code: BATCH_CODES[at % BATCH_CODES.length] ?? '', at }]),
  );
  const unanswered = [
    trial([sync, { kind: 'never' }]),
    trial([sync, { kind: 'never', executed: true }]),
    trial([sync, { kind: 'late', effect: 'at-once' }]),
    trial([sync, { kind: 'late', effect: 'with-answer' }]),
    trial([sync, { kind: 'cancelled' }]),
  ];
  return [...wire, ...first, ...everywhere.slice(1), ...unanswered];
}

/** The line fails at a sync and does not come back while the operation lasts. */
export function outageTrials(sync: number): readonly Trial[] {
  return OUTAGES.map((fault) => ({
    name: `from sync ${sync} on ${called(fault)}`,
    leavesInTheDark: true,
    mishaps: new Map(),
    outage: { from: sync, fault },
  }));
}

/** What is done after a fault goes wrong in its turn. */
export function doubleTrials(sync: number, actions: number): readonly Trial[] {
  const inside = [1, 2, 3].map((part): Mishap => {
    const at = Math.min(Math.ceil((actions * part) / 4), actions - 1);
    return { kind: 'batch', code: 'AccessDenied', at };
  });
  const firsts: readonly Mishap[] = [
    { kind: 'wire', code: WIRE_ERRORS.generalException },
    { kind: 'wire', code: WIRE_ERRORS.activityLimitReached, executed: true },
    { kind: 'never', executed: true },
    ...inside,
  ];
  return firsts.flatMap((mishap) =>
    [1, 2].flatMap((later) => AFTER.map((next) => trial([sync, mishap], [sync + later, next]))),
  );
}
