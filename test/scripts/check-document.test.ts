/** The judge of a document is judged: a command line that does something wrong does not get past it. */
import path from 'node:path';
import { runModule } from '../support/run-module';
import { temporaryFolder } from '../support/temporary-folder';
import type { TemporaryFolder } from '../support/temporary-folder';

interface Outcome {
  readonly refused: string | null;
  readonly findings: number;
  readonly redlines: number;
  readonly failures: readonly string[];
}

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
  folder.write('a.docx', 'the original');
  folder.write('validator.cjs', `process.stdout.write('{"errors":[]}')`);
  folder.write('invariants.cjs', '');
});

afterEach(() => {
  folder.remove();
});

const ANSWER = `process.stdout.write('{"findings":[{}],"redlines":[{},{}]}');`;
const WRITE = `require('node:fs').writeFileSync(output, 'redlined');`;

/** @param cli what stands for the command line; `input` and `output` are the files it was given */
function outcomeOf(cli: string, isRepeated = false): Outcome {
  folder.write('cli.cjs', `const [,, , input, , output] = process.argv;\n${cli}`);
  const file = (name: string): string => JSON.stringify(path.join(folder.path, name));
  return JSON.parse(
    runModule(`
      import { checkDocument } from './scripts/corpus/check-document.mjs';
      const outcome = await checkDocument(
        { folder: 'docx', path: ${file('a.docx')}, isRepeated: ${isRepeated} },
        {
          cli: ${file('cli.cjs')},
          validator: [process.execPath, ${file('validator.cjs')}],
          invariants: [process.execPath, ${file('invariants.cjs')}],
          folder: ${JSON.stringify(folder.path)},
          secondOpinion: null,
        },
      );
      process.stdout.write(JSON.stringify(outcome));
    `),
  ) as Outcome;
}

test.each([0, 1])('a document that was reviewed with exit %d passes, and is counted', (code) => {
  const outcome = outcomeOf(`${WRITE} ${ANSWER} process.exitCode = ${code};`, true);
  expect(outcome).toMatchObject({ refused: null, findings: 1, redlines: 2, failures: [] });
});

test('a refusal in one line passes, with its reason', () => {
  const outcome = outcomeOf('console.error(`notrain: ${input}: is damaged`); process.exitCode = 2;');
  expect(outcome).toMatchObject({ refused: 'is damaged', failures: [] });
});

test.each([
  [
    'a refusal that goes on',
    'console.error(`${input}: no\\n    at a.js:1`); process.exitCode = 2;',
    'refused with 2 lines',
  ],
  ['a refusal that says nothing', 'process.exitCode = 2;', 'refused with 0 lines'],
  ['a refusal of nobody knows what', "console.error('no'); process.exitCode = 2;", 'does not name the file'],
  ['a refusal that writes', '`${WRITE}`', 'refused, yet a file was written'],
  ['another exit', 'process.exitCode = 3;', 'exit 3'],
  ['a review that writes nothing', ANSWER, 'nothing was written'],
  ['an answer that is no JSON', `${WRITE} console.log('fine')`, 'not JSON: fine'],
])('%s fails', (_, cli, failure) => {
  const code = cli === '`${WRITE}`' ? `${WRITE} console.error(input + ': no'); process.exitCode = 2;` : cli;
  expect(outcomeOf(code).failures.join()).toContain(failure);
});

test('a redlined copy that cannot be taken back fails', () => {
  folder.write('invariants.cjs', "console.log('document.xml: lost'); process.exitCode = 1;");
  expect(outcomeOf(WRITE + ANSWER).failures).toEqual(['not as planned or not restored, exit 1: document.xml: lost']);
});

test('a kind of schema error that the original has not fails; one that it has is let be', () => {
  folder.write(
    'validator.cjs',
    `const added = process.argv[2].endsWith('a.docx') ? [] : [{ errorType: 'Schema', description: 'new' }];
     process.stdout.write(JSON.stringify({ errors: [{ errorType: 'Schema', description: 'old' }, ...added] }));`,
  );
  expect(outcomeOf(WRITE + ANSWER).failures).toEqual(['1 new kinds of schema error, such as Schema: new']);
});

test('a document that is written otherwise the second time fails', () => {
  const cli = `require('node:fs').writeFileSync(output, String(process.pid)); ${ANSWER}`;
  expect(outcomeOf(cli, true).failures).toEqual(['a second review writes other bytes']);
});
