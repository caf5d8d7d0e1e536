const NOTE = /^\W{0,3}(?:drafting |practice |author's )?note\b/i;

/** Advice to whoever fills in a form: "[Drafting note: ...]". It binds nobody. */
export function isDraftingNote(paragraphText: string): boolean {
  return NOTE.test(paragraphText);
}
