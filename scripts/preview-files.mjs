import path from 'node:path';
import { addinFolder, previewFolder, root } from './folders.mjs';

const officeJsFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');
const samplesFolder = path.join(root, 'assets/samples');

/**
 * The files that may answer a request, the preferred first. Whatever the path, each lies inside one of the served folders.
 *
 * @param {string} pathname as it stands in the request, before decoding
 * @returns {string[]} absolute paths, of which none need exist; empty where the path is not a proper one
 */
export function filesFor(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return [];
  }
  if (decoded === '/') return [path.join(previewFolder, 'index.html')];
  // Office.js asks for names in mixed case; the package's files are all in lower case.
  const officeJs = /^\/office-js\/(.*)$/i.exec(decoded)?.[1];
  if (officeJs !== undefined) return inside(officeJsFolder, officeJs.toLowerCase());
  const sample = /^\/samples\/(.*)$/.exec(decoded)?.[1];
  if (sample !== undefined) return inside(samplesFolder, sample);
  return [...inside(previewFolder, decoded), ...inside(addinFolder, decoded)];
}

/**
 * @param {string} folder an absolute path
 * @param {string} name of a file below it, with slashes
 * @returns {string[]} the file's absolute path, or nothing where the name would lead out of the folder
 */
export function inside(folder, name) {
  // A back slash separates folders on Windows, and a NUL ends a path in the system's calls: neither has a place here.
  if (/[\\\0]/.test(name) || name.split('/').includes('..')) return [];
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? [file] : [];
}
