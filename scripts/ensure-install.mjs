/**
 * Runs before "npm start" and "npm test", and installs what package-lock.json names where it is not there yet. It uses
 * nothing but Node, because nothing else may be installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const wanted = packagesOf('package-lock.json');
// npm leaves a lock file of its own beside what it installed.
const installed = packagesOf('node_modules/.package-lock.json');

const missing = Object.entries(wanted).filter(
  ([folder, entry]) => folder !== '' && !entry.optional && installed[folder]?.version !== entry.version,
);
if (missing.length > 0) install();

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

function install() {
  console.log(`Installing the packages of package-lock.json (${missing.length} missing or of another version) …`);
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } =
    npm === undefined
      ? spawnSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, 'ci'], options);
  process.exitCode = status ?? 1;
}
