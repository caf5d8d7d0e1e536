import { mkdirSync, symlinkSync } from 'node:fs';
import type { Engine } from '../../src/core/model';
import { lines, parseAll, plainEngine, run, useFolder } from './support';

const folder = useFolder();
const weak = folder.file('weak.txt', 'Use for any purpose.');
const mild = folder.file('mild.md', 'A perpetual licence.');
const clean = folder.file('clean.txt', 'Payment is due in thirty days.');
const missing = folder.path('missing.txt');

describe('files that cannot be read', () => {
  it('are named on standard error, a line each, and the others are still reviewed', async () => {
    const pdf = folder.file('really.txt', '%PDF-1.7');
    const { code, out, err } = await run(['review', missing, weak, pdf, clean, '--format', 'json']);
    expect(code).toBe(2);
    expect(parseAll(out).map(({ file }) => file)).toEqual([weak, clean]);
    expect(lines(err)).toEqual([
      `notrain: ${missing}: does not exist`,
      `notrain: ${pdf}: is a PDF; a .docx, .txt, .md or .jsonl can be read`,
    ]);
  });

  it('leave an array empty and a single answer out', async () => {
    expect((await run(['review', missing, '--format', 'json'])).out).toBe('');
    expect((await run(['review', missing, missing, '--format', 'json'])).out).toBe('[]\n');
  });

  it.each([
    ['a folder', () => (mkdirSync(folder.path('folder.txt')), folder.path('folder.txt')), 'is a folder'],
    ['a folder called .docx', () => (mkdirSync(folder.path('folder.docx')), folder.path('folder.docx')), 'is a folder'],
    ['a link to itself', () => (symlinkSync('loop.txt', folder.path('loop.txt')), folder.path('loop.txt')), 'nowhere'],
    ['a file used as a folder', () => `${clean}/a.txt`, 'does not exist'],
    ['a very long name', () => folder.path(`${'x'.repeat(300)}.txt`), 'has a name that is too long'],
    ['a device', () => '/dev/null', 'of an unknown kind'],
    ['a PDF called .jsonl', () => folder.file('a.jsonl', '%PDF-1.7\n1 0 obj\n'), 'is a PDF'],
    ['text with zero bytes', () => folder.file('zero.txt', 'any\0purpose'), 'is not text'],
    [
      'UTF-8 with a broken character',
      () => folder.file('broken.txt', Buffer.concat([Buffer.from('“any use”'), Buffer.of(0xff)])),
      'is not valid UTF-8 text',
    ],
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

  it.each([
    ['two lines', 'two\nlines.txt', 'two\\nlines.txt'],
    ['two spaces', 'two  spaces.txt', 'two  spaces.txt'],
    ['what a terminal would obey', 'red\u001b[31m\u009b1m\u202e.txt', 'red\\u001b[31m\\u009b1m\\u202e.txt'],
  ])('get one exact and harmless line when their name has %s', async (_name, file, shown) => {
    const { err } = await run(['review', folder.path(file)]);
    expect(err).toBe(`notrain: ${folder.path(shown)}: does not exist\n`);
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
