import fc from 'fast-check';
import type { Edit } from '../../../src/core/model';
import { splits } from '../../../src/core/redline/boundaries';
import { diffWords } from '../../../src/core/redline/diff';
import { applyEdits, invertEdits } from '../../../src/core/redline/edits';
import { wholeWords } from '../../../src/core/redline/whole-words';

/** Pieces in which a careless cut does harm. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ' ',
    ', ',
    '. ',
    '\u00a0',
    '\r\n',
    '\t',
    '\u200b',
    '\u00ad',
    'licence',
    "Client's",
    'Client\u2019s',
    'non-exclusive',
    '42',
    'e\u0301',
    'a\u0308\u0323',
    '\u{1d49c}',
    '\u{1f469}\u200d\u{1f4bb}',
    '\u{1f3f4}\u200d\u2620\ufe0f',
    '\u{1f44d}\u{1f3fd}',
    '\u{1f1e9}\u{1f1ea}',
    '\u05e9\u05c1\u05dc\u05d5\u05dd',
    '\u0645\u064f\u062d',
    '\u200f',
    '\u202b',
    '\u0915\u094d\u0937\u093f',
    '\ud55c\u1100\u1161\u11a8',
    '\u3042\u6f22',
    '\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const TEXT = fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** A text with edits of it, sorted and apart, that may cut anywhere. */
const EDITED = TEXT.chain((before) =>
  fc
    .tuple(
      fc.array(fc.nat({ max: before.length }), { minLength: 2, maxLength: 8 }),
      fc.array(TEXT, { minLength: 4, maxLength: 4 }),
    )
    .map(([places, inserts]) => {
      const sorted = [...places].sort((a, b) => a - b);
      const edits: Edit[] = [];
      for (let index = 0; index + 1 < sorted.length; index += 2) {
        const [start = 0, end = 0] = sorted.slice(index, index + 2);
        edits.push({ start, end, insert: inserts[index / 2] ?? '' });
      }
      return { before, edits };
    }),
);

const RUNS = { numRuns: 1500 };

describe('wholeWords', () => {
  it('gives the same text, and its inverse the text before', () => {
    fc.assert(
      fc.property(EDITED, ({ before, edits }) => {
        const whole = wholeWords(before, edits);
        const after = applyEdits(before, edits);
        expect(applyEdits(before, whole)).toBe(after);
        expect(applyEdits(after, invertEdits(before, whole))).toBe(before);
      }),
      RUNS,
    );
  });

  it('splits no word and no grapheme, neither before nor after', () => {
    fc.assert(
      fc.property(EDITED, ({ before, edits }) => {
        const whole = wholeWords(before, edits);
        const after = applyEdits(before, whole);
        for (const [text, own] of [
          [before, whole],
          [after, invertEdits(before, whole)],
        ] as const) {
          for (const { start, end } of own) expect([splits(text, start), splits(text, end)]).toEqual([false, false]);
        }
      }),
      RUNS,
    );
  });

  it('leaves no two edits side by side', () => {
    fc.assert(
      fc.property(EDITED, ({ before, edits }) => {
        const whole = wholeWords(before, edits);
        for (const [index, { start }] of whole.entries()) {
          const last = whole[index - 1];
          if (last) expect(start).toBeGreaterThan(last.end);
        }
      }),
      RUNS,
    );
  });

  it('changes nothing about edits that are whole', () => {
    fc.assert(
      fc.property(EDITED, ({ before, edits }) => {
        const whole = wholeWords(before, edits);
        expect(wholeWords(before, whole)).toEqual(whole);
      }),
      RUNS,
    );
  });

  it.each([
    ['may use', [{ start: 4, end: 6, insert: 'rea' }], [{ start: 4, end: 7, insert: 'reae' }]],
    ['Client\u2019s files', [{ start: 0, end: 6, insert: 'Agency' }], [{ start: 0, end: 8, insert: 'Agency\u2019s' }]],
    [
      '\u{1f469}\u200d\u{1f4bb} ok',
      [{ start: 0, end: 2, insert: '' }],
      [{ start: 0, end: 5, insert: '\u200d\u{1f4bb}' }],
    ],
    [
      'any and all use',
      [
        { start: 0, end: 3, insert: 'the' },
        { start: 4, end: 7, insert: 'first' },
      ],
      [{ start: 0, end: 7, insert: 'the first' }],
    ],
    ['may use', [{ start: 3, end: 3, insert: ' not' }], [{ start: 3, end: 3, insert: ' not' }]],
  ])('%j', (before, edits, whole) => {
    expect(wholeWords(before, edits)).toEqual(whole);
  });
});

describe('diffWords', () => {
  it('gives the text after, whatever the two texts are', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        expect(applyEdits(before, diffWords(before, after))).toBe(after);
      }),
      RUNS,
    );
  });

  it.each([
    ['may use it', 'may not use it', [{ start: 4, end: 4, insert: 'not ' }]],
    ['all claims of any kind', 'all proven claims', [{ start: 4, end: 22, insert: 'proven claims' }]],
    ['use, copy and sell it', 'use and sell it', [{ start: 3, end: 9, insert: '' }]],
    ['the same', 'the same', []],
  ])('%s / %s', (before, after, edits) => {
    expect(diffWords(before, after)).toEqual(edits);
  });
});
