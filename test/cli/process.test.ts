import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/notrain.mjs', pathToFileURL(__filename)));

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args]);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

async function runProcess(args: readonly string[], input: string) {
  const { child, ended } = start(args);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

const GRANT = 'The Designer grants the Client a licence to use the Work for any purpose whatsoever.';

describe('the command in a process of its own', () => {
  it('bundles itself, reviews standard input, and does so several times at once', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => runProcess(['review', '-', '--format', 'json'], GRANT)));
    for (const { code, out, err } of runs) {
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(out).toBe(runs[0]?.out);
      expect(JSON.parse(out)).toMatchObject({ file: '-' });
      expect(out).toContain('any purpose');
    }
  }, 60_000);

  it('ends with 2 and one line when it does not understand', async () => {
    const { code, out, err } = await runProcess(['review', '--nonsense'], '');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^notrain: .*--nonsense.*\n$/);
  }, 60_000);

  it('ends quietly when its reader goes away', async () => {
    const { child, ended } = start(['review', '-', '--format', 'json']);
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${GRANT}\n\n`.repeat(2000));
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(1);
  }, 60_000);
});
