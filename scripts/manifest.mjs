import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';

/** The address that manifest.xml is written for; `.example` belongs to nobody. */
export const placeholderOrigin = 'https://notrain.example';

/** @returns {string} the manifest's four-part form of the version in package.json */
export function manifestVersion() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `${version}.0`;
}

/**
 * The manifest for one deployment.
 *
 * @param {string} origin where the add-in will be served from: https, no path
 * @param {string} manifest the text of manifest.xml
 * @returns {string} the manifest with every address at that origin, and with the version of package.json
 * @throws {Error} when the origin is not an https origin
 */
export function manifestFor(origin, manifest) {
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)) {
    throw new Error(`The origin must look like https://example.org (https, no path, no slash at the end): ${origin}`);
  }
  return manifest
    .replaceAll(placeholderOrigin, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion()}</Version>`);
}
