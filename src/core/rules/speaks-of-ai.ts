import type { Contract } from '../contract/contract';

const AI = /\b(?:AI|[Aa]rtificial [Ii]ntelligence|[Mm]achine [Ll]earning|[Gg]enerative|[Pp]rompts?|PROMPTS?)\b/;
const INPUT = /\bInputs?\b/;
const OUTPUT = /\bOutputs?\b/;

/** True where a contract speaks of AI at all, so that "outputs" may be what AI makes. */
export function speaksOfAi({ paragraphs }: Contract): boolean {
  const has = (pattern: RegExp): boolean => paragraphs.some(({ reading }) => pattern.test(reading.text));
  return has(AI) || (has(INPUT) && has(OUTPUT));
}
