import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './folders.mjs';

const cache = path.join(root, 'node_modules/.cache/notrain');

/**
 * Bundles a program, made anew each time so that it is never stale, and named after its content so that starts at the
 * same time cannot spoil each other's.
 *
 * @param {string} entry the program's first source file, from the root of the project
 * @returns {Promise<string>} where the bundle lies: in the cache, or in a folder of its own where the checkout cannot
 *   be written to
 */
export async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return keep(outputFiles[0].contents);
}

function keep(code) {
  const name = `${createHash('sha256').update(code).digest('hex').slice(0, 32)}.cjs`;
  const kept = path.join(cache, name);
  if (existsSync(kept)) return kept;
  try {
    mkdirSync(cache, { recursive: true });
    const temporary = path.join(cache, `${name}.${process.pid}.tmp`);
    writeFileSync(temporary, code);
    renameSync(temporary, kept);
    return kept;
  } catch {
    const elsewhere = path.join(mkdtempSync(path.join(tmpdir(), 'notrain-')), name);
    writeFileSync(elsewhere, code);
    return elsewhere;
  }
}
