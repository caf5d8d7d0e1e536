import fc from 'fast-check';
import { engine } from '../../src/core/engine';
import type { Review } from '../../src/core/model';
import { EXAMPLES } from '../../src/core/rules/examples';
import { contractOf, PREAMBLE } from './support';

/** Weak clauses of a contract between Agency and the Designer; words of restriction are no clause that takes. */
const WEAK = Object.entries(EXAMPLES).flatMap(([rule, { flags }]) =>
  rule === 'weak-ai-restriction' || rule === 'missing-ai-restriction'
    ? []
    : flags.flatMap(({ text, setting }) => (setting === undefined ? [text] : [])),
);
const RUNS = 60;
const clauses = fc.uniqueArray(fc.constantFrom(...WEAK), { minLength: 1, maxLength: 6 });
const withAddendum = fc.constantFrom(null, 'full' as const, 'moderate' as const);

function review(paragraphs: readonly string[]): Review {
  return engine.review(contractOf(PREAMBLE, ...paragraphs), { side: 'creator' });
}

const scoreOf = (paragraphs: readonly string[]): number => review(paragraphs).score?.value ?? NaN;

describe('the score of a contract', () => {
  it('never rises when a weak clause is added', () => {
    fc.assert(
      fc.property(clauses, withAddendum, ([added = '', ...rest], form) => {
        const own = form === null ? [] : engine.addendum(form, review(rest)).paragraphs.map(({ text }) => text);
        expect(scoreOf([...rest, ...own, added])).toBeLessThanOrEqual(scoreOf([...rest, ...own]));
      }),
      { numRuns: RUNS },
    );
  });

  it('never falls when a paragraph is mended', () => {
    fc.assert(
      fc.property(clauses, fc.nat(), (paragraphs, pick) => {
        const before = review(paragraphs);
        const redline = before.redlines[pick % Math.max(1, before.redlines.length)];
        fc.pre(redline !== undefined);
        const mended = paragraphs.map((text, index) => (index + 1 === redline.paragraph ? redline.result : text));
        expect(scoreOf(mended)).toBeGreaterThanOrEqual(before.score?.value ?? NaN);
      }),
      { numRuns: RUNS },
    );
  });

  it('never falls when an addendum is put in', () => {
    fc.assert(
      fc.property(clauses, fc.constantFrom('full' as const, 'moderate' as const), (paragraphs, form) => {
        const before = review(paragraphs);
        const own = engine.addendum(form, before).paragraphs.map(({ text }) => text);
        expect(scoreOf([...paragraphs, ...own])).toBeGreaterThanOrEqual(before.score?.value ?? NaN);
      }),
      { numRuns: RUNS },
    );
  });
});
