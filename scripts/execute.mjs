import { execFile } from 'node:child_process';
import { root } from './folders.mjs';

/**
 * Runs a program at the root of the project.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileOptions} [options]
 * @returns {Promise<{ code: number | string, stdout: string, stderr: string }>} `code` is the name of a signal or of
 *   an error where the program gave no exit code; it never rejects
 */
export function execute(file, args, options = {}) {
  return new Promise((done) => {
    execFile(file, args, { cwd: root, maxBuffer: 1 << 30, ...options }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : (error.code ?? error.signal), stdout, stderr });
    });
  });
}
