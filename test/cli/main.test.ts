import { lines, parse, parseAll, run, silenceEngine, useFolder } from './support';

const folder = useFolder();
const weak = folder.file('weak.txt', '\ufeffHeading\r\n\r\nUse for\r\nany purpose.\r\n');
const mild = folder.file('mild.md', 'A perpetual licence.');
const clean = folder.file('clean.txt', 'Payment is due in thirty days.');
const empty = folder.file('empty.txt', ' \r\n\t\r\n');
const missing = folder.path('missing.txt');

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

describe('the JSON of an empty text', () => {
  it('has no score, and says why', async () => {
    const { code, out } = await run(['review', empty, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      score: null,
      band: null,
      findings: [],
      redlines: [],
      leftOut: [],
      notChecked: ['The document is empty: there is nothing to review.'],
    });
  });
});

describe('the same text', () => {
  it.each(['text', 'json', 'jsonl'])('gets the same answer twice in %s', async (format) => {
    const args = ['review', weak, mild, clean, empty, '--format', format];
    expect(await run(args)).toEqual(await run(args));
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

describe('an output whose reader goes away', () => {
  it.each(['text', 'json', 'jsonl'])('ends quietly in %s, with what was found so far', async (format) => {
    const { code, err } = await run(['review', weak, clean, '--format', format], { closeAfter: 1 });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('ends help quietly', async () => {
    expect(await run(['--help'], { closeAfter: 0 })).toEqual({ code: 0, out: '', err: '' });
  });
});
