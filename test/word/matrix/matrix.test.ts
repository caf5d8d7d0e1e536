/**
 * Every operation of the port, at each of its syncs, with every answer that the host can give, or late, or none: what is
 * said of the document is so, the tracking mode is what it was, and the next operation goes well.
 */
import type { Finished } from './run-trial';
import { measure, runTrial } from './run-trial';
import type { Scenario } from './scenarios';
import { SCENARIOS } from './scenarios';
import type { Trial } from './trials';
import { doubleTrials, outageTrials, singleTrials } from './trials';
import { holdingsOf, judge, judgeCertainty } from './judge';

/** What is wrong with one run of a scenario. */
async function complaintsOf(scenario: Scenario, trial: Trial): Promise<readonly string[]> {
  const untouched = scenario.open();
  const before = holdingsOf(untouched);
  const finished = await runTrial(scenario, trial);
  const { host, answer } = finished;
  const complaints = [
    ...judge(scenario, answer, before, holdingsOf(host.document)),
    ...(trial.leavesInTheDark ? [] : judgeCertainty(scenario, answer)),
    ...complaintsOfTracking(finished, untouched.trackRevisions),
    ...(await complaintsOfAftermath(scenario, finished, untouched.trackRevisions)),
  ];
  return complaints.map((complaint) => `${trial.name}: ${complaint} (${JSON.stringify(answer).slice(0, 400)})`);
}

function complaintsOfTracking({ host, answer }: Finished, tracked: boolean): string[] {
  if (host.document.trackRevisions === tracked) return [];
  return !answer.ok && answer.failure.trackingLeftOn === true ? [] : ['tracking is left on, and nobody told'];
}

/** The next operations find the document as it is, and put back what could not be put back before. */
async function complaintsOfAftermath(
  scenario: Scenario,
  { host, port, release }: Finished,
  tracked: boolean,
): Promise<string[]> {
  const complaints: string[] = [];
  const readsAsIs = async (when: string): Promise<void> => {
    const read = await port.read();
    const texts = read.ok ? read.value.source.paragraphs.map(({ text }) => text) : [read.failure.message];
    if (JSON.stringify(texts) !== JSON.stringify(holdingsOf(host.document).current))
      complaints.push(`misreads ${when}`);
    if (host.document.trackRevisions !== tracked) complaints.push(`tracking is still on ${when}`);
  };
  await readsAsIs('afterwards');
  await release();
  await readsAsIs('after a late answer');
  if (scenario.asked.kind !== 'redline') return complaints;
  const { requests } = scenario.asked;
  const before = holdingsOf(host.document);
  const again = await port.redline(requests);
  if (!again.ok) return [...complaints, `fails when asked again: ${again.failure.message}`];
  return [...complaints, ...judge(scenario, again, before, holdingsOf(host.document)).map((each) => `again: ${each}`)];
}

jest.setTimeout(180_000);

const rejections: unknown[] = [];
const note = (reason: unknown): void => {
  rejections.push(reason);
};
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
});
afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect(rejections.splice(0)).toEqual([]);
});

async function allComplaints(scenario: Scenario, trials: readonly Trial[]): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const trial of trials) complaints.push(...(await complaintsOf(scenario, trial)));
  return complaints;
}

describe.each(SCENARIOS)('$name', (scenario) => {
  let sizes: readonly number[];
  beforeAll(async () => {
    sizes = await measure(scenario);
  });

  it(`takes ${scenario.syncs} syncs when all goes well`, () => {
    expect(sizes).toHaveLength(scenario.syncs);
  });

  it.each(Array.from({ length: scenario.syncs }, (_, n) => n + 1))('tells the truth about sync %i', async (sync) => {
    const trials = singleTrials(sync, sizes[sync - 1] ?? 0);
    expect(await allComplaints(scenario, trials)).toEqual([]);
  });

  it('tells the truth when the line does not come back', async () => {
    const trials = sizes.flatMap((_, index) => outageTrials(index + 1));
    expect(await allComplaints(scenario, trials)).toEqual([]);
  });

  it('tells the truth when what follows goes wrong, too', async () => {
    const writes = sizes.map((size, index) => ({ size, sync: index + 1 }));
    const from = scenario.writesAt ?? Infinity;
    const trials = writes.filter(({ sync }) => sync >= from).flatMap(({ size, sync }) => doubleTrials(sync, size));
    expect(await allComplaints(scenario, trials)).toEqual([]);
  });
});
