import path from 'node:path';

/** @typedef {import('./check-document.mjs').Outcome} Outcome */

const MOST_FAILURES_SHOWN = 60;

/**
 * Prints what became of the documents: counts by folder, the reasons of refusals, LibreOffice's part, and the failures.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {number} how many documents failed
 */
export function report(outcomes) {
  printTable(outcomes);
  printRefusals(outcomes);
  const opinions = outcomes.flatMap(({ opinion }) => opinion ?? []);
  if (opinions.length > 0) printOpinions(opinions);
  return printFailures(outcomes);
}

function printTable(outcomes) {
  const folders = [...new Set(outcomes.map(({ folder }) => folder))];
  const rows = [...folders, 'all'].map((folder) => {
    const here = outcomes.filter((outcome) => folder === 'all' || outcome.folder === folder);
    const count = (test) => here.filter(test).length;
    const sum = (key) => here.reduce((total, outcome) => total + outcome[key], 0);
    const row = {
      documents: here.length,
      reviewed: count(({ refused }) => refused === null),
      'with findings': count(({ findings }) => findings > 0),
      redlined: count(({ redlines }) => redlines > 0),
      findings: sum('findings'),
      redlines: sum('redlines'),
      refused: count(({ refused }) => refused !== null),
      LibreOffice: count(({ opinion }) => opinion !== null),
      failed: count(({ failures }) => failures.length > 0),
      'slowest, s': Number((Math.max(0, ...here.map(({ ms }) => ms)) / 1000).toFixed(1)),
    };
    return [folder, row];
  });
  console.table(Object.fromEntries(rows));
}

function printRefusals(outcomes) {
  const reasons = new Map();
  for (const { refused } of outcomes) if (refused !== null) reasons.set(refused, (reasons.get(refused) ?? 0) + 1);
  for (const [reason, count] of reasons) console.log(`refused ${count}: ${reason}`);
}

function printOpinions(opinions) {
  const opened = opinions.filter(({ isOpened }) => isOpened);
  const partly = opened.filter(({ isWhole }) => !isWhole);
  const changed = (of) => of.reduce((sum, opinion) => sum + opinion.changed, 0);
  console.log(
    `LibreOffice read ${opened.length} redlined documents, ${opened.length - partly.length} of them in full. ` +
      `It reads ${partly.length} otherwise than we do even before a change: of these the ${changed(partly)} changed ` +
      `paragraphs were compared (of ${changed(opened)} in all). It opens ${opinions.length - opened.length} not at all, ` +
      'changed or not.',
  );
}

function printFailures(outcomes) {
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  for (const { folder, path: file, failures } of failed.slice(0, MOST_FAILURES_SHOWN))
    console.log(`FAILED ${folder}/${path.basename(file)}: ${failures.join('; ')}`);
  if (failed.length > MOST_FAILURES_SHOWN) console.log(`… and ${failed.length - MOST_FAILURES_SHOWN} more`);
  return failed.length;
}
