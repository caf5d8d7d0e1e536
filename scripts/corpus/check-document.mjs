import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../execute.mjs';
import { newSchemaErrors } from './schema-errors.mjs';

const SLOW_MS = 10_000;
const LIMIT_MS = 120_000;
const REVIEWED = [0, 1];
const REFUSED = 2;

/**
 * What became of one document.
 *
 * @typedef {object} Outcome
 * @property {string} folder
 * @property {string} path
 * @property {number} ms how long the review took
 * @property {string | null} refused why the document could not be read
 * @property {number} findings
 * @property {number} redlines
 * @property {Awaited<ReturnType<typeof import('../libreoffice/second-opinion.mjs').secondOpinion>> | null} opinion
 *   LibreOffice's, where it was asked
 * @property {string[]} failures what must not be, each in a sentence
 */

/**
 * Reviews and redlines a document with the command line, in a process of its own, and checks what comes of it.
 *
 * @param {{ folder: string, path: string, isRepeated: boolean }} document `isRepeated`: to be done twice, with the same
 *   bytes both times
 * @param {object} means
 * @param {string} means.cli the bundled command line
 * @param {readonly string[]} means.validator a program that prints a document's schema errors, with its arguments
 * @param {readonly string[]} means.invariants a program that compares a redlined copy with the original and the plan
 * @param {string} means.folder for files that are in the way of nobody
 * @param {((original: string, redlined: string) => Promise<Outcome['opinion']>) | null} means.secondOpinion
 * @returns {Promise<Outcome>}
 */
export async function checkDocument(document, means) {
  const output = path.join(means.folder, 'redlined.docx');
  const run = await review(document.path, output, means.cli);
  const outcome = {
    folder: document.folder,
    path: document.path,
    ms: run.ms,
    refused: null,
    findings: 0,
    redlines: 0,
    opinion: null,
    failures: [],
  };
  if (run.ms > SLOW_MS) outcome.failures.push(`took ${(run.ms / 1000).toFixed(1)} s`);
  if (run.code === REFUSED) checkRefusal(outcome, run, output);
  else if (!REVIEWED.includes(run.code)) outcome.failures.push(`exit ${run.code}: ${run.stderr.slice(0, 200)}`);
  else if (!existsSync(output)) outcome.failures.push('nothing was written');
  else await checkRedlined(outcome, run, output, means);
  if (document.isRepeated) await checkRepetition(outcome, run, output, means);
  rmSync(output, { force: true });
  return outcome;
}

async function review(file, output, cli) {
  const start = performance.now();
  const args = [cli, 'review', file, '--redline', output, '--format', 'json'];
  const run = await execute(process.execPath, args, { timeout: LIMIT_MS });
  return { ...run, ms: performance.now() - start };
}

/** A refusal is one line for a person, and leaves nothing behind. */
function checkRefusal(outcome, { stderr }, output) {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const said = lines[0] ?? '';
  outcome.refused = said.slice(said.indexOf(outcome.path) + outcome.path.length).replace(/^: /, '');
  if (lines.length !== 1) outcome.failures.push(`refused with ${lines.length} lines: ${stderr.slice(0, 200)}`);
  if (!said.includes(outcome.path)) outcome.failures.push(`the refusal does not name the file: ${said}`);
  if (existsSync(output)) outcome.failures.push('refused, yet a file was written');
}

async function checkRedlined(outcome, { stdout }, output, means) {
  const { failures } = outcome;
  const answer = parse(stdout);
  if (answer === null) {
    failures.push(`not JSON: ${stdout.slice(0, 80)}`);
    return;
  }
  outcome.findings = answer.findings.length;
  outcome.redlines = answer.redlines.length;
  const plan = `${output}.json`;
  writeFileSync(plan, stdout);
  const [program, ...args] = means.invariants;
  const judged = await execute(program, [...args, outcome.path, output, 'NoTrain', plan], { timeout: LIMIT_MS });
  if (judged.code !== 0) {
    const said = firstLines(judged.stdout || judged.stderr);
    failures.push(`not as planned or not restored, exit ${judged.code}: ${said}`);
  }
  failures.push(...(await newSchemaErrors(outcome.path, output, means.validator)));
  if (means.secondOpinion === null) return;
  outcome.opinion = await means.secondOpinion(outcome.path, output);
  failures.push(...outcome.opinion.failures);
}

async function checkRepetition(outcome, first, output, { cli }) {
  const again = `${output}.again.docx`;
  const second = await review(outcome.path, again, cli);
  const [a, b] = [output, again].map((file) => (existsSync(file) ? readFileSync(file) : null));
  const isSame = a === null || b === null ? a === b : a.equals(b);
  if (!isSame) outcome.failures.push('a second review writes other bytes');
  if (first.code !== second.code || first.stdout !== second.stdout)
    outcome.failures.push('a second review answers otherwise');
  rmSync(again, { force: true });
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function firstLines(text) {
  return text.trim().split('\n').slice(0, 2).join(' | ');
}
