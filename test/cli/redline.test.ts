import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { zipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { docx, p, r } from '../docx/build';
import { makeDocx, partOf, partsOf } from './make-docx';
import { lines, parse, parseAll, run, silenceEngine, useFolder, type RunOptions } from './support';

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
    const file = folder.file('empty.docx', makeDocx([], ''));
    const { code, out } = await run(['review', file], { openDocx });
    expect(code).toBe(0);
    expect(out).toContain('The document is empty');
    const json = await run(['review', file, '--format', 'json'], { openDocx });
    expect(parse(json.out)).toMatchObject({
      score: null,
      findings: [],
      notChecked: [expect.stringContaining('is empty')],
    });
  });

  it.each([
    ['a text box', `<w:pict><w:txbxContent>${p(r('Use for any purpose.'))}</w:txbxContent></w:pict>`],
    ['pictures, as a scan has,', '<w:drawing/>'],
  ])('with nothing but %s is not said to be empty, and has no score', async (_name, content) => {
    const file = folder.file('no-text.docx', docx(`<w:p><w:r>${content}</w:r></w:p>`.repeat(2)));
    const { code, out } = await run(['review', file], { openDocx });
    expect(code).toBe(0);
    expect(out).toContain('holds no text that can be read');
    expect(out).not.toMatch(/is empty|Score/);
    const json = await run(['review', file, '--format', 'json'], { openDocx });
    expect(parse(json.out)).toMatchObject({ score: null, band: null });
  });

  it.each([
    ['five megabytes of text', 'plain text '.repeat(476_000), 'not a Word document'],
    ['an empty file', '', 'The file is empty'],
    ['an empty zip', Buffer.from('504b0506' + '00'.repeat(18), 'hex'), 'without a Word document'],
    ['a zip of something else', zipSync({ 'notes.txt': Buffer.from('any purpose') }), 'without a Word document'],
    ['half a document', makeDocx(BODY).subarray(0, 600), 'damaged'],
    ['an old .doc', compound('WordDocument'), 'old .doc format'],
    ['a document with a password', compound('EncryptedPackage'), 'password'],
  ])('that is really %s is refused in one line, and nothing is written', async (_name, content, says) => {
    const file = folder.file('not-really.docx', content);
    for (const args of [[], ['--redline', folder.path('never.docx')], ['--format', 'json']]) {
      const { code, out, err } = await run(['review', file, ...args], { openDocx });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(lines(err)).toHaveLength(1);
      expect(err).toMatch(/^notrain: .*not-really\.docx: /);
      expect(err).toContain(says);
    }
    expect(existsSync(folder.path('never.docx'))).toBe(false);
  });

  it('that cannot be read is passed over, and the others are reviewed', async () => {
    const bad = folder.file('locked.docx', compound('EncryptedPackage'));
    const { code, out, err } = await run(['review', bad, input, '--format', 'json'], { openDocx });
    expect(code).toBe(2);
    expect(parseAll(out).map(({ file }) => file)).toEqual([input]);
    expect(lines(err)).toHaveLength(1);
  });
});

/** A compound file, as Word wrote before 2007 and as encryption still does, with a stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024, 'utf16le');
  return bytes;
}
