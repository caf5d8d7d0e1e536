import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const notOurs = ['.git', 'node_modules', 'dist', 'coverage'];

const texts = readdirSync('.', { withFileTypes: true })
  .filter((entry) => !notOurs.includes(entry.name))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
  .filter((file) => !/\.(docx|png)$/.test(file));

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

test("no file names a folder of somebody's machine", () => {
  // Joined here, so that this file does not hold what it looks for.
  const folders = [path.resolve('.'), ...['home', 'Users', 'root'].map((name) => ['', name, ''].join('/'))];
  const naming = texts.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return folders.some((folder) => text.includes(folder));
  });
  expect(naming).toEqual([]);
});
