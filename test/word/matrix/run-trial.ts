/** Runs one scenario over a line that goes wrong, without ever waiting for a clock. */
import type { Fault } from '../../../src/preview/host/faults';
import type { Host } from '../../../src/preview/host/types';
import { createWordPort } from '../../../src/word/office-port';
import type { WordPort } from '../../../src/word/port';
import { openWord } from '../../support/office';
import { later, ManualPatience } from '../support';
import type { AnyAnswer, Scenario } from './scenarios';
import type { Mishap, Trial } from './trials';

/** A trial that is over, with the line in order again. */
export interface Finished {
  readonly host: Host;
  readonly port: WordPort;
  readonly answer: AnyAnswer;
  readonly syncs: number;
  /** Lets late answers arrive, and what they answer happen. */
  readonly release: () => Promise<void>;
}

/** The sizes of the batches of a scenario in which all goes well. */
export async function measure(scenario: Scenario): Promise<readonly number[]> {
  const { host } = openWord(scenario.open(), { ...scenario.options, shareLibrary: true });
  const sizes: number[] = [];
  host.chooseFaults((_, batch) => {
    sizes.push(batch.Actions.length);
    return undefined;
  });
  await scenario.start(createWordPort(new ManualPatience()), new AbortController().signal);
  return sizes;
}

/** Runs a trial to its answer. */
export async function runTrial(scenario: Scenario, trial: Trial): Promise<Finished> {
  const { host } = openWord(scenario.open(), { ...scenario.options, shareLibrary: true });
  const patience = new ManualPatience();
  const cancel = new AbortController();
  const late = later();
  let isOver = false;
  host.chooseFaults((sync) => {
    const { mishaps, outage } = trial;
    const lasting = outage !== undefined && sync >= outage.from ? outage.fault : undefined;
    const mishap = mishaps.get(sync) ?? lasting;
    if (mishap === undefined || isOver) return undefined;
    if (mishap.kind === 'cancelled') cancel.abort();
    if (mishap.kind === 'late' || mishap.kind === 'never') setImmediate(() => patience.runOut());
    return faultOf(mishap, late.promise);
  });
  const port = createWordPort(patience);
  const answer = await scenario.start(port, cancel.signal);
  isOver = true;
  const release = async (): Promise<void> => {
    late.settle();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { host, port, answer, syncs: host.syncs, release };
}

function faultOf(mishap: Mishap, until: Promise<unknown>): Fault | undefined {
  if (mishap.kind === 'cancelled') return undefined;
  return mishap.kind === 'late' ? { ...mishap, until } : mishap;
}
