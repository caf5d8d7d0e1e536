import { parseArguments } from '../../src/cli/arguments';
import { lines, run } from './support';

describe('what the command line takes', () => {
  it('has a default for everything but the file', () => {
    expect(parseArguments(['review', 'a.txt'])).toEqual({
      files: ['a.txt'],
      format: 'text',
      redline: null,
      side: null,
      playbook: null,
      author: 'NoTrain',
      failOn: 'low',
    });
  });

  it('reads every option, before or after the files, with a space or an equals sign', () => {
    const args = ['review', '--format=json', 'a.docx', '--redline', 'out.docx', '--side', 'any'];
    expect(parseArguments([...args, '--author', ' Ada Lovelace ', '--fail-on', 'high'])).toEqual({
      files: ['a.docx'],
      format: 'json',
      redline: 'out.docx',
      side: 'any',
      playbook: null,
      author: 'Ada Lovelace',
      failOn: 'high',
    });
  });

  it.each(['--help', '-h'])('prints its help for %s and reviews nothing', async (flag) => {
    const { code, out, err } = await run(['review', 'no-such-file.txt', flag]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of ['--format', '--redline', '--author', '--side', '--fail-on']) expect(out).toContain(option);
  });

  it.each([
    ['nothing at all', [], 'no command'],
    ['an unknown command', ['revue', 'a.txt'], 'revue'],
    ['no file', ['review'], 'no file'],
    ['an empty file name', ['review', ''], 'empty'],
    ['an unknown option', ['review', 'a.txt', '--colour'], '--colour'],
    ['a missing value', ['review', 'a.txt', '--format'], '--format'],
    ['an option in the place of a value', ['review', 'a.txt', '--author', '--format'], '--author'],
    ['an unknown format', ['review', 'a.txt', '--format', 'xml'], 'text, json, jsonl'],
    ['a format that is still to come', ['review', 'a.txt', '--format', 'sarif'], 'not available'],
    ['a report that is still to come', ['review', 'a.txt', '--format', 'html'], 'not available'],
    ['a playbook from standard input', ['review', 'a.txt', '--playbook', '-'], 'takes a file'],
    ['a playbook that is not there', ['review', 'a.txt', '--playbook', 'no-such.json'], 'does not exist'],
    ['an unknown side', ['review', 'a.txt', '--side', 'mine'], 'creator, client, any'],
    ['an unknown severity', ['review', 'a.txt', '--fail-on', 'severe'], 'low, medium, high, critical'],
    ['an author without a name', ['review', 'a.docx', '--author', ' '], '--author'],
    ['an author of two lines', ['review', 'a.docx', '--author', 'a\nb'], '--author'],
    ['an option twice', ['review', 'a.txt', '--side', 'any', '--side', 'client'], 'twice'],
    ['standard input twice', ['review', '-', '-'], 'standard input'],
    ['a redline of several files', ['review', 'a.docx', 'b.docx', '--redline', 'o.docx'], 'exactly one'],
    ['a redline of standard input', ['review', '-', '--redline', 'o.docx'], 'standard input'],
    ['a redline that is no .docx', ['review', 'a.docx', '--redline', 'o.txt'], '.docx'],
  ])('refuses %s in one line', async (_name, args, says) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(/^notrain: /);
    expect(err).toContain(says);
  });

  it('refuses a SOURCE_DATE_EPOCH that is no number', async () => {
    const { code, err } = await run(['review', '-'], { environment: { SOURCE_DATE_EPOCH: 'today' } });
    expect(code).toBe(2);
    expect(err).toContain('SOURCE_DATE_EPOCH');
  });
});
