import { splitSentences } from '../../../src/core/contract/sentences';

function sentences(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('splits at a full stop before a capital', () => {
    expect(sentences('Agency pays. The Designer delivers.')).toEqual(['Agency pays.', 'The Designer delivers.']);
  });

  it.each([
    'Acme Inc. The Designer and J. Roe sign.',
    'See Section 4. Agency pays under No. 7 of the list.',
    'Under U.S. Code and e.g. Article 3 this holds.',
    'Harlow L.L.C. Publishing and Kite Pty. Ltd. Studios agree, see Exh. B and pp. 4 to 6.',
    'Rossi S.p.A. Milano pays by 5 p.m. Rome time.',
  ])('must not split after an abbreviation: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('keeps a list with semicolons in one sentence', () => {
    expect(sentences('Agency may: (a) print; (b) show; and (c) archive the work.')).toHaveLength(1);
  });

  it('cuts a run without an end at a space, so that no sentence is longer than can be read', () => {
    const parts = sentences('Agency may print it and '.repeat(1000));
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(6000);
    expect(parts.join(' ')).toBe('Agency may print it and '.repeat(1000));
  });

  it('takes a closing quotation mark with its sentence', () => {
    expect(sentences('It says "stop." Then it ends.')).toEqual(['It says "stop."', 'Then it ends.']);
  });
});
