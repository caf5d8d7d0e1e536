import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * How the Word of this computer is told of an add-in that is in no store: Microsoft's documented place for each system.
 *
 * @param {string} id the add-in's id in the manifest
 * @param {string} manifestFile an absolute path
 * @returns {{ add: () => void, remove: () => void } | null} null where there is no Word for the system
 */
export function sideloading(id, manifestFile) {
  if (process.platform === 'darwin') return throughFolder(id, manifestFile);
  if (process.platform === 'win32') return throughRegistry(id, manifestFile);
  return null;
}

function throughFolder(id, manifestFile) {
  const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Word/Data/Documents/wef');
  const copy = path.join(folder, `${id}.manifest.xml`);
  return {
    add: () => {
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifestFile, copy);
    },
    remove: () => rmSync(copy, { force: true }),
  };
}

function throughRegistry(id, manifestFile) {
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  return {
    add: () => reg('add', key, '/v', id, '/t', 'REG_SZ', '/d', manifestFile, '/f'),
    remove: () => reg('delete', key, '/v', id, '/f'),
  };
}

function reg(...commandArguments) {
  const { status } = spawnSync('reg', commandArguments, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`reg ${commandArguments[0]} ended with ${status}`);
}
