#!/usr/bin/env node
// Bundles src/cli and runs it. The bundle is made anew at each start, so that it is never stale; it is named after its
// content, so that starts at the same time cannot spoil each other's.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'notrain');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/index.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
});
const { contents } = outputFiles[0];
await import(pathToFileURL(keep(contents)).href);

/** Where the bundle lies: in the cache, or in a folder of its own where the checkout cannot be written to. */
function keep(code) {
  const name = `${createHash('sha256').update(code).digest('hex').slice(0, 32)}.cjs`;
  const path = join(cache, name);
  if (existsSync(path)) return path;
  try {
    mkdirSync(cache, { recursive: true });
    const temporary = join(cache, `${name}.${process.pid}.tmp`);
    writeFileSync(temporary, code);
    renameSync(temporary, path);
    return path;
  } catch {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'notrain-')), name);
    writeFileSync(elsewhere, code);
    return elsewhere;
  }
}
