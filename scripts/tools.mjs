import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';

/**
 * The command that starts an installed package's program with this Node: no shell, and the same on every system.
 *
 * @param {string} packageName
 * @param {string} [program] its name, where the package has several
 * @returns {string[]} the program and its first argument
 */
export function tool(packageName, program = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [process.execPath, path.join(folder, typeof bin === 'string' ? bin : bin[program])];
}
