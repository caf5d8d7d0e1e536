import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

const ON_A_MAC = '/Applications/LibreOffice.app/Contents';
const WINDOWS = ['../share/config/soffice.cfg', '../Resources/config/soffice.cfg'];

/**
 * Finds LibreOffice and a Python that can talk to it.
 *
 * @returns {{ soffice: string, python: string } | { missing: string }} the two programs, or why there are none
 */
export function findOffice() {
  const soffice = [...inPath('soffice'), `${ON_A_MAC}/MacOS/soffice`].find(existsSync);
  if (!soffice) return { missing: 'LibreOffice is not installed' };
  if (lacksWindows(soffice)) {
    return { missing: 'LibreOffice is installed without its windows, and without them it ends on a comment' };
  }
  const python = [...inPath('python3'), `${ON_A_MAC}/Resources/python`].find(talksToOffice);
  return python ? { soffice, python } : { missing: 'no python3 has the module uno (Debian: python3-uno)' };
}

function inPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, program)).filter(existsSync);
}

function talksToOffice(python) {
  return spawnSync(python, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0;
}

/** A comment has a window even where nothing is shown; servers are offered a LibreOffice that has none. */
function lacksWindows(soffice) {
  const program = path.dirname(realpathSync(soffice));
  const windows = WINDOWS.map((folder) => path.join(program, folder)).find(existsSync);
  return windows !== undefined && !existsSync(path.join(windows, 'modules/swriter/ui'));
}
