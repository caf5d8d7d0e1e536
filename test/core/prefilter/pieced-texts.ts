import fc from 'fast-check';
import { ALL_EXAMPLES } from '../rules/all-examples';

/** Texts made of pieces of the examples, a few words each, with other marks between them than usual. */
export const PIECED_TEXTS: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ALL_EXAMPLES.flatMap(({ text }) => text.match(/\S+\s?(?:\S+\s?){0,6}/g) ?? [])),
      fc.constantFrom('', ' ', '. ', ', ', '-', '"', '\u00e9', 'x'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join(''));
