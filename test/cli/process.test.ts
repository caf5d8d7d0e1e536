import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lines, useFolder } from './support';

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

const folder = useFolder();

/** Runs a line of shell in a folder, in which `notrain` is the command. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `notrain() { "$NODE" "$SCRIPT" "$@"; }; ${line}`], {
    cwd: folder.path('.'),
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, SCRIPT: script },
  });
  return { code: status, out: stdout, err: stderr };
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

describe('the command among those of a shell', () => {
  folder.file('grant.txt', GRANT);

  it('reads a pipe by its name', () => {
    const { code, out, err } = shell('mkfifo pipe.txt; cat grant.txt > pipe.txt & notrain review pipe.txt');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('any purpose');
  }, 60_000);

  it('says that standard input is a folder', () => {
    expect(shell('notrain review - < .')).toEqual({ code: 2, out: '', err: 'notrain: standard input: is a folder\n' });
  }, 60_000);

  it('takes a file whose name begins like an option after two dashes', () => {
    folder.file('-h.txt', GRANT);
    expect(shell('notrain review --format jsonl -- -h.txt')).toMatchObject({ code: 1, err: '' });
  }, 60_000);

  it('hands its first lines to a reader that wants no more', () => {
    const { out, err } = shell('notrain review grant.txt grant.txt grant.txt --format jsonl | head -n 1');
    expect(err).toBe('');
    expect(lines(out)).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ file: 'grant.txt' });
  }, 60_000);

  const full = existsSync('/dev/full');
  (full ? it : it.skip)(`says that the disk is full${full ? '' : ' (skipped: there is no /dev/full here)'}`, () => {
    const { code, err } = shell('notrain review grant.txt > /dev/full');
    expect(code).toBe(2);
    expect(err).toBe('notrain: the output cannot be written (ENOSPC)\n');
  });

  it('does without a standard error', () => {
    expect(shell('notrain review missing.txt grant.txt --format jsonl 2>&-')).toMatchObject({ code: 2, err: '' });
  }, 60_000);
});
