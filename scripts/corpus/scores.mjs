import { existsSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../execute.mjs';

/**
 * Scores the findings against people's labels, one measure after the other, and prints each as it comes.
 *
 * @param {string} scorer a script that is run at the root of the project
 * @param {string} corpus where whole labelled contracts may lie, in `cuad`
 * @returns {Promise<number>} how many measures could not be taken
 */
export async function printScores(scorer, corpus) {
  const contracts = path.join(corpus, 'cuad');
  const measures = [
    ['labelled paragraphs', []],
    ['direction of grants', ['--direction']],
    ...(existsSync(contracts) ? [['labelled contracts', ['--cuad', contracts]]] : []),
  ];
  let failures = 0;
  for (const [name, args] of measures) {
    const start = performance.now();
    const { code, stdout, stderr } = await execute(process.execPath, [scorer, ...args]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}, ${seconds} s${code === 0 ? '' : `: FAILED, exit ${code}`}`);
    console.log(code === 0 ? stdout.trim() : stderr.trim().slice(0, 600));
    if (code !== 0) failures++;
  }
  return failures;
}
