import { placesIn } from '../../src/word/pending';
import type { SearchPlan } from '../../src/word/search-plan';
import { planSearch } from '../../src/word/search-plan';

/** The plan for words of the accepted text; `nth` counts equal ones from 0. */
function planFor(words: string, current: string, searched = current, nth = 0) {
  let start = current.indexOf(words);
  for (let n = 0; n < nth; n += 1) start = current.indexOf(words, start + words.length);
  const placeOf = placesIn(current, searched);
  if (placeOf === null) throw new Error('The searched text must hold the accepted one.');
  return planSearch({ current, searched, placeOf }, { start, end: start + words.length });
}

function texts(plan: ReturnType<typeof planFor>): string[] {
  if (!plan.ok) throw new Error(plan.because);
  return [plan.first.text, ...(plan.last === null ? [] : [plan.last.text])];
}

describe('planning a search', () => {
  it('takes the k-th of equal words', () => {
    const plan = planFor('any', 'many uses, any use, any purpose', undefined, 2);
    expect((plan as SearchPlan).first).toMatchObject({ text: 'any', countingDeleted: { index: 2, of: 3 } });
  });

  it('looks for the beginning and the end of words that are longer than Word can search', () => {
    const long = `begin ${'so long '.repeat(40)}end`;
    const [first = '', last = ''] = texts(planFor(long, `x ${long} y`));
    expect(long.startsWith(first) && long.endsWith(last)).toBe(true);
    expect(Math.max(first.length, last.length)).toBeLessThanOrEqual(255);
  });

  it('counts escaped characters twice against Word’s limit', () => {
    const carets = Array.from({ length: 80 }, (_, n) => `^${n}`).join('');
    expect(carets.length).toBeLessThan(255);
    expect(texts(planFor(carets, carets))).toHaveLength(2);
  });

  it('reaches over a line break by what stands on both sides', () => {
    expect(texts(planFor('any use\nor purpose', 'for any use\nor purpose.'))).toEqual(['any use', 'or purpose']);
  });

  it('reaches over words that somebody deleted', () => {
    expect(texts(planFor('any purpose', 'for any purpose.', 'for any lawful purpose.'))).toEqual(['any ', ' purpose']);
  });

  it('says which of equal words is meant, with and without the deleted ones', () => {
    const plan = planFor('use', 'the right to use', 'to use it, the right to use');
    expect(plan).toMatchObject({
      ok: true,
      first: { countingDeleted: { index: 1, of: 2 }, skippingDeleted: { index: 0, of: 1 } },
    });
  });

  it('refuses when either of two equal words may be the deleted one', () => {
    expect(planFor('any', 'for any', 'for any any')).toMatchObject({ ok: false, outcome: 'ambiguous' });
  });

  it('refuses words that begin with what Word cannot search', () => {
    expect(planFor('\tany', 'for\tany use')).toMatchObject({ ok: false, outcome: 'unsupported' });
  });
});
