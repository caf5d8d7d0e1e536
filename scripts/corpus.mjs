// Reviews and redlines a folder of real documents, and checks each result independently of the code that made it.
// usage: node scripts/corpus.mjs [CONTRACTS] [--sample N] [--seed N] [--validator PATH]
//   CONTRACTS    a folder with docx/, docx-libreoffice/ and odd/, beside it tools/ and gold/;
//                by default $NOTRAIN_CONTRACTS, else ../shared/contracts
//   --sample N   only N documents, picked by --seed (by default a new one, printed)
//   --validator  a program that prints the schema errors of a .docx as JSON; by default the installed one
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const AT_ONCE = 2;
const SLOW_MS = 10_000;
const MOST_FAILURES_SHOWN = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string' }, validator: { type: 'string' } },
});
const contracts = resolve(root, positionals[0] ?? process.env.NOTRAIN_CONTRACTS ?? '../shared/contracts');
const invariants = join(contracts, '..', 'tools', 'docx_invariants.py');
const score = join(contracts, '..', 'gold', 'score.mjs');
const validator = resolve(root, values.validator ?? 'node_modules/.bin/ooxml-validator');

const work = mkdtempSync(join(tmpdir(), 'notrain-corpus-'));
try {
  const all = ['docx', 'docx-libreoffice', 'odd'].flatMap(documentsIn);
  if (all.length === 0) throw new Error(`no documents in ${contracts}`);
  const documents = values.sample === undefined ? all : sample(all, Number(values.sample));
  const outcomes = await inParallel(documents, check);
  printTable(outcomes);
  printRefusals(outcomes);
  const failures = printFailures(outcomes);
  await printScore();
  console.log(`${outcomes.length - failures} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function documentsIn(folder) {
  const path = join(contracts, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.docx'));
  return names.sort().map((name) => ({ folder, path: join(path, name) }));
}

/** `count` of the documents, always the same for the same seed. */
function sample(documents, count) {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Error('--sample and --seed take whole numbers');
  console.log(`a sample of ${count}, --seed ${seed}`);
  const random = mulberry32(seed);
  const drawn = documents.map((document) => ({ document, at: random() })).sort((a, b) => a.at - b.at);
  return drawn.slice(0, count).map(({ document }) => document);
}

/** A small, well-known generator of numbers from 0 to 1 (Tommy Ettinger's Mulberry32). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function inParallel(items, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at], at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Reviews and redlines one document: `refused` has its reason, `failures` what must not be. */
async function check({ folder, path }, index) {
  const output = join(work, `${index}-${basename(path)}`);
  const started = performance.now();
  const args = ['scripts/notrain.mjs', 'review', path, '--redline', output, '--format', 'json'];
  const run = await execute(process.execPath, args, { timeout: 120_000 });
  const outcome = {
    folder,
    path,
    ms: performance.now() - started,
    refused: null,
    findings: 0,
    redlines: 0,
    failures: [],
  };
  if (outcome.ms > SLOW_MS) outcome.failures.push(`took ${(outcome.ms / 1000).toFixed(1)} s`);
  if (run.code === 2) checkRefusal(outcome, run, output);
  else if (run.code !== 0 && run.code !== 1) outcome.failures.push(`exit ${run.code}: ${run.stderr.slice(0, 200)}`);
  else if (!existsSync(output)) outcome.failures.push('nothing was written');
  else await checkRedline(outcome, run, path, output);
  rmSync(output, { force: true });
  return outcome;
}

function checkRefusal(outcome, { stderr }, output) {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  outcome.refused = lines[0]?.slice(lines[0].indexOf(outcome.path) + outcome.path.length + 2) ?? '';
  if (lines.length !== 1) outcome.failures.push(`refused with ${lines.length} lines`);
  if (existsSync(output)) outcome.failures.push('refused, yet a file was written');
}

async function checkRedline(outcome, { stdout }, path, output) {
  const answer = JSON.parse(stdout);
  outcome.findings = answer.findings.length;
  outcome.redlines = answer.redlines.length;
  const plan = `${output}.json`;
  writeFileSync(plan, stdout);
  const judged = await execute('python3', [invariants, path, output, 'NoTrain', plan]);
  if (judged.code !== 0)
    outcome.failures.push((judged.stdout || judged.stderr).trim().split('\n').slice(0, 2).join(' | '));
  rmSync(plan);
  if (readFileSync(path).equals(readFileSync(output))) return;
  const before = new Set(await schemaErrors(path));
  const added = (await schemaErrors(output)).filter((kind) => !before.has(kind));
  if (added.length > 0) outcome.failures.push(`new schema error: ${added[0]}`);
}

/** The kinds of schema error: a tracked change splits runs and repeats an error that one had. */
async function schemaErrors(path) {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout, stderr } = await execute(validator, [path], { env, timeout: 60_000 });
  try {
    return JSON.parse(stdout).errors.map(({ errorType, type, description }) =>
      `${errorType ?? type}: ${description}`.slice(0, 140),
    );
  } catch {
    return [`the validator gave no answer: ${stderr.slice(0, 100)}`];
  }
}

function execute(file, args, options = {}) {
  return new Promise((done) => {
    execFile(file, args, { cwd: root, maxBuffer: 1 << 30, ...options }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : (error.code ?? error.signal), stdout, stderr });
    });
  });
}

function printTable(outcomes) {
  const folders = [...new Set(outcomes.map(({ folder }) => folder))];
  const rows = [...folders, 'all'].map((folder) => {
    const here = outcomes.filter((outcome) => folder === 'all' || outcome.folder === folder);
    const count = (test) => here.filter(test).length;
    const sum = (key) => here.reduce((total, outcome) => total + outcome[key], 0);
    return {
      folder,
      documents: here.length,
      reviewed: count(({ refused }) => refused === null),
      redlined: count(({ redlines }) => redlines > 0),
      findings: sum('findings'),
      redlines: sum('redlines'),
      refused: count(({ refused }) => refused !== null),
      failed: count(({ failures }) => failures.length > 0),
      'slowest, s': Number((Math.max(0, ...here.map(({ ms }) => ms)) / 1000).toFixed(1)),
    };
  });
  console.table(Object.fromEntries(rows.map(({ folder, ...row }) => [folder, row])));
}

function printRefusals(outcomes) {
  const reasons = new Map();
  for (const { refused } of outcomes) if (refused !== null) reasons.set(refused, (reasons.get(refused) ?? 0) + 1);
  for (const [reason, count] of reasons) console.log(`refused ${count}: ${reason}`);
}

function printFailures(outcomes) {
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  for (const { folder, path, failures } of failed.slice(0, MOST_FAILURES_SHOWN))
    console.log(`FAILED ${folder}/${basename(path)}: ${failures.join('; ')}`);
  if (failed.length > MOST_FAILURES_SHOWN) console.log(`… and ${failed.length - MOST_FAILURES_SHOWN} more`);
  return failed.length;
}

async function printScore() {
  if (!existsSync(score)) return;
  const { code, stdout, stderr } = await execute(process.execPath, [score]);
  console.log(code === 0 ? stdout.trim() : `the labelled paragraphs could not be scored: ${stderr.slice(0, 300)}`);
}
