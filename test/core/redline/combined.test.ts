import fc from 'fast-check';
import { planned, reviewAlone, reviewOf } from '../support';

const AI = 'to train, test, prompt or improve any machine-learning or generative AI system';
const PROJECT = 'the project described in this Agreement';

describe('several findings in one sentence', () => {
  it('gives one plan with one exclusion, after a condition that must not limit it', () => {
    const review = reviewOf([
      'The Designer grants Agency an unlimited, sublicensable and worldwide right to use the Deliverables in any medium now known or later invented for any purpose, provided that the fee is paid.',
    ]);
    const result = planned(review) ?? '';
    expect(result).toBe(
      `The Designer grants Agency a worldwide right to use the Deliverables in the media and channels reasonably needed for ${PROJECT} for the purposes of the project, provided that the fee is paid. Agency will not use the Deliverables, or let anyone else use them, ${AI}.`,
    );
    expect(result.split(AI)).toHaveLength(2);
  });

  it('strikes a permission to train and lets the exclusion take its place', () => {
    const review = reviewAlone([
      'By posting, you grant us a licence to use, copy, sublicense (including for AI training purposes) your drawings for any purpose.',
    ]);
    expect(planned(review)).toBe(
      `By posting, you grant us a licence to use and copy your drawings for the purposes of ${PROJECT}, but not ${AI}.`,
    );
  });

  it('keeps the plans of two sentences in one paragraph apart', () => {
    const review = reviewOf(['Agency may use it for any purpose. Agency may print, show and sublicense it.']);
    expect(review.redlines).toHaveLength(1);
    expect(planned(review)).toBe(
      `Agency may use it for the purposes of ${PROJECT}, but not ${AI}. Agency may print and show it.`,
    );
  });

  it('says what has no smallest edit and why', () => {
    const review = reviewOf(['You can opt out of the training of AI models with the Deliverables at any time.']);
    expect(review.leftOut.map(({ id }) => id)).toContain(review.findings.find(({ span }) => span)?.id);
    expect(review.leftOut.every(({ because }) => because.length > 10)).toBe(true);
  });

  it('names the work in a promise where the sentence has not named it', () => {
    const review = reviewOf([
      'The Deliverables are drawn by hand.',
      'The Deliverables are due in May.',
      'This licence is exclusive to Agency.',
    ]);
    expect(planned(review)).toBe(
      `This licence is exclusive to Agency, and Agency will not use the Deliverables, or let anyone else use them, ${AI}.`,
    );
  });

  it('edits the words of the source, whatever its typography', () => {
    const review = reviewOf(['Agency may use the Deliverables for\u00a0any  purpose\nwhatsoever.']);
    expect(planned(review)).toBe(`Agency may use the Deliverables for the purposes of ${PROJECT}, but not ${AI}.`);
  });
});

const GRANT_PARTS = fc.record({
  adjectives: fc.uniqueArray(
    fc.constantFrom('perpetual', 'unlimited', 'sublicensable', 'worldwide', 'unrestricted', 'royalty-free'),
    {
      minLength: 1,
    },
  ),
  joint: fc.constantFrom(', ', ' and ', ', and '),
  verbs: fc.uniqueArray(fc.constantFrom('use', 'copy', 'sublicense', 'print', 'show'), { minLength: 1 }),
  media: fc.constantFrom('', ' in any and all media now known or hereafter devised', ' in all media'),
  purpose: fc.constantFrom('', ' for any purpose', ' for any and all purposes whatsoever'),
});

function row(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')}${joint}${last}`;
}

describe('any combination', () => {
  it('gives sorted edits within the text, and words that still stand in order', () => {
    fc.assert(
      fc.property(GRANT_PARTS, ({ adjectives, joint, verbs, media, purpose }) => {
        const article = /^[aeiou]/.test(adjectives[0] ?? '') ? 'an' : 'a';
        const text = `The Designer grants Agency ${article} ${row(adjectives, joint)} right to ${row(verbs, ' and ')} the Deliverables${media}${purpose}.`;
        for (const { before, edits, result } of reviewOf([text]).redlines) {
          let at = 0;
          for (const { start, end } of edits) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(before.length);
            at = end;
          }
          expect(result).not.toMatch(/ {2}|,,|, \.|\(\)|\ba [aeiou]|\ban [^aeiou]|and and|, and right|, right\b/);
          expect(result.match(/generative AI/g)?.length ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
