import { governing } from '../../../src/core/contract/governing';
import { markOf } from '../../../src/core/contract/list-items';
import { readContract } from '../../../src/core/contract/read';
import { engine } from '../../../src/core/engine';
import type { SourceParagraph } from '../../../src/core/model';
import { PREAMBLE } from '../support';

function read(paragraphs: readonly (string | Omit<SourceParagraph, 'place'>)[]) {
  return readContract({
    paragraphs: [PREAMBLE, ...paragraphs].map((each) => ({
      place: 'body' as const,
      ...(typeof each === 'string' ? { text: each } : each),
    })),
    notRead: [],
  });
}

/** What governs the first occurrence of words in some paragraphs. */
function at(words: string, ...paragraphs: Parameters<typeof read>[0]) {
  for (const { sentences } of read(paragraphs).paragraphs) {
    for (const sentence of sentences) {
      const index = sentence.text.indexOf(words);
      if (index >= 0) return governing(sentence, index);
    }
  }
  throw new Error(`not found: ${words}`);
}

/** The words that each paragraph after the preamble continues. */
function stems(...paragraphs: Parameters<typeof read>[0]): readonly string[] {
  return read(paragraphs)
    .paragraphs.slice(1)
    .map(({ sentences }) => sentences[0]?.stem ?? '');
}

describe('lines without a mark after a lead-in', () => {
  const list = 'You grant Agency a licence to:\nShow your pictures\nAdapt your pictures\nSell your pictures';

  it('continue the lead-in', () => {
    expect(read([list]).paragraphs[1]?.sentences.map(({ text, stem }) => [text, stem !== ''])).toEqual([
      ['You grant Agency a licence to:', false],
      ['Show your pictures', true],
      ['Adapt your pictures', true],
      ['Sell your pictures', true],
    ]);
    expect(at('Adapt', list).direction).toBe('creator');
  });

  it('are prose where they are as long as lines that are broken', () => {
    const long = 'Agency promises this: ' + 'that the pictures will be shown to nobody at all '.repeat(3).trim();
    expect(read([`${long}\n${long}`]).paragraphs[1]?.sentences).toHaveLength(1);
  });
});

describe('items of a list in paragraphs of their own', () => {
  it('continue the lead-in, also after a nested list', () => {
    const nested = ['Agency shall not:', '(a) show it:', '(i) in print;', '(ii) online;', '(b) sell it.', 'The End.'];
    expect(stems(...nested)).toEqual([
      '',
      'Agency shall not:',
      'Agency shall not: (a) show it:',
      'Agency shall not: (a) show it:',
      'Agency shall not:',
      '',
    ]);
    expect(at('online', ...nested).negative).toBe(true);
  });

  it('tell "(i)" after "(h)" from a roman one', () => {
    expect(markOf('i', 'h')).toEqual({ kind: 'letter', value: 'i' });
    expect(markOf('i', 'a')).toEqual({ kind: 'roman', value: 'i' });
    expect(markOf('IV', 'iii')).toEqual({ kind: 'roman', value: 'iv' });
    expect(markOf('c', 'b')).toEqual({ kind: 'letter', value: 'c' });
  });

  it('may be numbered by the document or begin with bullets', () => {
    expect(
      stems(
        'Agency may:',
        { text: 'Print it;', listLabel: '1.' },
        { text: 'Show it.', listLabel: '2.' },
        { text: 'Payment', listLabel: '4.2' },
      ),
    ).toEqual(['', 'Agency may:', 'Agency may:', '']);
    expect(stems('Agency may:', '\u2022 print it', '\u2022 show it')[2]).toBe('Agency may:');
  });

  it('are governed together by the words after the list', () => {
    expect(at('for ever', 'Agency may:', '(a) print it;', '(b) show it,', 'in each case for ever.').direction).toBe(
      'creator',
    );
  });

  it.each([
    ['The parties agree as follows:', '1. The Designer draws.'],
    ['3. Agency may:', '4. Payment is due in May.'],
  ])('are no sections: %s', (opener, section) => {
    expect(stems(opener, section)).toEqual(['', '']);
  });
});

describe('items of a list in one sentence', () => {
  it('must not be governed by an earlier item', () => {
    const text = 'Agency may: (a) show the works, which it must not alter; (b) copy it; and (c) keep a file.';
    expect(at('copy it', text)).toMatchObject({ negative: false, direction: 'creator' });
  });

  it('are governed together by the words after the list', () => {
    const text = 'Agency may (a) print it, and (b) use it where the Designer shall agree, in each case for ever.';
    expect(at('for ever', text).frame?.kind).toBe('permission');
  });

  it('leave a reference to a section alone', () => {
    expect(at('copy it', 'Agency shall not, under Section 4 or (b) of the annex, copy it.').negative).toBe(true);
  });
});

describe('cells of a table', () => {
  const cell = (text: string) => ({ text, place: 'table' as const });

  it('are read with the head of their row', () => {
    expect(stems(cell('Territory'), cell('Everywhere'), cell('Term'), cell('Two years'), cell('As agreed'))).toEqual([
      '',
      'Territory:',
      '',
      'Term:',
      '',
    ]);
  });

  it('are read with the heads of their columns', () => {
    expect(stems(cell('Media'), cell('Term'), cell('Print'), cell('One year'), cell('Web'), cell('Two years'))).toEqual(
      ['', '', 'Media:', 'Term:', 'Media:', 'Term:'],
    );
  });
});

describe('a finding in a cell', () => {
  it('is one where the head says what the cell is about', () => {
    const table = ['Territory', 'Worldwide', 'Term', 'Perpetual', 'Press', 'Worldwide'];
    const paragraphs = table.map((text) => ({ text, place: 'table' as const }));
    const { findings } = engine.review({ paragraphs, notRead: [] }, { side: 'creator' });
    expect(findings.map(({ rule, span }) => [rule, span?.paragraph])).toEqual([
      ['perpetual-term', 3],
      ['unlimited-territory', 1],
    ]);
  });
});

describe('the background of a contract', () => {
  it('grants nothing', () => {
    const { paragraphs } = read([
      'Background',
      '(A) The Designer draws and Agency may copy it.',
      '(B) Agency prints.',
      'WHEREAS Agency may show the drawings;',
      '1. Agency may copy it.',
    ]);
    expect(paragraphs.slice(1).map(({ operative }) => operative)).toEqual([false, false, false, false, true]);
  });

  it('ends where the terms begin, also in one paragraph', () => {
    const [, paragraph] = read([
      'WHEREAS Agency prints maps. NOW, THEREFORE, the Designer grants Agency the right to copy them. Agency may sell them.',
    ]).paragraphs;
    expect(paragraph?.sentences.map(({ text }) => text.slice(0, 12))).toEqual(['NOW, THEREFO', 'Agency may s']);
  });

  it('is not every paragraph that has its word', () => {
    const [, paragraph] = read([
      'Background music may be copied by Agency, and the Designer agrees that it is sold.',
    ]).paragraphs;
    expect(paragraph?.operative).toBe(true);
  });
});
