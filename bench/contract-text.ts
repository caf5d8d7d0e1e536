import { Random } from './random';
import { CHOICES, HARMLESS, WEAK } from './sentences';

/** How a made-up contract reads: in one paragraph of so many there is something to find. */
export interface TextOptions {
  readonly seed: number;
  readonly weakParagraphEvery: number;
}

/** As often as something is found in real business contracts, which are mostly about other things: some 80 times a megabyte. */
export const SPARSE = 36;

/** As a contract of a creator is that has much in it: some 1,000 findings a megabyte. */
export const ORDINARY = 6;

/** The worst case: something to find in every paragraph. */
export const DENSE = 1;

const OPENING =
  'This Agreement is made between Harrow Lane Studio Ltd (the "Agency") and Ines Calder (the "Designer") about the ' +
  'campaign described in the first order (the "Project").';

/** The paragraphs of a made-up contract without end; equal options give equal paragraphs. */
function* contractParagraphs({ seed, weakParagraphEvery }: TextOptions): Generator<string, never> {
  const random = new Random(seed);
  yield OPENING;
  for (let number = 1; ; number++) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => random.oneOf(HARMLESS));
    if (random.below(weakParagraphEvery) === 0)
      sentences.splice(random.below(sentences.length + 1), 1, random.oneOf(WEAK));
    yield `${number}. ${sentences.map((sentence) => fill(sentence, random)).join(' ')}`;
  }
}

/** Paragraphs until they have `size` characters together, and two line feeds after each. */
export function* paragraphsOf(size: number, options: TextOptions): Generator<string> {
  let written = 0;
  for (const paragraph of contractParagraphs(options)) {
    if (written >= size) return;
    written += paragraph.length + 2;
    yield paragraph;
  }
}

/** A text of about `size` characters, its paragraphs divided by blank lines. */
export function contractText(size: number, options: TextOptions): string {
  return [...paragraphsOf(size, options)].join('\n\n');
}

function fill(sentence: string, random: Random): string {
  return sentence.replace(/\{(\w+)\}/g, (_, choice: string) => {
    switch (choice) {
      case 'day':
        return String(1 + random.below(28));
      case 'count':
        return String(7 + random.below(80));
      case 'number':
        return String(10_000 + random.below(90_000));
      case 'sum':
        return `£${100 + 50 * random.below(200)}`;
      default:
        return random.oneOf(CHOICES[choice] ?? []);
    }
  });
}
