import { mkdirSync } from 'node:fs';
import type { Engine } from '../../src/core/model';
import { lines, plainEngine, run, silenceEngine, useFolder } from './support';

const folder = useFolder();
const weak = folder.file('weak.txt', '\ufeffHeading\r\n\r\nUse for\r\nany purpose.\r\n');
const mild = folder.file('mild.md', 'A perpetual licence.');
const clean = folder.file('clean.txt', 'Payment is due in thirty days.');
const empty = folder.file('empty.txt', '');
const missing = folder.path('missing.txt');

interface Parsed {
  readonly file?: string;
  readonly id?: string;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}
const parse = (text: string) => JSON.parse(text) as Parsed;
const parseAll = (text: string) => JSON.parse(text) as Parsed[];

describe('the JSON of a contract', () => {
  it('has every key of the contract, in its order, and no other', async () => {
    const { out } = await run(['review', weak, '--format', 'json']);
    expect(Object.entries(JSON.parse(out) as object)).toEqual([
      ['file', weak],
      ['score', 90],
      ['band', 'fair'],
      ['language', 'en'],
      ['parties', [{ name: 'Designer', role: 'creator' }]],
      ['governingLaw', 'England'],
      [
        'findings',
        [
          {
            id: 'any purpose-1',
            rule: 'unlimited-purpose',
            severity: 'high',
            confidence: 0.8,
            direction: 'creator',
            paragraph: 1,
            start: 9,
            end: 20,
            quote: 'any purpose',
            because: '“any purpose” sets no limit.',
            remedies: [
              {
                kind: 'minimal',
                edits: [{ start: 9, end: 20, insert: 'the Project' }],
                result: 'Use for\r\nthe Project.',
              },
            ],
            noEdit: null,
          },
        ],
      ],
      [
        'redlines',
        [
          {
            paragraph: 1,
            before: 'Use for\r\nany purpose.',
            edits: [{ start: 9, end: 20, insert: 'the Project' }],
            result: 'Use for\r\nthe Project.',
          },
        ],
      ],
      ['leftOut', []],
      ['notChecked', []],
    ]);
  });

  it('has no place for what is about the whole contract', async () => {
    const { out } = await run(['review', clean, '--format', 'json'], { engine: silenceEngine });
    expect(parse(out).findings).toEqual([
      expect.objectContaining({ rule: 'missing-ai-restriction', paragraph: null, start: null, end: null, quote: '' }),
    ]);
  });

  it('is a line by itself in jsonl', async () => {
    const { out } = await run(['review', weak, clean, '--format', 'jsonl']);
    expect(lines(out).map((line) => parse(line).file)).toEqual([weak, clean]);
  });

  it('is an array for several files, and for a .jsonl', async () => {
    const several = await run(['review', weak, clean, '--format', 'json']);
    expect(parseAll(several.out).map(({ file }) => file)).toEqual([weak, clean]);
    const jsonl = folder.file('one.jsonl', '{"id":"a","text":"x"}');
    expect(parseAll((await run(['review', jsonl, '--format', 'json'])).out).map(({ id }) => id)).toEqual(['a']);
  });

  it('is the same for the same text, whatever it is read from', async () => {
    const text = 'Use for any purpose.\n\nA perpetual licence.';
    const file = folder.file('same.txt', text);
    const jsonl = folder.file('same.jsonl', JSON.stringify({ id: '-', text }));
    const answers = await Promise.all([
      run(['review', file, '--format', 'jsonl']),
      run(['review', '-', '--format', 'jsonl'], { input: text }),
      run(['review', jsonl, '--format', 'jsonl']),
    ]);
    const bodies = answers.map(({ out }) => ({ ...parse(out), file: undefined, id: undefined }));
    expect(bodies[0]?.findings).toHaveLength(2);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });
});

describe('the exit code', () => {
  it.each([
    ['0 when nothing is found', [clean], 0],
    ['1 when anything is found', [mild], 1],
    ['0 when what is found is milder than asked for', [mild, '--fail-on', 'medium'], 0],
    ['1 when what is found is as grave as asked for', [weak, '--fail-on', 'high'], 1],
    ['0 when nothing is as grave as asked for', [weak, '--fail-on', 'critical'], 0],
    ['1 when only one of several files has something', [clean, mild], 1],
    ['2 when a file cannot be read, whatever is found', [mild, missing], 2],
    ['0 for an empty document', [empty], 0],
  ])('is %s', async (_name, args, code) => {
    expect((await run(['review', ...args])).code).toBe(code);
  });
});

