import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

test('no package is locked to the address it was downloaded from, so that any registry can serve it', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('every package is locked to its content', () => {
  expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});
