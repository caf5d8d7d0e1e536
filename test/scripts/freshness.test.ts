import { execFileSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder';
import type { TemporaryFolder } from '../support/temporary-folder';

const sources = [
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
  '.swcrc',
  'src/a.ts',
  'docs/a.md',
  'assets/icons/a.png',
];
const products = ['dist/addin/manifest.xml', 'dist/preview/index.html'];
const [before, build, after] = [1000, 2000, 3000];

let project: TemporaryFolder;

beforeEach(() => {
  project = temporaryFolder();
  project.copy('scripts/freshness.mjs');
  project.copy('scripts/folders.mjs');
  for (const file of [...sources, ...products]) project.write(file, '');
  for (const file of ['src', 'docs', 'assets/icons', ...sources]) setTime(file, before);
  for (const file of products) setTime(file, build);
});

afterEach(() => {
  project.remove();
});

function setTime(file: string, seconds: number): void {
  utimesSync(path.join(project.path, file), seconds, seconds);
}

function buildIsStale(): boolean {
  const code = "import { buildIsStale } from './scripts/freshness.mjs'; console.log(buildIsStale());";
  const options = { cwd: project.path, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], options).trim() === 'true';
}

test('a build that is newer than every source is used', () => {
  expect(buildIsStale()).toBe(false);
});

test.each(sources)('a change to %s asks for a new build', (file) => {
  setTime(file, after);
  expect(buildIsStale()).toBe(true);
});

test('a file that was deleted asks for a new build', () => {
  setTime('src', after);
  expect(buildIsStale()).toBe(true);
});

test('half a build is none', () => {
  setTime('dist/preview/index.html', 0);
  expect(buildIsStale()).toBe(true);
});
