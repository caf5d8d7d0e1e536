import fc from 'fast-check';
import { openDocx } from '../../src/docx/open';
import type { Edit } from '../../src/core/model';
import { applyEdits } from '../../src/word/edits';
import { createWordPort } from '../../src/word/office-port';
import { contract, deleted, inserted, run } from '../preview/host/contract';
import { openWord } from '../support/office';
import { valueOf } from './support';

/** Few and short words, so that equal ones stand side by side and in what others deleted. */
const words = fc.constantFrom('any ', 'use ', 'of ', 'any', ', ', 'work ');

/** Edits of a text that lie in order. */
function editsOf(text: string, cuts: readonly (readonly [number, number, string])[]): Edit[] {
  let from = 0;
  return [...cuts]
    .map(([place, length, insert]) => ({ start: Math.floor(place * text.length), length, insert }))
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, length, insert }) => {
      if (start < from) return [];
      from = Math.min(start + length, text.length);
      return [{ start, end: from, insert }];
    });
}

/** A paragraph, and edits of what it says. */
const clause = fc.record({
  pieces: fc.array(fc.tuple(fc.constantFrom(run, run, run, deleted, inserted), words), { minLength: 3, maxLength: 10 }),
  cuts: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), fc.constantFrom('', 'no ', 'the project')),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('redlining paragraphs that others have changed', () => {
  it.each(['included', 'omitted'] as const)(
    'gives the planned text or leaves a paragraph as it was, and keeps the changes of others (deleted text %s)',
    async (deletedText) => {
      await fc.assert(
        fc.asyncProperty(fc.array(clause, { minLength: 12, maxLength: 12 }), async (clauses) => {
          const file = contract(
            ...clauses.map(({ pieces }) => `<w:p>${pieces.map(([wrap, text]) => wrap(text)).join('')}</w:p>`),
          );
          const untouched = openDocx(file).body;
          const { document } = openWord(file, { deletedText, author: 'Jane Roe' });
          const plans = clauses.map(({ cuts }, paragraph) => {
            const before = untouched[paragraph]?.text('current') ?? '';
            return { paragraph, before, edits: editsOf(before, cuts) };
          });
          const requests = plans.map((redline) => ({ id: String(redline.paragraph), redline }));
          const results = valueOf(await createWordPort().redline(requests));
          expect(results.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
          expect(results.filter(({ leftChanged }) => leftChanged)).toEqual([]);
          expect(document.body.map((paragraph) => paragraph.text('current'))).toEqual(
            plans.map(({ before, edits }, n) =>
              results[n]?.outcome === 'applied' ? applyEdits(before, edits) : before,
            ),
          );
          for (const change of document.revisions.filter(({ author }) => author === 'Jane Roe').reverse()) {
            document.reject(change);
          }
          for (const view of ['current', 'original', 'all'] as const) {
            expect(document.body.map((paragraph) => paragraph.text(view))).toEqual(
              untouched.map((paragraph) => paragraph.text(view)),
            );
          }
          expect(document.trackRevisions).toBe(false);
        }),
        { numRuns: 8 },
      );
    },
    30_000,
  );
});
