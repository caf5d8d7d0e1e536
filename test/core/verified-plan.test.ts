import type { Review } from '../../src/core/model';
import { findingsOf, planned, reviewOf } from './support';

/** What a second review reports, of the rules of this paragraph, after the plan of the first. */
function again(review: Review): readonly string[] {
  const second = reviewOf([planned(review) ?? '']);
  return second.findings.filter(({ span }) => span?.paragraph === 1).map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe('a plan that is read again', () => {
  it('mends what one finding answered for: those beside the other side, after a transferable licence', () => {
    const review = reviewOf([
      'The Designer grants Agency and its affiliates a transferable licence to print the Deliverables.',
    ]);
    expect(findingsOf(review, 'third-party-sharing')).toHaveLength(1);
    expect(planned(review)).toBe('The Designer grants Agency a licence to print the Deliverables.');
    expect(again(review)).toEqual([]);
  });

  it('mends it in the edit of the finding itself, too', () => {
    const review = reviewOf([
      'The Designer grants Agency and its affiliates a transferable licence to print the Deliverables.',
    ]);
    const [finding] = findingsOf(review, 'third-party-sharing');
    const minimal = finding?.remedies.find(({ kind }) => kind === 'minimal');
    expect(minimal?.result).toBe('The Designer grants Agency a licence to print the Deliverables.');
  });

  it('mends the same right in two sentences of a paragraph', () => {
    const review = reviewOf([
      'Agency may print, show and adapt the Deliverables and create derivative works of the Deliverables. Agency may print and create derivative works of the sketches.',
    ]);
    expect(again(review)).toEqual([]);
    expect(review.redlines[0]?.findings).toEqual(review.findings.flatMap(({ id, span }) => (span ? [id] : [])));
  });

  it('mends both promises to pay in one paragraph', () => {
    const review = reviewOf([
      'The Designer shall indemnify Agency against any loss arising from the Deliverables. Further, the Designer shall indemnify Agency against all costs arising from the use of the sketches.',
    ]);
    expect(again(review)).toEqual([]);
  });

  it('leaves no finding with an edit out of what the plan covers', () => {
    const review = reviewOf([
      'The Designer grants Agency a perpetual, transferable and sublicensable right to use the Deliverables for any purpose, and Agency may assign this right to anyone it likes provided that it tells the Designer within ten days.',
    ]);
    const edited = review.findings.filter(({ span, noEdit }) => span && noEdit === null).map(({ id }) => id);
    expect([...(review.redlines[0]?.findings ?? [])].sort()).toEqual([...edited].sort());
    expect(again(review)).toEqual([]);
  });

  it('gives the same answer each time, and when the contract is read again with one paragraph more', () => {
    const text = 'The Designer grants Agency and its affiliates a transferable licence to print the Deliverables.';
    const one = reviewOf([text]);
    const two = reviewOf([text, 'The fee is due in May.']);
    expect(two.redlines).toEqual(one.redlines);
  });
});
