import type { Paragraph } from './contract';

const NOTE = /^\W{0,3}(?:drafting |practice |author's )?note\b/i;

/** Advice to whoever fills in a form: "[Drafting note: ...]". It binds nobody. */
export function isDraftingNote({ reading }: Paragraph): boolean {
  return NOTE.test(reading.text);
}
