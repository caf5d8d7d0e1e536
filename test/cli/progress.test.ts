import { lines, run, useFolder } from './support';

const folder = useFolder();
const mild = folder.file('mild.md', 'A perpetual licence.');
const clean = folder.file('clean.txt', 'Payment is due in thirty days.');

describe('progress', () => {
  const clock = () => {
    let now = 0;
    return () => (now += 700);
  };

  it('is told at a terminal once a run is long, and wiped before anything else is written', async () => {
    const { err } = await run(['review', clean, clean, mild], { errorsAreTerminal: true, now: clock() });
    expect(err).toContain('3 of 3');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is told within a .jsonl and within a long text', async () => {
    const jsonl = folder.file('many.jsonl', '{"id":"a","text":"x"}\n'.repeat(3));
    const options = { errorsAreTerminal: true, now: clock() };
    expect((await run(['review', jsonl], options)).err).toContain(`${jsonl}: line 3`);
    const long = 'Payment is due in thirty days.\n\n'.repeat(50_000);
    const { err } = await run(['review', '-'], { ...options, input: long });
    expect(err).toContain('standard input: 1.2 million characters read');
  });

  it('is one line, whatever the name of a file', async () => {
    const { err } = await run(['review', clean, folder.path('a\nb.txt'), mild], {
      errorsAreTerminal: true,
      now: clock(),
    });
    expect(err).toContain('2 of 3');
    expect(lines(err)).toHaveLength(2);
    expect(err).toMatch(/a\\nb\.txt: does not exist\n/);
  });

  it('is not told where standard error is no terminal', async () => {
    expect((await run(['review', clean, clean, mild], { now: clock() })).err).toBe('');
  });

  it('is not told on a short run', async () => {
    expect((await run(['review', clean, mild], { errorsAreTerminal: true })).err).toBe('');
  });
});
