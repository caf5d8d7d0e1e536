import { createEngine } from '../../src/core/engine';
import { contractOf, PREAMBLE } from './support';

/** Longer than the longest stretch that is read as one sentence, so that only growth with the whole text counts. */
const LENGTH = 18_000;
/** Twice the text may cost twice the work, and what an uneven last sentence adds. */
const MOST_GROWTH = 2.6;

/**
 * The characters that patterns go over while `run` runs: a measure of work that is the same on every machine. A pattern
 * that backtracks without bounds would not show in it; those are looked for in every pattern's own syntax.
 */
function workOf(run: () => void): number {
  let characters = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on each pattern
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky pattern is tried at one place.
    if (match) characters += match.index + match[0].length - start;
    else characters += this.sticky ? 1 : text.length - start;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return characters;
}

function reviewed(unit: string, length: number): number {
  const text = `Agency may use ${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`;
  return workOf(() => createEngine().review(contractOf(PREAMBLE, text), { side: 'any' }));
}

describe('work grows with the text, not faster, where a paragraph repeats', () => {
  it.each([
    'word ',
    'a',
    ' ',
    '\t',
    'a, b, c, ',
    '(',
    ')',
    '(a) ',
    '"',
    '. ',
    ': (a) ',
    '- ',
    '**',
    '<b>',
    '\u2019',
    'may ',
    'perpetual ',
    'sublicense ',
    'right to sublicense ',
    'for any purpose ',
    'waive moral rights ',
    'train AI ',
    'train, test, ',
    'existing or future ',
    'in any media now known, ',
    'any media ',
    'worldwide ',
    'the Designer grants Agency ',
    'except ',
    'which the Designer ',
    'governed by ',
    'A.B. ',
    'ACME Inc., of ',
  ])('%j', (unit) => {
    reviewed(unit, 10);
    expect(reviewed(unit, 2 * LENGTH) / reviewed(unit, LENGTH)).toBeLessThan(MOST_GROWTH);
  });
});
