import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { addinFolder, previewFolder, root } from './folders.mjs';

const sources = ['src', 'assets/icons', 'docs', 'manifest.xml', 'package-lock.json', 'webpack.config.js', '.swcrc'];
const products = [path.join(addinFolder, 'manifest.xml'), path.join(previewFolder, 'index.html')];

/** @returns {boolean} whether a source was changed after the build, or there is no whole build */
export function buildIsStale() {
  return Math.max(...sources.map((source) => newest(path.join(root, source)))) > Math.min(...products.map(modified));
}

function newest(file) {
  const own = statSync(file);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(file, { recursive: true }).map((name) => modified(path.join(file, name)));
  return Math.max(own.mtimeMs, ...inside);
}

/** Milliseconds since 1970; 0 where there is no such file. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
