import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder';
import type { TemporaryFolder } from '../support/temporary-folder';

let project: TemporaryFolder;

beforeEach(() => {
  project = temporaryFolder();
  project.copy('scripts/ensure-install.mjs');
  project.write(
    'npm.cjs',
    "console.log('npm ' + process.argv.slice(2).join(' ')); process.exit(Number(process.env.NPM_FAILS ?? 0));",
  );
});

afterEach(() => {
  project.remove();
});

function lock(packages: object): string {
  return JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });
}

/** Runs the script with a stand-in for npm that prints what it is asked for. */
function ensureInstall(env: Record<string, string> = {}): { status: number | null; asked: boolean } {
  const script = path.join(project.path, 'scripts/ensure-install.mjs');
  const npm = path.join(project.path, 'npm.cjs');
  const { status, stdout } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm, ...env },
  });
  return { status, asked: stdout.includes('npm ci\n') };
}

test('where nothing is installed it installs', () => {
  project.write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
  expect(ensureInstall()).toEqual({ status: 0, asked: true });
});

test('where the lock file names another version it installs', () => {
  project.write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.1' } }));
  project.write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
  expect(ensureInstall()).toEqual({ status: 0, asked: true });
});

test('where everything is there it does not install, however old the files are', () => {
  project.write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
  project.write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
  expect(ensureInstall()).toEqual({ status: 0, asked: false });
});

test('a package for another system is not missed', () => {
  project.write('package-lock.json', lock({ 'node_modules/a-win32': { version: '1.0.0', optional: true } }));
  project.write('node_modules/.package-lock.json', lock({}));
  expect(ensureInstall()).toEqual({ status: 0, asked: false });
});

test('a failed install fails the command that needed it', () => {
  project.write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
  expect(ensureInstall({ NPM_FAILS: '7' })).toEqual({ status: 7, asked: true });
});
