import { execFileSync } from 'node:child_process';

/**
 * Runs JavaScript as an ES module in a Node of its own, at the root of the project: jest's own module system cannot load
 * the scripts, which are ES modules.
 *
 * @returns what it wrote to standard output
 * @throws {Error} with its standard error where it failed
 */
export function runModule(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', stdio: 'pipe' });
}
