import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long something took, and what it gave. */
export interface Timed<T> {
  readonly ms: number;
  readonly value: T;
}

export function timed<T>(run: () => T): Timed<T> {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

/** As often as is enough for one run without anything else on the machine. */
const RUNS = 3;

/**
 * The fastest of several runs: whatever else the machine does can only make a run slower.
 * @param run is given the number of the run, from 0: what remembers its input needs another each time
 */
export function fastest<T>(run: (index: number) => Timed<T>): Timed<T> {
  const runs = Array.from({ length: RUNS }, (_, index) => run(index));
  return runs.reduce((best, next) => (next.ms < best.ms ? next : best));
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes of the heap in use once everything is collected that can be. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}
