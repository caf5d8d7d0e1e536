import fc from 'fast-check';
import type { Safeguard, SafeguardKind } from '../../src/core/contract/ai-safeguards';
import { creditLines } from '../../src/core/credits';

const KINDS: readonly SafeguardKind[] = [
  'condition',
  'retained-right',
  'flow-down',
  'precedence',
  'deletion',
  'reservation',
  'injunction',
  'survival',
  'replica-consent',
  'uncapped',
  'verification',
];
const some = fc
  .uniqueArray(fc.constantFrom(...KINDS))
  .map((kinds) => kinds.map((kind): Safeguard => ({ kind, words: '' })));
const sum = (safeguards: readonly Safeguard[], lost: number): number =>
  creditLines(safeguards, lost).reduce((total, { points }) => total + points, 0);

describe('creditLines', () => {
  it('quotes the words, and says where only part is given', () => {
    const lines = creditLines([{ kind: 'condition', words: 'outside every permission' }], 7);
    expect(lines).toEqual([
      {
        label:
          'Given back: every right excludes AI use (“outside every permission”); in part, since at most half of the points lost come back',
        points: 3,
        findings: [],
      },
    ]);
  });

  it('gives back at most half of the points lost and 20', () => {
    fc.assert(
      fc.property(some, fc.nat(160), (safeguards, lost) => {
        expect(sum(safeguards, lost)).toBeLessThanOrEqual(Math.min(20, lost / 2));
      }),
    );
  });

  it('leaves a contract that loses more with no more', () => {
    fc.assert(
      fc.property(some, fc.nat(160), fc.nat(40), (safeguards, lost, more) => {
        expect(sum(safeguards, lost + more) - (lost + more)).toBeLessThanOrEqual(sum(safeguards, lost) - lost);
      }),
    );
  });
});
