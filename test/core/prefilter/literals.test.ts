import fc from 'fast-check';
import { neededWays } from '../../../src/core/prefilter/literals';

describe('neededWays', () => {
  it.each([
    [/\bperpetual\b/i, [' perpetual ']],
    [/\bAI\b/, [' ai ']],
    [/licen[cs]e/, ['license', 'licence']],
    [/(?:un)?limited use/, ['limited use', 'unlimited us']],
    [/sub-?\s?licen[cs]/, ['sublicenc', 'sublicens', 'sub licenc', 'sub licens', 'sub  licenc', 'sub  licens']],
    [/(?<words>works?) for hire/, ['work for hir', 'works for hi']],
    [/(?<!not )(?:forever)(?! released)/, ['forever']],
    [/x\u00e9y/, ['x y']],
  ])('finds what %s cannot do without', (pattern, literals) => {
    expect(neededWays(pattern)?.map((way) => way.map((list) => new Set(list)))).toEqual([[new Set(literals)]]);
  });

  it('asks for each of the parts that a match has, the rarest first', () => {
    expect(neededWays(/\bfor (?:any|all) [a-z]+ purposes?\b/)).toEqual([
      [
        [' purpose ', ' purposes '],
        [' for any ', ' for all '],
      ],
    ]);
    expect(neededWays(/\bwaives?\b.{0,90}\bmoral rights/i)).toEqual([[[' moral right'], [' waive ', ' waives ']]]);
  });

  it('asks for what stands around a match, and not for what must not', () => {
    expect(neededWays(/(?<=\bmay )use(?= it\b)(?! again)/)).toEqual([[[' may '], [' it '], ['use']]]);
  });

  it('tells ways apart that ask for several parts', () => {
    expect(neededWays(/grant|may \w+ use|shall \w+ keep/)).toEqual([
      [['grant']],
      [['may '], [' use']],
      [['shall '], [' keep']],
    ]);
  });

  it.each([/[a-z]+/, /a?b?/, /(?:any)?/, /any|\w+/, /.*/, /(a)\1/, /rights/u, /(?:)/])(
    'must not promise anything of %s',
    (pattern) => {
      expect(neededWays(pattern)).toBeNull();
    },
  );
});

/** A pattern's source with a text that it matches. */
interface Sample {
  readonly source: string;
  readonly text: string;
}

const words = fc.constantFrom('any', 'use', 'AI', 'work', 'A.I.', 'sub-licence', 'x1', 'for ever').map((word) => ({
  source: word.replace(/[.-]/g, '\\$&'),
  text: word,
}));
const classes = fc.constantFrom(
  { source: '[cs]', text: 's' },
  { source: '[^.;]', text: 'q' },
  { source: '\\w', text: 'w' },
  { source: '\\s', text: ' ' },
  { source: '[- ]', text: '-' },
  { source: '[\\w-]', text: '-' },
  { source: '.', text: 'z' },
  { source: '\\d', text: '7' },
);

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 4 },
    words,
    classes,
    fc.array(tie('sample'), { minLength: 1, maxLength: 4 }).map((parts) => ({
      source: parts.map(({ source }) => source).join(''),
      text: parts.map(({ text }) => text).join(''),
    })),
    fc.array(tie('sample'), { minLength: 1, maxLength: 3 }).map((options) => ({
      source: `(?:${options.map(({ source }) => source).join('|')})`,
      text: options.at(-1)?.text ?? '',
    })),
    fc.tuple(tie('sample'), fc.constantFrom('?', '*', '{0,2}')).map(([inner, sign]) => ({
      source: `(?:${inner.source})${sign}`,
      text: '',
    })),
    fc.tuple(tie('sample'), fc.constantFrom('+', '{2}', '{1,3}', '*', '{2,}?')).map(([inner, sign]) => ({
      source: `(?<g>${inner.source})${sign}`.replaceAll('?<g>', '?:'),
      text: inner.text.repeat(2),
    })),
    tie('sample').map(({ source, text }) => ({ source: `(?:\\b|)${source}(?!\\u2603)`, text })),
    tie('sample').map(({ source, text }) => ({ source: `(?=${source})${source}(?<=${source}|)`, text })),
  ),
}));

const symbols = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[^a-z0_]/g, ' ')} `;

it('never misses what a pattern matches, whatever the pattern', () => {
  fc.assert(
    fc.property(sample, fc.string(), fc.string(), ({ source, text }, before, after) => {
      const pattern = new RegExp(source, 'i');
      const whole = before + text + after;
      expect(whole).toMatch(pattern);
      const ways = neededWays(pattern) ?? [[]];
      const has = (list: readonly string[]) => list.some((literal) => symbols(whole).includes(literal));
      expect(ways.some((way) => way.every(has))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
