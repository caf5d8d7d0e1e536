import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundle } from '../bundle.mjs';
import { execute } from '../execute.mjs';

const FOLDERS = ['docx', 'docx-libreoffice', 'texts'];
const STRONG = 85;
const MOST_SHOWN = 12;

/**
 * Measures the smallest edits on labelled paragraphs and on whole contracts, and prints how many findings have one,
 * what a second review says, how much of a sentence they change, and the score with everything fixed.
 *
 * @param {string} corpus the folder with the contracts' folders
 * @param {string} gold labelled paragraphs; what is missing is left out
 * @returns {Promise<number>} how many slips of grammar were found; 1 more where the measure could not be taken
 */
export async function printRedlines(corpus, gold) {
  const program = await bundle('scripts/corpus/measure-redlines.mjs');
  const folders = FOLDERS.map((name) => path.join(corpus, name));
  if (!existsSync(gold)) console.log(`${gold} is not there: its paragraphs are skipped`);
  const { code, stdout, stderr } = await execute(process.execPath, [program, gold, ...folders]);
  if (code !== 0) {
    console.log(`redlines: FAILED, exit ${code}: ${stderr.trim().slice(0, 600)}`);
    return 1;
  }
  const { paragraphs, contracts } = JSON.parse(stdout);
  printEdits('labelled paragraphs', paragraphs);
  printEdits('contracts', contracts);
  printFixed(contracts);
  return printSlips([...paragraphs, ...contracts]);
}

const sum = (items, key) => items.reduce((total, item) => total + item[key], 0);
const percent = (part, whole) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`);

function printEdits(name, documents) {
  const rules = documents.flatMap((document) => document.rules);
  const [findings, edited] = [sum(rules, 'findings'), sum(rules, 'edited')];
  if (findings === 0) return;
  console.log(`redlines of ${documents.length} ${name}:`);
  console.log(`  ${percent(edited, findings)} of ${findings} findings have a smallest edit`);
  console.log(
    `  a second review reports ${sum(rules, 'again')} of the ${edited} again, and ${sum(rules, 'fresh')} new`,
  );
  const shares = documents.flatMap((document) => document.shares).sort((a, b) => a - b);
  const at = (quantile) =>
    `${(100 * shares[Math.min(shares.length - 1, Math.floor(shares.length * quantile))]).toFixed(0)} %`;
  console.log(
    `  words struck of a changed sentence: median ${at(0.5)}, three quarters of them at most ${at(0.75)}, nine tenths ${at(0.9)} (${shares.length} sentences)`,
  );
  printFailing(rules);
  printReasons(documents);
}

function printFailing(rules) {
  const names = [...new Set(rules.map(({ rule }) => rule))].sort();
  const rows = names.map((name) => {
    const own = rules.filter(({ rule }) => rule === name);
    const cells = ['findings', 'edited', 'again', 'fresh'].map((key) => [key, sum(own, key)]);
    return [name, Object.fromEntries(cells)];
  });
  const failing = rows.filter(([, row]) => row.edited < row.findings || row.again + row.fresh > 0);
  if (failing.length > 0) console.table(Object.fromEntries(failing));
}

function printReasons(documents) {
  const counts = new Map();
  for (const { because } of documents.flatMap(({ noEdit }) => noEdit))
    counts.set(because, (counts.get(because) ?? 0) + 1);
  for (const [reason, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  no edit ${count}: ${reason}`);
}

function printFixed(contracts) {
  const scored = contracts.filter(({ score }) => score !== null);
  const weak = scored.filter(({ score }) => score.after < STRONG);
  const flagged = scored.filter(({ score }) => score.inAddendum > 0);
  if (scored.length === 0) return;
  console.log(
    `everything fixed and the addendum inserted: ${scored.length - weak.length} of ${scored.length} contracts score ${STRONG} or more; ` +
      `${flagged.length} have a finding in the addendum`,
  );
  for (const { id, score } of weak.slice(0, MOST_SHOWN)) console.log(`  ${score.before} to ${score.after}: ${id}`);
  if (weak.length > MOST_SHOWN) console.log(`  … and ${weak.length - MOST_SHOWN} more`);
}

function printSlips(documents) {
  const found = documents.flatMap(({ id, slips }) =>
    slips.map(({ paragraph, slip }) => `${slip} in ${id}, paragraph ${paragraph}`),
  );
  console.log(`slips of grammar in changed paragraphs: ${found.length}`);
  for (const line of found.slice(0, MOST_SHOWN)) console.log(`  ${line}`);
  return found.length;
}
