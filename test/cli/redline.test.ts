import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDocx } from '../../src/docx/open';
import { makeDocx, partOf, partsOf } from './make-docx';
import { lines, parse, run, silenceEngine, useFolder, type RunOptions } from './support';

const folder = useFolder();
const BODY = ['Grant', 'Use for any purpose.', 'A perpetual licence.'];
const input = folder.file('input.docx', makeDocx(BODY));

async function redline(file: string, name: string, args: readonly string[] = [], options: RunOptions = {}) {
  const output = folder.path(name);
  const { code, out, err } = await run(['review', file, '--redline', output, '--format', 'json', ...args], {
    openDocx,
    ...options,
  });
  expect(err).toBe('');
  return { code, answer: parse(out), bytes: readFileSync(output) };
}

describe('a redlined document', () => {
  it('reads as planned, says who changed it, and gives the original back', async () => {
    const { code, answer, bytes } = await redline(input, 'read.docx', ['--author', 'Ada Lovelace']);
    expect(code).toBe(1);
    expect(answer.redlines.map(({ paragraph, result }) => ({ paragraph, result }))).toEqual([
      { paragraph: 1, result: 'Use for the Project.' },
    ]);
    const document = openDocx(bytes);
    expect(document.paragraphs.map((paragraph) => paragraph.text('current'))).toEqual([
      'Grant',
      'Use for the Project.',
      'A perpetual licence.',
      'Agreement',
    ]);
    expect(document.body.map((paragraph) => paragraph.text('original'))).toEqual(BODY);
    expect(new Set(document.revisions.map(({ author }) => author))).toEqual(new Set(['Ada Lovelace']));
  });

  it('has a comment on the words of each finding, the struck ones too', async () => {
    const { bytes } = await redline(input, 'comments.docx');
    const comments = openDocx(bytes).comments.map(({ author, text, range }) => ({
      author,
      text,
      original: range?.text('original'),
    }));
    expect(comments).toEqual([
      { author: 'NoTrain', text: 'Could this name the project?', original: 'any purpose' },
      { author: 'NoTrain', text: 'Could this name the project?', original: 'perpetual' },
    ]);
  });

  it('has nothing in it that is for the person alone', async () => {
    const { bytes } = await redline(input, 'private.docx');
    const parts = ['word/document.xml', 'word/comments.xml'].map((name) => partOf(bytes, name)).join('');
    expect(parts).toContain('Could this name the project?');
    for (const secret of ['sets no limit', 'unlimited-purpose', 'severity', 'high'])
      expect(parts).not.toContain(secret);
  });

  it('has the same bytes each time, and others for another date', async () => {
    const first = await redline(input, 'first.docx');
    const second = await redline(input, 'second.docx');
    const dated = await redline(input, 'dated.docx', [], { environment: { SOURCE_DATE_EPOCH: '1795420800' } });
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(partOf(dated.bytes, 'word/document.xml')).toContain('2026-11-23T08:00:00Z');
  });

  it('is written even where there is nothing to change', async () => {
    const file = folder.file('clean.docx', makeDocx(['Payment is due.']));
    const { code, bytes } = await redline(file, 'clean-out.docx');
    expect(code).toBe(0);
    expect(partsOf(bytes)).toEqual(partsOf(readFileSync(file)));
  });

  it('leaves out what has no place for a comment, and says so', async () => {
    const file = folder.file('header.docx', makeDocx(['Payment is due.'], 'A perpetual licence.'));
    const { answer } = await redline(file, 'header-out.docx', [], { engine: silenceEngine });
    expect(answer.leftOut).toEqual([
      { id: 'perpetual-1', because: expect.stringContaining('headers') as string },
      { id: 'silence', because: expect.stringContaining('whole contract') as string },
    ]);
  });
});

describe('a redline that cannot be written', () => {
  it.each([
    ['over its input', () => input],
    ['into a missing folder', () => folder.path('missing/out.docx')],
  ])('%s is refused in one line, and nothing is touched', async (_name, output) => {
    const before = { bytes: readFileSync(input), names: readdirSync(dirname(input)) };
    const { code, out, err } = await run(['review', input, '--redline', output()], { openDocx });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect({ bytes: readFileSync(input), names: readdirSync(dirname(input)) }).toEqual(before);
  });

  it('of a text is refused, and nothing is written', async () => {
    const text = folder.file('text.txt', 'any purpose');
    const { code, err } = await run(['review', text, '--redline', folder.path('text-out.docx')], { openDocx });
    expect(code).toBe(2);
    expect(err).toContain('not a .docx');
    expect(existsSync(folder.path('text-out.docx'))).toBe(false);
  });
});

describe('a .docx', () => {
  it('is known by its content, whatever its name', async () => {
    const file = folder.file('document.txt', makeDocx(['any purpose']));
    const { code, out } = await run(['review', file, '--format', 'json'], { openDocx });
    expect(code).toBe(1);
    expect(out).toContain('"before":"any purpose"');
  });

  it('that is empty is reviewed and said to be empty', async () => {
    const { code, out } = await run(['review', folder.file('empty.docx', makeDocx([], ''))], { openDocx });
    expect(code).toBe(0);
    expect(out).toContain('The document is empty');
  });

  it.each([
    ['text', 'plain text '.repeat(100)],
    ['an empty file', ''],
    ['a zip without a document', Buffer.from('504b0506' + '00'.repeat(18), 'hex')],
    ['half a document', makeDocx(BODY).subarray(0, 600)],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex')],
  ])('that is really %s is refused in one line', async (_name, content) => {
    const file = folder.file('not-really.docx', content);
    const { code, out, err } = await run(['review', file, '--redline', folder.path('never.docx')], { openDocx });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect(existsSync(folder.path('never.docx'))).toBe(false);
  });
});