describe('files that cannot be read', () => {
  it('are named on standard error, a line each, and the others are still reviewed', async () => {
    const pdf = folder.file('really.txt', '%PDF-1.7');
    const { code, out, err } = await run(['review', missing, weak, pdf, clean, '--format', 'json']);
    expect(code).toBe(2);
    expect(parseAll(out).map(({ file }) => file)).toEqual([weak, clean]);
    expect(lines(err)).toEqual([`notrain: ${missing}: does not exist`, `notrain: ${pdf}: is a PDF, not text`]);
  });

  it('leave an array empty and a single answer out', async () => {
    expect((await run(['review', missing, '--format', 'json'])).out).toBe('');
    expect((await run(['review', missing, missing, '--format', 'json'])).out).toBe('[]\n');
  });

  it.each([
    ['a folder', () => (mkdirSync(folder.path('folder.txt')), folder.path('folder.txt')), 'is a folder'],
    ['an unknown kind', () => folder.file('a.xyz', 'text'), 'of an unknown kind'],
    ['a PDF by another name', () => folder.file('a.abc', '%PDF-1.7'), 'is a PDF'],
    ['text called .docx', () => folder.file('a.docx', 'plain text '.repeat(1000)), 'not a Word document'],
    ['a .docx called .txt that is damaged', () => folder.file('b.txt', 'PK\u0003\u0004'), 'not a Word document'],
  ])('say so in one line: %s', async (_name, make, says) => {
    const { code, out, err } = await run(['review', make()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(says);
  });

  it('get one line even when their name has two', async () => {
    const { err } = await run(['review', folder.path('two\nlines.txt')]);
    expect(lines(err)).toHaveLength(1);
  });

  it('include a .docx on standard input', async () => {
    const { code, err } = await run(['review', '-'], { input: 'PK\u0003\u0004…' });
    expect(code).toBe(2);
    expect(err).toBe('notrain: standard input: is a .docx or another zip archive, not text\n');
  });

  it('include one that the review stumbles over: no stack, and the others go on', async () => {
    const engine: Engine = {
      ...plainEngine,
      review(source, options) {
        if (source.paragraphs[0]?.text.startsWith('A perpetual') === true) throw new TypeError('stumbled');
        return plainEngine.review(source, options);
      },
    };
    const { code, out, err } = await run(['review', mild, clean, '--format', 'jsonl'], { engine });
    expect(code).toBe(2);
    expect(err).toBe(`notrain: ${mild}: cannot be reviewed: stumbled\n`);
    expect(lines(out)).toHaveLength(1);
  });
});

describe('a .jsonl', () => {
  it('is answered in order, a bad line named by its number and passed over', async () => {
    const file = folder.file('three.jsonl', '{"id":"a","text":"any purpose"}\n{oops\n{"id":"c","text":""}\n');
    const { code, out, err } = await run(['review', file, '--format', 'jsonl']);
    expect(code).toBe(2);
    expect(lines(out).map((line) => parse(line).id)).toEqual(['a', 'c']);
    expect(err).toBe(`notrain: ${file}: line 2 is not JSON\n`);
  });

  it('is answered line by line, not held', async () => {
    const answered: number[] = [];
    const engine: Engine = {
      ...plainEngine,
      review(source, options) {
        answered.push(source.paragraphs.length);
        return plainEngine.review(source, options);
      },
    };
    const file = folder.file('many.jsonl', '{"id":"a","text":"any purpose"}\n'.repeat(5));
    const { out } = await run(['review', file, '--format', 'jsonl'], { engine, closeAfter: 1 });
    expect(out).not.toBe('');
    expect(answered).toHaveLength(1);
  });
});

describe('an output whose reader goes away', () => {
  it.each(['text', 'json', 'jsonl'])('ends quietly in %s, with what was found so far', async (format) => {
    const { code, err } = await run(['review', weak, clean, '--format', format], { closeAfter: 1 });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('ends help quietly', async () => {
    expect(await run(['--help'], { closeAfter: 0 })).toEqual({ code: 0, out: '', err: '' });
  });
});

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

  it('is not told where standard error is no terminal', async () => {
    expect((await run(['review', clean, clean, mild], { now: clock() })).err).toBe('');
  });

  it('is not told on a short run', async () => {
    expect((await run(['review', clean, mild], { errorsAreTerminal: true })).err).toBe('');
  });
});
