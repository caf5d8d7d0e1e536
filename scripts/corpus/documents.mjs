import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a corpus holds: contracts as their authors saved them, contracts saved by LibreOffice, odd test files. */
const FOLDERS = ['docx', 'docx-libreoffice', 'odd'];

/**
 * The documents of a corpus in a fixed order.
 *
 * @param {string} corpus the folder that holds them
 * @returns {{ folder: string, path: string }[]}
 */
export function documentsIn(corpus) {
  return FOLDERS.flatMap((folder) => {
    const whole = path.join(corpus, folder);
    if (!existsSync(whole)) return [];
    const names = readdirSync(whole).filter((name) => name.endsWith('.docx'));
    return names.sort().map((name) => ({ folder, path: path.join(whole, name) }));
  });
}

/**
 * `count` of the items in their order, always the same for the same numbers.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} count
 * @param {() => number} random
 * @returns {T[]}
 */
export function draw(items, count, random) {
  const drawn = items.map((item, index) => ({ item, index, at: random() })).sort((a, b) => a.at - b.at);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/**
 * A small, well-known generator of numbers from 0 to 1 (Tommy Ettinger's Mulberry32).
 *
 * @param {number} seed a whole number
 * @returns {() => number}
 */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
