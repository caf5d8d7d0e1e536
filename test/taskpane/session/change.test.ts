import fc from 'fast-check';
import type { Edit } from '../../../src/core/model';
import {
  applyEdits,
  changePieces,
  changesNothing,
  mapSpan,
  shortened,
  withWording,
} from '../../../src/taskpane/session/change';

const LONG = 1_000_000;

/** A text with edits in ascending order that do not overlap. */
const edited = fc
  .record({
    text: fc.string({ maxLength: 60 }),
    cuts: fc.array(fc.nat(60), { maxLength: 6 }),
    inserts: fc.array(fc.string({ maxLength: 8 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ text, cuts, inserts }) => {
    const points = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let at = 0; at + 1 < points.length; at += 2) {
      edits.push({ start: points[at] ?? 0, end: points[at + 1] ?? 0, insert: inserts[edits.length] ?? '' });
    }
    return { text, edits };
  });

const joined = (pieces: ReturnType<typeof changePieces>, kinds: readonly string[]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('the preview of a change', () => {
  it('never shows other words than the edit makes', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const pieces = changePieces(text, edits, LONG);
        expect(joined(pieces, ['same', 'deleted'])).toBe(text);
        expect(joined(pieces, ['same', 'inserted'])).toBe(applyEdits(text, edits));
      }),
    );
  });

  it('cuts unchanged text at a word and says so', () => {
    const text = 'one two three four old five six seven eight';
    expect(changePieces(text, [{ start: 19, end: 22, insert: 'new' }], 10)).toEqual([
      { kind: 'gap', text: '… ' },
      { kind: 'same', text: 'four ' },
      { kind: 'deleted', text: 'old' },
      { kind: 'inserted', text: 'new' },
      { kind: 'same', text: ' five six' },
      { kind: 'gap', text: ' …' },
    ]);
  });

  it('shows an insertion alone and a deletion alone', () => {
    expect(changePieces('ab', [{ start: 1, end: 1, insert: 'x' }])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'inserted', text: 'x' },
      { kind: 'same', text: 'b' },
    ]);
    expect(changePieces('ab', [{ start: 0, end: 1, insert: '' }])).toEqual([
      { kind: 'deleted', text: 'a' },
      { kind: 'same', text: 'b' },
    ]);
  });
});

describe('where words go when edits are made', () => {
  it('follows words that no edit touches', () => {
    fc.assert(
      fc.property(edited, fc.nat(60), fc.nat(60), ({ text, edits }, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        fc.pre(start < end && edits.every((edit) => edit.end < start || edit.start > end));
        const span = mapSpan({ paragraph: 0, start, end }, text, edits);
        expect(applyEdits(text, edits).slice(span.start, span.end)).toBe(text.slice(start, end));
      }),
    );
  });

  it.each([
    ['replaced words', 'use it for any purpose now', 'for any purpose', 'for the poster', 'for the poster'],
    ['words in the middle of a larger edit', 'use it for any purpose now', 'any', 'one', 'one'],
    ['a deletion, by the word before it', 'a perpetual licence', 'perpetual ', '', 'a'],
    ['a deletion at the start, by the word after it', 'Perpetual use of it', 'Perpetual ', '', 'use'],
  ])('keeps to %s', (_, text, words, insert, expected) => {
    const start = text.indexOf(words);
    const edit = { start, end: start + words.length, insert };
    const span = mapSpan({ paragraph: 2, start, end: edit.end }, text, [edit]);
    expect(span.paragraph).toBe(2);
    expect(applyEdits(text, [edit]).slice(span.start, span.end)).toBe(expected);
  });

  it('does not swallow a replacement that begins where the words end', () => {
    const span = mapSpan({ paragraph: 0, start: 0, end: 3 }, 'oneTWO', [{ start: 3, end: 6, insert: 'three' }]);
    expect(span).toEqual({ paragraph: 0, start: 0, end: 3 });
  });
});

describe('the person’s wording', () => {
  it('keeps the white space that the edit needs around it', () => {
    expect(withWording({ start: 0, end: 1, insert: ' old words ' }, '  new ').insert).toBe(' new ');
  });

  it('makes a deletion of an empty wording', () => {
    expect(withWording({ start: 0, end: 1, insert: ' old ' }, '   ').insert).toBe('');
  });

  it('is told from the contract’s own words', () => {
    expect(changesNothing('any use', [{ start: 0, end: 3, insert: 'any' }])).toBe(true);
    expect(changesNothing('any use', [{ start: 0, end: 3, insert: 'one' }])).toBe(false);
  });
});

it('shortens a long quote at a word, and no other', () => {
  expect(shortened('one two three', 9)).toBe('one two …');
  expect(shortened('one two', 9)).toBe('one two');
});
