import { spawnSync } from 'node:child_process';

function bench(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.mjs', ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('the benchmark', () => {
  it('prints the tables that are named, with the seed that gives them again', () => {
    const { code, out, err } = bench('review', 'docx', 'syncs', '--seed', '5', '--largest', '0.04');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('--seed 5 --largest 0.04');
    expect(out.split('\n').filter((line) => /^\s*(?:ordinary|dense) /.test(line))).toHaveLength(6);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
    const requests = [...out.matchAll(/^\s*(comment|redline) +\d+ +(\d+) +(\d+) +\d+ /gm)];
    expect(requests.length).toBeGreaterThan(0);
    for (const [, , items, applied] of requests) expect(applied).toBe(items);
  }, 60_000);

  it('says what can be named', () => {
    expect(bench('speed')).toMatchObject({ code: 2, out: '' });
    expect(bench('--help').out).toContain('review|again|docx|syncs|memory');
  }, 60_000);
});
